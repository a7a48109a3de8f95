package org.huiyin.petition.rating.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.huiyin.directory.Directory;
import org.huiyin.directory.UnitTree;
import org.huiyin.petition.api.PetitionLine;
import org.huiyin.petition.rating.RatingFilter;
import org.huiyin.petition.rating.RatingGrouping;
import org.huiyin.petition.rating.RatingLevel;
import org.huiyin.petition.rating.RatingTotals;
import org.huiyin.petition.rating.RecordRating;
import org.huiyin.petition.rating.ServiceRating;
import org.huiyin.petition.rating.ServiceRatings;
import org.huiyin.tracking.action.Access;
import org.huiyin.tracking.query.ReadingScope;
import org.huiyin.web.Callers;
import org.huiyin.web.FieldError;
import org.huiyin.web.Page;
import org.huiyin.web.PageRequest;
import org.huiyin.web.ProblemException;
import org.huiyin.web.QueryParameters;
import org.huiyin.web.Sort;
import org.huiyin.web.WebProblem;
import org.jspecify.annotations.Nullable;

/** Reading ratings: everybody who sees petitions sees those of the halls of the same units. */
@ApplicationScoped
class RatingReads {
    private static final Sort ENTERED = Sort.of("id");

    private final ServiceRatings ratings;
    private final Access access;
    private final PetitionLine line;
    private final Callers callers;
    private final Directory directory;

    RatingReads(ServiceRatings ratings, Access access, PetitionLine line, Callers callers, Directory directory) {
        this.ratings = ratings;
        this.access = access;
        this.line = line;
        this.callers = callers;
        this.directory = directory;
    }

    Page<RatingView> list(QueryParameters query) {
        RatingFilter filter = filter(query);
        PageRequest page = PageRequest.read(query, List.of(ENTERED.field()), ENTERED);
        query.verify();
        UUID after = page.cursor() == null ? null : page.cursor().id(0);
        Long total = page.total() ? ratings.count(filter) : null;
        return page.page(
                        ratings.page(filter, after, page.fetchSize()),
                        rating -> List.of(rating.id().toString()),
                        total)
                .map(RatingView::of);
    }

    RatingTotals totals(QueryParameters query) {
        RatingFilter filter = filter(query);
        List<RatingGrouping> groupings = groupings(query);
        query.verify();
        return ratings.totals(filter, groupings);
    }

    /** @throws ProblemException 403 without a role on petitions, 404 for a hall out of the caller's scope */
    ServiceRating visible(UUID id) {
        ReadingScope scope = access.reading(line, callers.current());
        return ratings.findByIdOptional(id)
                .filter(rating -> scope.everything() || scope.leading().contains(rating.unit()))
                .orElseThrow(() -> new ProblemException(WebProblem.NOT_FOUND));
    }

    private RatingFilter filter(QueryParameters query) {
        ReadingScope scope = access.reading(line, callers.current());
        String followedUp = query.code("followedUp", List.of("true", "false"));
        return new RatingFilter(
                units(query),
                scope.everything() ? null : scope.leading(),
                query.text("hall"),
                month("from", query),
                month("to", query),
                query.code("level", RatingLevel.class),
                query.text("number"),
                followedUp == null ? null : Boolean.valueOf(followedUp));
    }

    private @Nullable Set<String> units(QueryParameters query) {
        String unit = query.text("unit");
        if (unit == null) {
            return null;
        }
        UnitTree units = directory.copy().units();
        if (units.unit(unit).isEmpty()) {
            query.reject(FieldError.of("unit", "unknown-unit"));
        }
        return units.subtree(unit);
    }

    private static @Nullable LocalDate month(String name, QueryParameters query) {
        String month = query.text(name);
        if (month != null && !month.matches(RecordRating.MONTH)) {
            query.reject(FieldError.of(name, "pattern"));
            return null;
        }
        return month == null ? null : LocalDate.parse(month + "-01");
    }

    private static List<RatingGrouping> groupings(QueryParameters query) {
        String names = query.text("groupBy");
        if (names == null) {
            return List.of();
        }
        List<RatingGrouping> all = List.of(RatingGrouping.values());
        List<String> asked =
                Arrays.stream(names.split(",")).map(String::strip).distinct().toList();
        List<String> known = all.stream().map(RatingGrouping::wireName).toList();
        if (!known.containsAll(asked)) {
            query.reject(FieldError.notAllowed("groupBy", known));
            return List.of();
        }
        return asked.stream().map(name -> all.get(known.indexOf(name))).toList();
    }
}
