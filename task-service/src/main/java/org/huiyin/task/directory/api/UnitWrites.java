package org.huiyin.task.directory.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.huiyin.event.EventJson;
import org.huiyin.task.directory.DirectoryKeeping;
import org.huiyin.task.directory.UnitChange;
import org.huiyin.task.directory.UnitRegister;
import org.huiyin.tracking.api.WriteRequests;
import org.huiyin.tracking.api.WriteRequests.Written;
import org.huiyin.web.Callers;
import org.huiyin.web.FieldError;
import org.huiyin.web.JsonBody;
import org.huiyin.web.ProblemException;
import org.huiyin.web.QueryParameters;

/** The path of a change of a unit: dry, or once and for good. */
@ApplicationScoped
class UnitWrites {
    private static final String UNITS = "/api/v1/directory/units/";

    private final DirectoryKeeping keeping;
    private final WriteRequests writes;
    private final Callers callers;
    private final JsonBody json;
    private final Clock clock;
    private final UriInfo uri;

    UnitWrites(
            DirectoryKeeping keeping,
            WriteRequests writes,
            Callers callers,
            JsonBody json,
            Clock clock,
            @Context UriInfo uri) {
        this.keeping = keeping;
        this.writes = writes;
        this.callers = callers;
        this.json = json;
        this.clock = clock;
        this.uri = uri;
    }

    /** What a body asks of the units. */
    interface Change<B> extends BiFunction<UnitRegister, B, List<UnitChange>> {}

    /** 201 with a unit that was not there. */
    Response found(byte[] body) {
        return write(
                201,
                body,
                UnitBodies.NewUnit.class,
                () -> {},
                new Dated<>("from", UnitBodies.NewUnit::from),
                (units, read) -> units.found(read.unit(), read.from()));
    }

    /** 200 with what happened to the unit. */
    <B> Response change(String code, byte[] body, Class<B> type, Dated<B> dated, Change<B> change) {
        return write(200, body, type, () -> keeping.requireUnit(code), dated, change);
    }

    /** The field of the body that says from which day on it holds. */
    record Dated<B>(String field, Function<B, LocalDate> day) {}

    private <B> Response write(
            int status, byte[] body, Class<B> type, Runnable check, Dated<B> dated, Change<B> change) {
        QueryParameters query = QueryParameters.of(uri);
        if (query.flag("dryRun")) {
            check.run();
            query.verify();
            B read = read(body, type, dated);
            return Response.ok(view(false, keeping.preview(units -> change.apply(units, read))))
                    .build();
        }
        String subject = callers.current().subject();
        return writes.once(body, check, () -> {
            query.verify();
            B read = read(body, type, dated);
            List<UnitChange> made = keeping.enter(units -> change.apply(units, read), subject);
            String location = status == 201 ? UNITS + made.getFirst().unit().code() : null;
            return new Written(status, location, view(true, made));
        });
    }

    /** @throws ProblemException 400 for a body that cannot be, or a day of more than a year ago */
    private <B> B read(byte[] body, Class<B> type, Dated<B> dated) {
        B read = json.read(body, type);
        if (dated.day().apply(read).isBefore(today().minusYears(1))) {
            throw FieldError.of(dated.field(), "too-long-ago").problem();
        }
        return read;
    }

    private UnitChangesView view(boolean entered, List<UnitChange> changes) {
        LocalDate today = today();
        return new UnitChangesView(
                entered,
                changes.stream().map(change -> UnitChangeView.of(change, today)).toList());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), EventJson.ZONE);
    }
}
