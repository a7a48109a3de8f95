package org.huiyin.demo.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rounds of the term and the words of its findings. */
public record InspectionPlan(
        int term,
        LocalDate planned,
        PrimaryTargets primaryTargets,
        ExtendedTargets extendedTargets,
        List<RoundPlan> rounds,
        Shares shares,
        int cancelled,
        int ledgers,
        Measures measures,
        RiverPatrol riverPatrol,
        List<Topic> topics,
        List<String> details,
        List<String> progress,
        List<String> submissions,
        List<String> sendBacks,
        List<String> declines,
        List<String> relapses,
        List<String> cancellations,
        List<String> onSiteFixes,
        String noEvidence,
        String note) {

    /** Unit codes of the coverage base. */
    public record PrimaryTargets(
            List<String> departments, List<String> stateFirms, List<String> towns, List<String> streets) {
        public List<String> all() {
            return Stream.of(departments, stateFirms, towns, streets)
                    .flatMap(List::stream)
                    .toList();
        }
    }

    /** Unit codes outside the coverage base. */
    public record ExtendedTargets(List<String> villages, List<String> communities) {
        public List<String> all() {
            return Stream.concat(villages.stream(), communities.stream()).toList();
        }
    }

    /**
     * One round.
     *
     * @param weight its share of the findings
     * @param openWeight its share of the findings that are still open
     * @param targets null where primary targets are dealt in turn
     */
    public record RoundPlan(
            String kind,
            int number,
            LocalDate planned,
            LocalDate starts,
            LocalDate fedBack,
            LocalDate closes,
            int groups,
            int weight,
            int openWeight,
            @Nullable List<String> targets) {
        public boolean regular() {
            return "REGULAR".equals(kind);
        }

        public boolean lookBack() {
            return "LOOK_BACK".equals(kind);
        }
    }

    /** Probabilities, 0 to 1. */
    public record Shares(
            double late,
            double sentBack,
            double basicallyDone,
            double signedLate,
            double declined,
            double onSite,
            double relapsed,
            double submittedOfOpen,
            double extendedTarget) {}

    /**
     * The year of the river chiefs.
     *
     * @param unit who answers for all patrols but those of the town
     * @param category a code of the taxonomy
     * @param member the subject of whoever looks after it
     */
    public record RiverPatrol(
            String programme,
            String unit,
            String town,
            String category,
            String title,
            String unitOfMeasure,
            String group,
            String member,
            LocalDate starts,
            LocalDate ends) {}

    /**
     * What some units do to rectify.
     *
     * @param share probability that a finding has a measure
     * @param kinds weights
     * @param texts for each kind what is done
     * @param post who answers for it
     * @param report what is said when it is done
     */
    public record Measures(
            double share, Map<String, Integer> kinds, Map<String, String> texts, String post, String report) {}

    /**
     * Titles of one category.
     *
     * @param targets beginnings of the unit codes where it can come up; none for everywhere
     */
    public record Topic(String category, int weight, List<String> targets, List<String> titles) {
        public Topic {
            targets = targets == null ? List.of() : targets;
        }

        /** Whether it can come up in that unit. */
        public boolean concerns(String unit) {
            return targets.isEmpty() || targets.stream().anyMatch(unit::startsWith);
        }
    }
}
