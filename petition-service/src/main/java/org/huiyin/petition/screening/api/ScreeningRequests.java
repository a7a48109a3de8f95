package org.huiyin.petition.screening.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.huiyin.directory.Directory;
import org.huiyin.directory.UnitScope;
import org.huiyin.event.DirectoryRecord.Unit;
import org.huiyin.event.EventJson;
import org.huiyin.petition.api.PetitionLine;
import org.huiyin.petition.screening.DisputeScreening;
import org.huiyin.petition.screening.ReportScreening;
import org.huiyin.petition.screening.Screenings;
import org.huiyin.tracking.action.Access;
import org.huiyin.tracking.api.WriteRequests;
import org.huiyin.tracking.api.WriteRequests.Written;
import org.huiyin.tracking.query.ReadingScope;
import org.huiyin.web.Caller;
import org.huiyin.web.Callers;
import org.huiyin.web.JsonBody;
import org.huiyin.web.ProblemException;
import org.huiyin.web.QueryParameters;
import org.huiyin.web.Role;
import org.huiyin.web.WebProblem;

/** Handlers report for their units; whoever sees petitions sees which villages and communities have reported. */
@ApplicationScoped
class ScreeningRequests {
    private static final int CREATED = 201;
    private static final Set<String> LOWEST = Set.of("VILLAGE", "COMMUNITY");

    private final Screenings screenings;
    private final Access access;
    private final PetitionLine line;
    private final Directory directory;
    private final WriteRequests writes;
    private final Callers callers;
    private final JsonBody json;
    private final Clock clock;

    ScreeningRequests(
            Screenings screenings,
            Access access,
            PetitionLine line,
            Directory directory,
            WriteRequests writes,
            Callers callers,
            JsonBody json,
            Clock clock) {
        this.screenings = screenings;
        this.access = access;
        this.line = line;
        this.directory = directory;
        this.writes = writes;
        this.callers = callers;
        this.json = json;
        this.clock = clock;
    }

    /** 201 with the report. @throws ProblemException 403 for anybody but a handler, 404 for a unit of somebody else */
    Response report(byte[] body) {
        Caller caller = callers.current();
        return writes.once(body, () -> requireHandler(caller), () -> {
            ReportScreening read = json.read(body, ReportScreening.class);
            if (!UnitScope.of(caller, directory.copy().units()).units().contains(read.unit())) {
                throw new ProblemException(WebProblem.NOT_FOUND);
            }
            DisputeScreening made = screenings.report(read, caller.subject());
            return new Written(CREATED, null, ScreeningView.Report.of(made));
        });
    }

    private static void requireHandler(Caller caller) {
        if (!caller.has(Role.HANDLER)) {
            throw new ProblemException(WebProblem.FORBIDDEN);
        }
    }

    /** The reports on exactly the days from {@code from} to {@code to}, today if missing. */
    ScreeningView list(QueryParameters query) {
        ReadingScope scope = access.reading(line, callers.current());
        LocalDate today = LocalDate.ofInstant(clock.instant(), EventJson.ZONE);
        LocalDate from = Objects.requireNonNullElse(query.date("from"), today);
        LocalDate to = Objects.requireNonNullElse(query.date("to"), from);
        query.verify();
        List<String> expected = directory.copy().history().on(to).existing().stream()
                .filter(unit -> LOWEST.contains(unit.unitType()))
                .map(Unit::code)
                .filter(code -> scope.everything() || scope.leading().contains(code))
                .toList();
        return ScreeningView.of(from, to, screenings.of(new HashSet<>(expected), from, to), expected);
    }
}
