package org.huiyin.petition.rating;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which ratings are meant; null for any.
 *
 * @param units codes of the units whose halls count
 * @param scope codes of the units that the reader may see
 * @param from the first day of the first month
 * @param to the first day of the last month
 * @param followedUp whether a petition follows it up
 */
public record RatingFilter(
        @Nullable Set<String> units,
        @Nullable Set<String> scope,
        @Nullable String hall,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable RatingLevel level,
        @Nullable String number,
        @Nullable Boolean followedUp) {

    private static final Map<String, String> PARTS = Map.of(
            "units", "r.unit in :units",
            "scope", "r.unit in :scope",
            "hall", "r.hall = :hall",
            "from", "r.month >= :from",
            "to", "r.month <= :to",
            "level", "r.level = :level",
            "number", "r.cardNumber = :number");

    /** As a condition on {@code r}. */
    String condition() {
        StringBuilder condition = new StringBuilder("1 = 1");
        parameters().keySet().forEach(name -> condition.append(" and ").append(PARTS.get(name)));
        if (followedUp != null) {
            condition.append(followedUp ? " and r.petition is not null" : " and r.petition is null");
        }
        return condition.toString();
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("units", units);
        parameters.put("scope", scope);
        parameters.put("hall", hall);
        parameters.put("from", from);
        parameters.put("to", to);
        parameters.put("level", level);
        parameters.put("number", number);
        parameters.values().removeIf(Objects::isNull);
        return parameters;
    }
}
