package org.huiyin.petition.rating;

import java.util.List;
import java.util.Map;

/** Sums of cards, by group. */
public record RatingTotals(List<Row> rows) {
    /**
     * @param group the values of the groupings; a month as {@code 2021-05}
     * @param cards good, medium and bad ones together
     * @param notFollowedUp bad cards that no petition follows up yet
     * @param halls how many halls handed in cards
     */
    public record Row(
            Map<String, String> group, long good, long medium, long bad, long cards, long notFollowedUp, long halls) {}
}
