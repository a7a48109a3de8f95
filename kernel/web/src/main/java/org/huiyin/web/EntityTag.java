package org.huiyin.web;

/**
 * The strong entity tag of an item: its version in quotes.
 *
 * @param version the sequence of the item's last change
 */
public record EntityTag(long version) {
    /** As it stands in {@code ETag}. */
    @Override
    public String toString() {
        return "\"" + version + "\"";
    }
}
