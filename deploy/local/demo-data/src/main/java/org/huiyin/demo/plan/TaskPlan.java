package org.huiyin.demo.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The words, units and dates of supervision tasks. */
public record TaskPlan(
        int year,
        Reform reform,
        Motions suggestions,
        FiledMotions proposals,
        Live live,
        Targets targets,
        List<Subject> subjects,
        List<String> supporting,
        List<String> progress,
        List<String> submissions,
        List<String> replies,
        List<String> sendBacks,
        List<String> declines,
        String noEvidence,
        String note,
        String liveNote) {

    /** First and last day, inclusive. */
    public record Days(LocalDate from, LocalDate to) {}

    /** Reform tasks: their due dates are given with the task. */
    public record Reform(
            String programme, Days registered, List<LocalDate> due, double late, String title, List<Area> areas) {}

    /** One of the areas of reform. */
    public record Area(String category, List<String> units, List<String> subjects) {}

    /** Suggestions of deputies; results: weights of the classes A, B, C. */
    public record Motions(String title, Days registered, Map<String, Integer> results) {}

    /** Proposals, of which some are not filed for one of the reasons. */
    public record FiledMotions(String title, Days registered, Map<String, Integer> results, List<String> notFiled) {
        public Motions motions() {
            return new Motions(title, registered, results);
        }
    }

    /** The synthetic tasks of the last days; limits are natural days, late is a probability. */
    public record Live(
            String programme,
            String title,
            Map<String, Integer> sources,
            Map<String, Integer> limits,
            double late,
            Urgent urgent) {}

    /**
     * Targets and parts of the last days' tasks; share and brokenDown are probabilities.
     *
     * @param measures units of measure
     * @param parts titles of the parts of a task that is broken down
     */
    public record Targets(double share, List<String> measures, double brokenDown, List<String> parts) {}

    /** How many instructions are urgent, and their limit in days. */
    public record Urgent(double share, int limit) {}

    /** What a task is about and who leads it. */
    public record Subject(String subject, String category, String unit) {}
}
