package org.huiyin.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Map;
import org.huiyin.event.Fact;

/**
 * How much a task is to bring and how much it has brought; more than the target is not cut off.
 *
 * @param target at least 1
 * @param actual from 0 on, since the registration
 * @param measure the unit of measure of both, e.g. 户
 */
@Embeddable
public record Quantity(
        @Column(name = "target_amount") Long target,
        @Column(name = "actual_amount") Long actual,
        String measure) {

    static Quantity of(Target target) {
        return new Quantity(target.amount(), 0L, target.measure());
    }

    /** Another target for the same work; a target in another unit of measure starts anew. */
    Quantity towards(Target other) {
        return other.measure().equals(measure) ? new Quantity(other.amount(), actual, measure) : of(other);
    }

    Quantity reached(long sum) {
        return new Quantity(target, sum, measure);
    }

    Map<Fact, Long> contributed() {
        return Map.of(Fact.QUANTITY_TARGET, target, Fact.QUANTITY_ACTUAL, actual);
    }
}
