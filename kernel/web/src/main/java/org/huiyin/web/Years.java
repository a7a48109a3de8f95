package org.huiyin.web;

/** The years that dates and times of requests may have: others are mistyped, and a database cannot hold them all. */
final class Years {
    static final String CODE = "years";
    private static final int FIRST = 1900;
    private static final int LAST = 2199;

    private Years() {}

    static boolean hold(int year) {
        return year >= FIRST && year <= LAST;
    }

    static FieldError error(String field) {
        return FieldError.of(field, CODE, String.valueOf(FIRST), String.valueOf(LAST));
    }
}
