package org.huiyin.petition.topic.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.petition.topic.HotTopic;
import org.huiyin.petition.topic.Period;
import org.huiyin.petition.topic.Surprise;
import org.jspecify.annotations.Nullable;

/**
 * The topics that stand out, the most surprising first.
 *
 * @param leastCount fewer are never remarkable
 * @param significance the greatest probability of a topic that stands out
 */
public record HotTopicsView(Period period, LocalDate day, int leastCount, double significance, List<Topic> items) {

    /**
     * A category with everything below it.
     *
     * @param parent the category above, null at the top
     * @param expected the mean of the periods before
     * @param probability how likely that many or more would be if nothing had changed
     * @param href lists the very petitions that were counted
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Topic(
            String category,
            @Nullable String parent,
            String zh,
            String en,
            long count,
            double expected,
            double probability,
            String href) {}

    static HotTopicsView of(Period period, LocalDate day, List<HotTopic> topics, CountedPetitions counted) {
        return new HotTopicsView(
                period,
                day,
                Surprise.LEAST_COUNT,
                Surprise.SIGNIFICANCE,
                topics.stream().map(topic -> topic(topic, counted)).toList());
    }

    static HotTopicsView none(Period period, LocalDate day) {
        return new HotTopicsView(period, day, Surprise.LEAST_COUNT, Surprise.SIGNIFICANCE, List.of());
    }

    private static Topic topic(HotTopic topic, CountedPetitions counted) {
        return new Topic(
                topic.category().code(),
                topic.category().parent(),
                topic.category().name(),
                topic.category().nameEn(),
                topic.surprise().count(),
                topic.surprise().expected(),
                topic.surprise().probability(),
                counted.href(topic.category().code()));
    }
}
