package org.huiyin.evidence;

import java.time.Instant;
import java.util.UUID;
import org.huiyin.tracking.item.Actor;

/**
 * A file that was handed in for an item; never changed.
 *
 * @param cycle the item's handling cycle at that time
 * @param name for people only, made safe to show
 * @param mediaType what the content is, whatever was declared
 */
public record Evidence(
        UUID id,
        UUID itemId,
        int cycle,
        Sha256 sha256,
        String name,
        String mediaType,
        long size,
        Actor uploader,
        Instant uploadedAt) {}
