package org.huiyin.task.directory.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.huiyin.tracking.action.DeadlineForecast;
import org.jspecify.annotations.Nullable;

/**
 * A year that was loaded, or would be.
 *
 * @param loaded false for a dry run
 * @param forecast only of a dry run: what would happen to provisional deadlines of tasks
 * @param forecastsElsewhere only of a dry run: where the same is asked for the other lines of work
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LoadedYearView(
        CalendarYearView calendar,
        @JsonInclude(JsonInclude.Include.ALWAYS) boolean loaded,
        DeadlineForecast.@Nullable Forecast forecast,
        List<String> forecastsElsewhere) {}
