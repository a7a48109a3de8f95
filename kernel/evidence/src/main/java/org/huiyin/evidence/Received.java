package org.huiyin.evidence;

/** A file that lies in the store, looked at and not yet said to belong to an item. */
public record Received(Sha256 sha256, long size, String mediaType) {}
