package org.huiyin.inspection.round;

import java.util.Arrays;
import java.util.Set;
import org.huiyin.inspection.InspectionProblem;
import org.huiyin.web.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Under which programme a round inspects, finds and follows up. The name is the value of the dimension
 * {@code programme}; one is never renamed.
 */
public enum Programme {
    /** By the party committee of the district, counted per term. */
    PARTY_INSPECTION("巡察", Trait.TERMS),
    /** What inspections from above fed back to the district. */
    SUPERIOR_FEEDBACK("上级巡视巡察反馈"),
    DISCIPLINE_SUPERVISION("纪委监督"),
    AUDIT("审计", Trait.INSPECTORS_VERIFY, Trait.ORDERED_DEADLINES),
    SAFETY("安全生产隐患排查", Trait.INSPECTORS_VERIFY, Trait.ORDERED_DEADLINES),
    ENVIRONMENT("环保督察", Trait.ORDERED_DEADLINES),
    RIVER_PATROL("河湖巡查", Trait.ORDERED_DEADLINES),
    FOREST_PATROL("林草巡护", Trait.ORDERED_DEADLINES),
    FIELD_PATROL("巡田", Trait.ORDERED_DEADLINES),
    LAND("国土和历史遗留问题整治", Trait.ORDERED_DEADLINES),
    SELF_CHECK("自查自纠", Trait.ORDERED_DEADLINES),
    PARTY_BUILDING("机关党建督查", Trait.ORDERED_DEADLINES);

    private final String chinese;
    private final Set<Trait> traits;

    Programme(String chinese, Trait... traits) {
        this.chinese = chinese;
        this.traits = Set.of(traits);
    }

    /** What sets programmes apart. */
    private enum Trait {
        TERMS,
        INSPECTORS_VERIFY,
        ORDERED_DEADLINES
    }

    /**
     * A programme with terms 届 counts within one, the others without.
     *
     * @throws ProblemException 422 {@code term-missing} or {@code programme-without-terms}
     */
    public void requireTerm(@Nullable Integer term) {
        boolean hasTerms = traits.contains(Trait.TERMS);
        if (hasTerms != (term != null)) {
            throw new ProblemException(
                    hasTerms ? InspectionProblem.TERM_MISSING : InspectionProblem.PROGRAMME_WITHOUT_TERMS, chinese);
        }
    }

    /** Whether only the inspectors of the round verify a rectification, and not the office. */
    public boolean isVerifiedByInspectorsOnly() {
        return traits.contains(Trait.INSPECTORS_VERIFY);
    }

    /** Whether inspectors order by when a finding has to be rectified 限期整改; else the policies alone say so. */
    public boolean ordersDeadlines() {
        return traits.contains(Trait.ORDERED_DEADLINES);
    }

    /** The programme of an item by its dimension; party inspection where the dimension names none of these. */
    public static Programme of(@Nullable String dimension) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(dimension))
                .findFirst()
                .orElse(PARTY_INSPECTION);
    }

    public String chinese() {
        return chinese;
    }
}
