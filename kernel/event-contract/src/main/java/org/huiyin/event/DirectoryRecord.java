package org.huiyin.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What may stand on the directory topic. The value names its type, the key is {@link #key()}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DirectoryRecord.Unit.class, name = "UNIT"),
    @JsonSubTypes.Type(value = DirectoryRecord.Category.class, name = "CATEGORY"),
    @JsonSubTypes.Type(value = DirectoryRecord.CalendarYear.class, name = "CALENDAR_YEAR"),
    @JsonSubTypes.Type(value = DirectoryRecord.Policy.class, name = "POLICY"),
    @JsonSubTypes.Type(value = DirectoryRecord.Manifest.class, name = "MANIFEST")
})
public sealed interface DirectoryRecord {
    /** The key of the record on the compacted topic. */
    String key();

    /**
     * A unit of the directory. What it was called at other times is not kept, where it stood is.
     *
     * @param parent the unit it stands below at present, null for the root
     * @param unitType DISTRICT, PARTY, GOVERNMENT, TOWN, STREET, VILLAGE, COMMUNITY, …
     * @param synthetic true where no public document names the unit
     * @param from the first day on which it exists, null where it always did
     * @param until the first day on which it exists no more, null while no end is known
     * @param successor the unit that took it over on that day, null where none did
     * @param parents its places in the order of their days where it was or will be moved; empty where {@code parent}
     *     always held
     */
    record Unit(
            String code,
            @Nullable String parent,
            String name,
            String unitType,
            boolean synthetic,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate from,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate until,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String successor,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Place> parents)
            implements DirectoryRecord {
        public Unit {
            parents = parents == null ? List.of() : List.copyOf(parents);
        }

        /** A unit that was always there, in the same place, and has no end. */
        public Unit(String code, @Nullable String parent, String name, String unitType, boolean synthetic) {
            this(code, parent, name, unitType, synthetic, null, null, null, List.of());
        }

        @Override
        public String key() {
            return "unit:" + code;
        }

        /** Whether it exists on that day. */
        public boolean existsOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
        }

        /** The unit it stands below on a day of its life; before its first move its first place holds. */
        public @Nullable String parentOn(LocalDate day) {
            String above = parents.isEmpty() ? parent : parents.getFirst().parent();
            for (Place place : parents) {
                if (place.from() != null && !place.from().isAfter(day)) {
                    above = place.parent();
                }
            }
            return above;
        }
    }

    /**
     * Where a unit stands from a day on.
     *
     * @param from null for the first place
     */
    record Place(
            String parent,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate from) {}

    /** A category of matters. */
    record Category(String code, @Nullable String parent, String name, String nameEn) implements DirectoryRecord {
        @Override
        public String key() {
            return "category:" + code;
        }
    }

    /**
     * The holidays and make-up working days of one year.
     *
     * @param notice the State Council notice they are from
     */
    record CalendarYear(int year, String notice, List<Day> days) implements DirectoryRecord {
        @Override
        public String key() {
            return "calendar:" + year;
        }
    }

    /**
     * A day that differs from its weekday.
     *
     * @param working true for a weekend day that is worked 调休, false for a holiday
     */
    record Day(LocalDate date, boolean working, String festival) {}

    /**
     * A rule about deadlines that is or was in force. Each service writes its own, and no manifest counts them: nothing
     * is computed from them elsewhere, they are shown.
     *
     * @param position in the order of the service's rules: the first that covers an item holds
     * @param step what is limited
     * @param when the values an item must have, by dimension; empty for every item
     * @param limit how many units of time
     * @param unit NATURAL_DAYS, WORKING_DAYS, HOURS or MONTHS
     * @param rollOver what happens when the last day is no working day
     * @param times how often in a cycle
     * @param effectiveTo the last day, null while it is in force
     * @param citation the article or rule it comes from
     */
    record Policy(
            String service,
            int position,
            String id,
            String step,
            Map<String, List<String>> when,
            int limit,
            String unit,
            String rollOver,
            int times,
            LocalDate effectiveFrom,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate effectiveTo,

            String citation)
            implements DirectoryRecord {
        /** Begins the key of every policy. */
        public static final String KEYS = "policy:";

        @Override
        public String key() {
            return keys(service) + id;
        }

        /** Begins the key of every policy of that service. */
        public static String keys(String service) {
            return KEYS + service + ":";
        }
    }

    /** Written after all others: a copy that holds less than this is not whole. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Manifest(long version, int units, int categories, int calendarYears) implements DirectoryRecord {
        @Override
        public String key() {
            return "manifest";
        }
    }
}
