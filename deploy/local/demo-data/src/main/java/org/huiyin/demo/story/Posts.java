package org.huiyin.demo.story;

import org.huiyin.demo.plan.UnitPlan;

/** The demo posts that act. Their subjects are those of the demo tokens. */
public final class Posts {
    private final UnitPlan.PostUnits units;

    public Posts(UnitPlan plan) {
        this.units = plan.posts();
    }

    public Actor supervisor() {
        return new Actor("demo-supervisor", "supervisor", units.supervisor());
    }

    public Actor operator() {
        return new Actor("demo-operator", "operator", units.operator());
    }

    /** Who registers letters and visits. */
    public Actor lettersOperator() {
        return new Actor("demo-operator-" + units.lettersOperator(), "operator", units.lettersOperator());
    }

    public Actor officer() {
        return new Actor("demo-officer", "inspection-officer", units.inspectionOffice());
    }

    /** @param subject a member of the round's group */
    public Actor inspector(String subject) {
        return new Actor(subject, "inspector", units.inspectionOffice());
    }

    public Actor handler(String unit) {
        return new Actor("demo-handler-" + unit, "handler", unit);
    }

    public Actor approver(String unit) {
        return new Actor("demo-approver-" + unit, "approver", unit);
    }
}
