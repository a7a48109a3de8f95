package org.huiyin.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * An immutable set of facts. On the wire it is a list of names in order of position, because JavaScript cannot hold the
 * mask; inside the system it is the mask.
 *
 * @param mask one bit for each fact, at its {@link Fact#position()}
 */
public record FactSet(long mask) {
    /** No fact at all. */
    public static final FactSet NONE = new FactSet(0);

    /** Exactly these facts. */
    public static FactSet of(Fact... facts) {
        return of(Arrays.asList(facts));
    }

    /** Exactly these facts; the wire form. */
    @JsonCreator
    public static FactSet of(Collection<Fact> facts) {
        long mask = 0;
        for (Fact fact : facts) {
            mask |= fact.bit();
        }
        return new FactSet(mask);
    }

    public boolean contains(Fact fact) {
        return (mask & fact.bit()) != 0;
    }

    public FactSet plus(Fact fact) {
        return new FactSet(mask | fact.bit());
    }

    public FactSet minus(Fact fact) {
        return new FactSet(mask & ~fact.bit());
    }

    /** The facts in order of position. */
    @JsonValue
    public List<Fact> facts() {
        return Arrays.stream(Fact.values()).filter(this::contains).toList();
    }
}
