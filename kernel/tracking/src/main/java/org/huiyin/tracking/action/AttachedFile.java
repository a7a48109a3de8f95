package org.huiyin.tracking.action;

import java.util.UUID;

/**
 * A file that was handed in for an item.
 *
 * @param sha256 of its bytes, hexadecimal
 */
public record AttachedFile(UUID id, String sha256) {}
