package org.huiyin.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values by which an item can be found and counted. All are codes, never free text.
 *
 * @param unit the lead unit 牵头/主办单位: whoever holds the item now
 * @param supportingUnits cooperating units 配合/协办单位
 * @param target the inspected unit of a finding, ledger or coverage target
 * @param concernedUnit set exactly when confidential: the unit the matter is about
 * @param round the number of the inspection round within its term
 * @param programme the inspection programme, or a demo or reform programme of tasks
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Dimensions(
        String unit,
        List<String> supportingUnits,
        @Nullable String target,
        @Nullable String category,
        @Nullable String source,
        @Nullable String channel,
        @Nullable String petitionKind,
        @Nullable String urgency,
        @JsonInclude(JsonInclude.Include.ALWAYS) boolean confidential,
        @Nullable String concernedUnit,
        @Nullable Integer term,
        @Nullable Integer round,
        @Nullable String roundKind,
        @Nullable String programme) {

    public Dimensions {
        supportingUnits = supportingUnits == null ? List.of() : List.copyOf(supportingUnits);
    }

    /** Dimensions of an item of which only the lead unit is known. */
    public static Dimensions ofUnit(String unit) {
        return new Dimensions(unit, List.of(), null, null, null, null, null, null, false, null, null, null, null, null);
    }

    /** The value as text, null where the item has none. {@link Dimension#KIND} is not among them. */
    public @Nullable String value(Dimension dimension) {
        return switch (dimension) {
            case KIND -> throw new IllegalArgumentException("kind is a property of the item");
            case UNIT -> unit;
            case TARGET -> target;
            case CATEGORY -> category;
            case SOURCE -> source;
            case CHANNEL -> channel;
            case PETITION_KIND -> petitionKind;
            case URGENCY -> urgency;
            case CONCERNED_UNIT -> concernedUnit;
            case TERM -> text(term);
            case ROUND -> text(round);
            case ROUND_KIND -> roundKind;
            case PROGRAMME -> programme;
        };
    }

    private static @Nullable String text(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }
}
