package org.huiyin.inspection.coverage;

import java.util.Objects;
import java.util.Set;
import org.huiyin.inspection.round.Programme;
import org.huiyin.tracking.action.Actions;
import org.huiyin.tracking.action.LineOfWork;
import org.huiyin.tracking.action.NamedUnits;
import org.huiyin.tracking.action.ReadingRules;
import org.huiyin.tracking.body.Empty;
import org.huiyin.tracking.body.Reason;
import org.huiyin.tracking.item.ItemKind;
import org.huiyin.tracking.item.Step;
import org.huiyin.tracking.lifecycle.Lifecycle;
import org.huiyin.web.Role;

/** Coverage targets as a line of work. */
public abstract class CoverageLine implements LineOfWork<CoverageTarget, CoverageState, CoverageAction, PlanCoverage> {
    private final NamedUnits units;
    private final Actions<CoverageTarget, CoverageAction> actions = Actions.<CoverageTarget, CoverageAction>of(
                    CoverageAction.class)
            .on(CoverageAction.INSPECT, Empty.class, (target, step, body) -> target.inspect(step))
            .on(CoverageAction.CANCEL, Reason.class, CoverageTarget::cancel)
            .build();

    protected CoverageLine(NamedUnits units) {
        this.units = units;
    }

    @Override
    public ItemKind kind() {
        return CoverageTarget.KIND;
    }

    @Override
    public Class<CoverageTarget> type() {
        return CoverageTarget.class;
    }

    @Override
    public Lifecycle<CoverageState, CoverageAction> lifecycle() {
        return CoverageLifecycle.TABLE;
    }

    @Override
    public Actions<CoverageTarget, CoverageAction> actions() {
        return actions;
    }

    @Override
    public ReadingRules reading() {
        return new ReadingRules(
                Set.of(Role.SUPERVISOR, Role.INSPECTION_OFFICER, Role.LEADER, Role.AUDITOR),
                Set.of(Role.HANDLER, Role.APPROVER),
                Set.of());
    }

    @Override
    public Role importer() {
        return Role.INSPECTION_OFFICER;
    }

    @Override
    public Class<PlanCoverage> registration() {
        return PlanCoverage.class;
    }

    @Override
    public CoverageTarget register(PlanCoverage body, Step step) {
        Programme programme = Objects.requireNonNull(body.programme());
        programme.requireTerm(body.term());
        String name = units.requireAssignable(body.unit(), step.at()).name();
        return new CoverageTarget(body, name, step);
    }
}
