package org.huiyin.gateway.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huiyin.event.Fact;
import org.huiyin.gateway.board.SourceState;
import org.jspecify.annotations.Nullable;

/**
 * An indicator's answer: what was divided by what, and where the matters behind it are listed.
 *
 * @param numerator what is divided, or the count; null for a score, and where it is not known
 * @param denominator the base; null for a count and a score, and where it is not known
 * @param excluded what was left out of the base, by reason
 * @param value the share, the count, or a score as a share of 100 points; null for an empty base and where it is not
 *     known
 * @param display the value as it is printed; "—" where there is none
 * @param scope the filters as they took effect for this caller
 * @param asOf the instant whose facts are counted
 * @param dataThrough everything committed in the sources before this instant is counted; null where that is not known
 * @param complete false where something may be missing; then {@code sources} says of which source and why
 * @param items lists of exactly the matters of the base; empty for a score
 * @param numeratorItems lists of exactly the matters of the numerator; empty for a score
 * @param parts the rates of a score with their lists; only present for a score
 * @param groups present where {@code groupBy} was given
 * @param sources present where {@code complete} is false
 */
public record Answer(
        String indicator,
        int definitionVersion,
        @Nullable Long numerator,
        @Nullable Long denominator,
        List<Excluded> excluded,
        @Nullable BigDecimal value,
        String display,
        Status status,
        Map<String, Object> scope,
        OffsetDateTime asOf,
        @Nullable OffsetDateTime dataThrough,
        boolean complete,
        List<ItemsLink> items,
        List<ItemsLink> numeratorItems,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Part> parts,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Group> groups,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<SourceState> sources) {

    /** Whether it says the same, apart from when. */
    public boolean hasSameNumbersAs(Answer other) {
        return Objects.equals(numerator, other.numerator)
                && Objects.equals(denominator, other.denominator)
                && excluded.equals(other.excluded)
                && complete == other.complete
                && Objects.equals(parts, other.parts)
                && Objects.equals(groups, other.groups);
    }

    /** All of it as one group. */
    Group whole() {
        return new Group(
                Map.of(),
                null,
                false,
                numerator,
                denominator,
                excluded,
                value,
                display,
                status,
                items,
                numeratorItems,
                null);
    }

    /** Whether there is a number. */
    @Schema(name = "AnswerStatus")
    public enum Status {
        OK,
        /** The base is empty: no share can be said. */
        NO_DATA,
        /** A source is away or was never heard of: no number can be said. */
        UNKNOWN
    }

    /** How many matters were left out for a reason. */
    public record Excluded(Fact reason, long count) {}

    /**
     * One group of the answer.
     *
     * @param group the dimension and its value; the value is null for matters that have none
     * @param names of a unit or category
     * @param own whether these are the matters of the unit or category itself, without those below it
     * @param items empty where no list can be asked for exactly these matters
     * @param parts as of the whole answer
     */
    @Schema(name = "AnswerGroup")
    public record Group(
            Map<String, @Nullable String> group,
            @JsonInclude(JsonInclude.Include.NON_NULL) Definition.@Nullable Words names,
            boolean own,
            @Nullable Long numerator,
            @Nullable Long denominator,
            List<Excluded> excluded,
            @Nullable BigDecimal value,
            String display,
            Status status,
            List<ItemsLink> items,
            List<ItemsLink> numeratorItems,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Part> parts) {
        /** The same group with nothing in it. */
        Group place() {
            return new Group(
                    group,
                    names,
                    own,
                    0L,
                    0L,
                    List.of(),
                    null,
                    Rate.NOTHING,
                    Status.NO_DATA,
                    List.of(),
                    List.of(),
                    null);
        }
    }

    /**
     * A rate of a score.
     *
     * @param weight out of 100
     * @param better LOWER where the score counts what the rate lacks to 100 %
     */
    @Schema(name = "AnswerPart")
    public record Part(
            String indicator,
            Definition.Words names,
            int weight,
            Definition.Better better,
            @Nullable Long numerator,
            @Nullable Long denominator,
            List<Excluded> excluded,
            @Nullable BigDecimal value,
            String display,
            Status status,
            List<ItemsLink> items,
            List<ItemsLink> numeratorItems) {
        static Part of(Definition rate, int weight, Group said) {
            return new Part(
                    rate.id(),
                    rate.names(),
                    weight,
                    rate.better(),
                    said.numerator,
                    said.denominator,
                    said.excluded,
                    said.value,
                    said.display,
                    said.status,
                    said.items,
                    said.numeratorItems);
        }
    }
}
