package org.huiyin.tracking.item;

/**
 * What tells one kind of item from another.
 *
 * @param name as on the wire, e.g. {@code FINDING}
 * @param numberPrefix of its numbers, e.g. {@code XC} for {@code XC-2026-000123}
 * @param collection the last part of its path, e.g. {@code findings}
 * @param chinese the term of the field
 */
public record ItemKind(String name, String numberPrefix, String collection, String chinese) {}
