package org.huiyin.petition.topic;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.huiyin.directory.CategoryTree;
import org.huiyin.directory.Directory;
import org.huiyin.event.Dimension;
import org.huiyin.event.DirectoryRecord.Category;
import org.huiyin.tracking.query.Grouping;
import org.huiyin.tracking.query.ItemCounts;
import org.huiyin.tracking.query.ItemFilter;
import org.huiyin.tracking.query.ReadingScope;

/** Finds the categories whose registrations of a day or week stand out against their own four weeks before. */
@ApplicationScoped
public class HotTopics {
    private static final Grouping BY_CATEGORY = Grouping.by(Dimension.CATEGORY);

    private final ItemCounts counts;
    private final Directory directory;

    HotTopics(ItemCounts counts, Directory directory) {
        this.counts = counts;
        this.directory = directory;
    }

    /**
     * The most surprising first.
     *
     * @param petitions which ones are meant; their days do not matter
     * @param day the last of the period, also one long past
     */
    public List<HotTopic> find(ItemFilter petitions, ReadingScope scope, Period period, LocalDate day) {
        Map<String, Long> now = count(petitions, scope, period.first(day), day);
        Map<String, Long> before = count(petitions, scope, period.firstOfBaseline(day), period.lastOfBaseline(day));
        CategoryTree tree = directory.copy().categories();
        return tree.all().stream()
                .map(category -> topic(category, tree, now, before, period))
                .filter(topic -> topic.surprise().standsOut())
                .sorted(Comparator.comparingDouble(
                                (HotTopic topic) -> topic.surprise().probability())
                        .thenComparing(topic -> topic.category().code()))
                .toList();
    }

    private static HotTopic topic(
            Category category, CategoryTree tree, Map<String, Long> now, Map<String, Long> before, Period period) {
        long count = sum(category, tree, now);
        return new HotTopic(category, Surprise.of(count, sum(category, tree, before), period.periodsInBaseline()));
    }

    /** Of the category and everything below it, as lists filter by category too. */
    private static long sum(Category category, CategoryTree tree, Map<String, Long> counts) {
        return tree.subtree(category.code()).stream()
                .mapToLong(code -> counts.getOrDefault(code, 0L))
                .sum();
    }

    private Map<String, Long> count(ItemFilter petitions, ReadingScope scope, LocalDate from, LocalDate to) {
        return counts.count(petitions.within(from, to), scope, List.of(BY_CATEGORY)).rows().stream()
                .filter(row -> row.group().get(BY_CATEGORY.name()) != null)
                .collect(Collectors.groupingBy(
                        row -> Objects.requireNonNull(row.group().get(BY_CATEGORY.name())),
                        Collectors.summingLong(ItemCounts.Row::count)));
    }
}
