package org.huiyin.demo.plan;

import java.time.LocalDate;
import java.util.List;
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
