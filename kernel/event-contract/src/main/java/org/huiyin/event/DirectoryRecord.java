package org.huiyin.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may stand on the directory topic. The value names its type, the key is {@link #key()}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DirectoryRecord.Unit.class, name = "UNIT"),
    @JsonSubTypes.Type(value = DirectoryRecord.Category.class, name = "CATEGORY"),
    @JsonSubTypes.Type(value = DirectoryRecord.CalendarYear.class, name = "CALENDAR_YEAR"),
    @JsonSubTypes.Type(value = DirectoryRecord.Manifest.class, name = "MANIFEST")
})
public sealed interface DirectoryRecord {
    /** The key of the record on the compacted topic. */
    String key();

    /**
     * A unit of the directory.
     *
     * @param parent null for the root
     * @param unitType DISTRICT, PARTY, GOVERNMENT, TOWN, STREET, VILLAGE, COMMUNITY, …
     * @param synthetic true where no public document names the unit
     */
    record Unit(String code, @Nullable String parent, String name, String unitType, boolean synthetic)
            implements DirectoryRecord {
        @Override
        public String key() {
            return "unit:" + code;
        }
    }

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

    /** Written after all others: a copy that holds less than this is not whole. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Manifest(long version, int units, int categories, int calendarYears) implements DirectoryRecord {
        @Override
        public String key() {
            return "manifest";
        }
    }
}
