package org.huiyin.event;

import java.util.UUID;

/** The item left the topic: whoever keeps a copy forgets it. Items are never deleted in normal work. */
public record Tombstone(UUID id) implements StreamRecord {}
