package org.huiyin.tracking.api;

import jakarta.enterprise.context.ApplicationScoped;
import org.huiyin.directory.CalendarNotice;
import org.huiyin.tracking.action.DeadlineForecast;
import org.huiyin.tracking.action.LineOfWork;
import org.huiyin.web.Caller;
import org.huiyin.web.Callers;
import org.huiyin.web.JsonBody;
import org.huiyin.web.ProblemException;
import org.huiyin.web.Role;
import org.huiyin.web.WebProblem;

/** Shows whoever keeps the calendar what a year of it would do to the deadlines of a line of work. */
@ApplicationScoped
public class ForecastRequests {
    private final Callers callers;
    private final JsonBody json;
    private final DeadlineForecast forecast;

    ForecastRequests(Callers callers, JsonBody json, DeadlineForecast forecast) {
        this.callers = callers;
        this.json = json;
        this.forecast = forecast;
    }

    /** @throws ProblemException 403 for anybody but a directory-admin, 400 for a notice that cannot be */
    DeadlineForecast.Forecast forecast(LineOfWork<?, ?, ?, ?> line, int year, byte[] body) {
        Caller caller = callers.current();
        if (!caller.has(Role.DIRECTORY_ADMIN)) {
            throw new ProblemException(WebProblem.FORBIDDEN);
        }
        return forecast.of(
                line.kind().name(), json.read(body, CalendarNotice.class).of(year), caller);
    }
}
