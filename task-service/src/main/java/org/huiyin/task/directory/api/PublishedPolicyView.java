package org.huiyin.task.directory.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huiyin.event.DirectoryRecord.Policy;
import org.huiyin.tracking.deadline.Limit;
import org.jspecify.annotations.Nullable;

/**
 * A rule about deadlines.
 *
 * @param service whose matters it is about
 * @param position in the order of that service: the first that covers a matter holds
 * @param step what is limited
 * @param when the values a matter must have, by dimension; empty for every matter
 * @param limitInWords the same limit for people
 * @param times how often in a cycle
 * @param effectiveTo the last day, left out while it is in force
 * @param citation the article or rule it comes from, in its own language
 */
public record PublishedPolicyView(
        String service,
        int position,
        String id,
        String step,
        Map<String, List<String>> when,
        int limit,
        String unit,
        Words limitInWords,
        String rollOver,
        int times,
        LocalDate effectiveFrom,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate effectiveTo,
        String citation) {
    /** The same in Chinese and English. */
    @Schema(name = "LimitInWords")
    public record Words(String zh, String en) {}

    static PublishedPolicyView of(Policy policy) {
        return new PublishedPolicyView(
                policy.service(),
                policy.position(),
                policy.id(),
                policy.step(),
                policy.when(),
                policy.limit(),
                policy.unit(),
                new Words(
                        policy.limit() + word(policy.unit(), Limit.Unit::chinese),
                        policy.limit() + " " + word(policy.unit(), Limit.Unit::english)),
                policy.rollOver(),
                policy.times(),
                policy.effectiveFrom(),
                policy.effectiveTo(),
                policy.citation());
    }

    /** A unit that a later version of another service may have is called by its code. */
    private static String word(String unit, Function<Limit.Unit, String> language) {
        return Arrays.stream(Limit.Unit.values())
                .filter(one -> one.name().equals(unit))
                .findFirst()
                .map(language)
                .orElse(unit);
    }
}
