package org.huiyin.event;

/** What may stand on an item topic: an event, a marker, or a tombstone. */
public sealed interface StreamRecord permits ItemEvent, Marker, Tombstone {}
