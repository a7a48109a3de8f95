package org.huiyin.petition.rating;

import java.util.Locale;

/** By what ratings are summed. */
public enum RatingGrouping {
    UNIT("r.unit"),
    HALL("r.hall"),
    MONTH("format(r.month as 'yyyy-MM')"),
    WINDOW("r.window");

    private final String expression;

    RatingGrouping(String expression) {
        this.expression = expression;
    }

    String expression() {
        return expression;
    }

    /** The name in requests and answers. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
