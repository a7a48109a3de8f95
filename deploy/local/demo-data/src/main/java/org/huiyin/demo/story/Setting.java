package org.huiyin.demo.story;

import java.time.LocalDateTime;
import org.huiyin.demo.plan.Plans;

/**
 * What all generators share.
 *
 * @param until the clock, Shanghai time: every told moment is before it
 */
public record Setting(Plans plans, Posts posts, OfficeHours hours, LocalDateTime until) {
    public static Setting of(Plans plans, LocalDateTime until) {
        return new Setting(plans, new Posts(plans.units()), new OfficeHours(plans.calendar()), until);
    }

    public Dice dice(String purpose) {
        return new Dice(plans.totals().seed(), purpose);
    }
}
