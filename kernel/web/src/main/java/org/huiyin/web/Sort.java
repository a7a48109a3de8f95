package org.huiyin.web;

/** An order of a list; written {@code field}, or {@code -field} where descending. */
public record Sort(String field, boolean descending) {
    /** Reads {@code field} or {@code -field}. */
    public static Sort of(String text) {
        return text.startsWith("-") ? new Sort(text.substring(1), true) : new Sort(text, false);
    }

    @Override
    public String toString() {
        return descending ? "-" + field : field;
    }
}
