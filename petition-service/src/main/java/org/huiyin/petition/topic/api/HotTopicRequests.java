package org.huiyin.petition.topic.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.directory.Directory;
import org.huiyin.directory.UnitTree;
import org.huiyin.event.EventJson;
import org.huiyin.petition.Petition;
import org.huiyin.petition.api.PetitionLine;
import org.huiyin.petition.topic.HotTopic;
import org.huiyin.petition.topic.HotTopics;
import org.huiyin.petition.topic.Period;
import org.huiyin.tracking.action.Access;
import org.huiyin.tracking.query.FilterReader;
import org.huiyin.tracking.query.ReadingScope;
import org.huiyin.web.Caller;
import org.huiyin.web.Callers;
import org.huiyin.web.FieldError;
import org.huiyin.web.ProblemException;
import org.huiyin.web.QueryParameters;
import org.jspecify.annotations.Nullable;

/** Asks for the hot topics within the caller's figures, so that each list behind one shows what was counted. */
@ApplicationScoped
class HotTopicRequests {
    private final Callers callers;
    private final Access access;
    private final PetitionLine line;
    private final Directory directory;
    private final FilterReader filters;
    private final HotTopics topics;
    private final Clock clock;

    HotTopicRequests(
            Callers callers,
            Access access,
            PetitionLine line,
            Directory directory,
            FilterReader filters,
            HotTopics topics,
            Clock clock) {
        this.callers = callers;
        this.access = access;
        this.line = line;
        this.directory = directory;
        this.filters = filters;
        this.topics = topics;
        this.clock = clock;
    }

    /** @throws ProblemException 403 without a role on petitions, 400 for what cannot be asked */
    HotTopicsView find(QueryParameters query) {
        Caller caller = callers.current();
        ReadingScope scope = access.figures(line, caller);
        Period period = Objects.requireNonNullElse(query.code("period", Period.class), Period.DAY);
        LocalDate day = day(query);
        String unit = unit(query);
        query.verify();
        Optional<CountedPetitions> counted = scope.everything()
                ? Optional.of(CountedPetitions.ofAll(period.first(day), day, unit))
                : narrowed(unit, caller.unit())
                        .map(own -> CountedPetitions.ofUnit(period.first(day), day, own, today()));
        return counted.map(petitions -> found(petitions, scope, period, day))
                .orElseGet(() -> HotTopicsView.none(period, day));
    }

    private HotTopicsView found(CountedPetitions petitions, ReadingScope scope, Period period, LocalDate day) {
        List<HotTopic> found = topics.find(petitions.filter(filters, Petition.KIND.name()), scope, period, day);
        return HotTopicsView.of(period, day, found, petitions);
    }

    private @Nullable String unit(QueryParameters query) {
        String unit = query.text("unit");
        if (unit != null && directory.copy().units().unit(unit).isEmpty()) {
            query.reject(FieldError.of("unit", "unknown-unit"));
        }
        return unit;
    }

    private LocalDate day(QueryParameters query) {
        LocalDate day = query.date("day");
        if (day != null && day.isAfter(today())) {
            query.reject(FieldError.of("day", "past-or-present"));
        }
        return day == null ? today() : day;
    }

    /**
     * Whoever has the figures of one unit only has lists that reach further: they are asked for that unit as it stands
     * today, as its figures are.
     */
    private Optional<String> narrowed(@Nullable String asked, @Nullable String own) {
        UnitTree units = directory.copy().units();
        if (own == null || units.unit(own).isEmpty()) {
            return Optional.empty();
        }
        if (asked == null || units.within(own, asked)) {
            return Optional.of(own);
        }
        return Optional.of(asked).filter(unit -> units.within(unit, own));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), EventJson.ZONE);
    }
}
