package org.huiyin.petition.rating;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.web.ProblemException;
import org.huiyin.web.WebProblem;
import org.jspecify.annotations.Nullable;

/** All service ratings. */
@ApplicationScoped
public class ServiceRatings implements PanacheRepositoryBase<ServiceRating, UUID> {
    private static final String LEVEL = RatingLevel.class.getName() + '.';

    private final EntityManager entities;

    ServiceRatings(EntityManager entities) {
        this.entities = entities;
    }

    /** The rating that stands where this one would: the count of the same window, or the card of the same number. */
    Optional<ServiceRating> inPlaceOf(RecordRating body) {
        return body.cardNumber() == null
                ? find(
                                "from ServiceRating r where r.unit = ?1 and r.hall = ?2 and r.month = ?3"
                                        + " and r.window = ?4 and r.level = ?5 and r.cardNumber is null",
                                body.unit(),
                                body.hall(),
                                body.firstDay(),
                                body.window(),
                                body.level())
                        .firstResultOptional()
                : find("unit = ?1 and hall = ?2 and cardNumber = ?3", body.unit(), body.hall(), body.cardNumber())
                        .firstResultOptional();
    }

    /** As it is now, locked until the transaction ends. */
    ServiceRating lock(UUID id) {
        entities.clear();
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new ProblemException(WebProblem.NOT_FOUND));
    }

    /**
     * A part of them in the order in which they were entered.
     *
     * @param after the last one of the page before, null for the first page
     */
    public List<ServiceRating> page(RatingFilter filter, @Nullable UUID after, int size) {
        String rest = after == null ? "" : " and r.id > :after";
        TypedQuery<ServiceRating> query = entities.createQuery(
                "select r from ServiceRating r where " + filter.condition() + rest + " order by r.id",
                ServiceRating.class);
        filter.parameters().forEach(query::setParameter);
        if (after != null) {
            query.setParameter("after", after);
        }
        return query.setMaxResults(size).getResultList();
    }

    public long count(RatingFilter filter) {
        TypedQuery<Long> query =
                entities.createQuery("select count(r) from ServiceRating r where " + filter.condition(), Long.class);
        filter.parameters().forEach(query::setParameter);
        return query.getSingleResult();
    }

    /** Sums of the cards, in the order of the groups. */
    public RatingTotals totals(RatingFilter filter, List<RatingGrouping> groupings) {
        String groups = groupings.stream().map(RatingGrouping::expression).collect(Collectors.joining(", "));
        String by = groups.isEmpty() ? "" : " group by " + groups + " order by " + groups;
        TypedQuery<Tuple> query = entities.createQuery(
                "select " + (groups.isEmpty() ? "" : groups + ", ") + sums() + " from ServiceRating r where "
                        + filter.condition() + by,
                Tuple.class);
        filter.parameters().forEach(query::setParameter);
        return new RatingTotals(
                query.getResultList().stream().map(row -> row(row, groupings)).toList());
    }

    private static String sums() {
        return Stream.of("GOOD", "MEDIUM", "BAD", "BAD and r.petition is null")
                .map(level -> "coalesce(sum(case when r.level = " + LEVEL + level + " then r.cards else 0 end), 0)")
                .collect(Collectors.joining(", ", "", ", count(distinct concat(r.unit, ' ', r.hall))"));
    }

    private static RatingTotals.Row row(Tuple row, List<RatingGrouping> groupings) {
        Map<String, String> group = new LinkedHashMap<>();
        for (int i = 0; i < groupings.size(); i++) {
            group.put(groupings.get(i).wireName(), row.get(i, String.class));
        }
        int first = groupings.size();
        long good = number(row, first);
        long medium = number(row, first + 1);
        long bad = number(row, first + 2);
        return new RatingTotals.Row(
                group, good, medium, bad, good + medium + bad, number(row, first + 3), number(row, first + 4));
    }

    private static long number(Tuple row, int column) {
        return row.get(column, Number.class).longValue();
    }
}
