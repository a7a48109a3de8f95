package org.huiyin.tracking.item;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.huiyin.event.Contribution;
import org.huiyin.event.Fact;

/**
 * What an item was before it was merged into another one, to be taken up again when that is undone.
 *
 * @param status the state it was in
 * @param flows what it had added to the counts of days
 */
public record Standing(String status, Map<Fact, Instant> facts, List<Contribution> flows) {
    public Standing {
        facts = Map.copyOf(facts);
        flows = List.copyOf(flows);
    }

    static Standing of(Tracking item) {
        return new Standing(item.status(), item.facts().since(), item.counted().flows());
    }

    boolean had(Fact fact) {
        return facts.containsKey(fact);
    }

    /** As a column of JSON. */
    @Immutable
    @Converter
    public static class Column extends JsonColumn<Standing> {
        Column() {
            super(new TypeReference<>() {});
        }
    }
}
