package org.huiyin.tracking.idempotency;

import org.jspecify.annotations.Nullable;

/**
 * The answer to a write that succeeded.
 *
 * @param status of a success
 * @param version the item's version after the write, for the entity tag
 * @param location the path of what was created, null where nothing was
 * @param body JSON
 */
public record Answer(
        int status, @Nullable Long version, @Nullable String location, byte[] body) {}
