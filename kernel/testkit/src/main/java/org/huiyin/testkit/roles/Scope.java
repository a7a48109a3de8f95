package org.huiyin.testkit.roles;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Of which items a role may use an operation: a cell of the table, e.g. {@code own+group}.
 *
 * @param reaches empty where the role may not use it at all
 */
public record Scope(Set<Reach> reaches) {
    private static final String NONE = "-";

    public Scope {
        reaches = Set.copyOf(reaches);
    }

    /** How far a role reaches. */
    public enum Reach {
        ALL(EnumSet.allOf(Standing.class)),
        OWN(EnumSet.of(Standing.LEADING, Standing.ABOVE, Standing.SUPPORTING)),
        LED(EnumSet.of(Standing.LEADING, Standing.ABOVE)),
        GROUP(EnumSet.of(Standing.LISTED));

        private final Set<Standing> standings;

        Reach(Set<Standing> standings) {
            this.standings = standings;
        }
    }

    /** @throws IllegalArgumentException for a word that means nothing */
    static Scope parse(String cell) {
        if (cell.equals(NONE)) {
            return new Scope(Set.of());
        }
        return new Scope(Arrays.stream(cell.split("\\+"))
                .map(word -> Reach.valueOf(word.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet()));
    }

    public boolean isNone() {
        return reaches.isEmpty();
    }

    boolean dependsOnUnit() {
        return reaches.stream().anyMatch(reach -> reach != Reach.ALL);
    }

    public boolean covers(Standing standing) {
        return reaches.stream().anyMatch(reach -> reach.standings.contains(standing));
    }

    /** The cell as it is written. */
    @Override
    public String toString() {
        return isNone()
                ? NONE
                : reaches.stream()
                        .sorted()
                        .map(reach -> reach.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining("+"));
    }
}
