package org.huiyin.demo.plan;

import java.util.List;
import java.util.Map;

/** The words, units and odds of petitions. Limits are hours. */
public record PetitionPlan(
        int year,
        Map<String, Integer> limits,
        Shares term,
        Shares live,
        Map<String, Integer> liveChannels,
        Map<String, Integer> letterChannels,
        Map<String, Double> direct,
        Map<String, Integer> kinds,
        Map<String, String> titles,
        List<String> places,
        Reports reports,
        Callbacks callbacks,
        List<Topic> topics,
        List<String> answers,
        List<String> replies,
        List<String> redoReplies,
        List<String> progress,
        List<String> sendBacks,
        List<String> redos,
        List<String> declines,
        List<String> refusals,
        List<String> withdrawals,
        List<String> cancellations,
        String noEvidence,
        String note,
        String liveNote) {

    /** Probabilities, 0 to 1. */
    public record Shares(
            double late,
            double acceptedLate,
            double declined,
            double sentBack,
            double redone,
            double progress,
            double refused,
            double withdrawn,
            double cancelled) {}

    /**
     * Who is called back after the end of a petition, and what they say.
     *
     * @param called probability, as the next three
     * @param solutions weights
     * @param satisfactions weights, of the result as of the attitude
     */
    public record Callbacks(
            double called,
            double reached,
            double contacted,
            double rated,
            Map<String, Integer> solutions,
            Map<String, Integer> satisfactions) {}

    /** Confidential reports: who handles them and which units they may be about. */
    public record Reports(double share, String category, String unit, List<String> concerned, List<String> titles) {}

    /**
     * What people ask or complain about in one category.
     *
     * @param units weights of unit codes and unit groups
     * @param urgency weights; NORMAL when absent
     * @param season WINTER, SUMMER or ALL
     */
    public record Topic(
            String category,
            int weight,
            Map<String, Integer> units,
            Map<String, Integer> urgency,
            String season,
            List<String> problems,
            List<String> questions) {
        public Topic {
            urgency = urgency == null ? Map.of("NORMAL", 1) : urgency;
            season = season == null ? "ALL" : season;
        }
    }
}
