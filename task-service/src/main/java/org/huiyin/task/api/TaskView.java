package org.huiyin.task.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.task.ResultClass;
import org.huiyin.task.Task;
import org.huiyin.tracking.action.Viewing;
import org.huiyin.tracking.api.WorkItemView;
import org.jspecify.annotations.Nullable;

/**
 * A task as the API shows it.
 *
 * @param externalNumber the number it has where it comes from
 * @param proposedUnit the unit that was meant to get it when it was registered
 * @param due the last day that came with its registration
 * @param resultClass of the reply of the present cycle
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TaskView(
        @JsonUnwrapped WorkItemView item,
        @Nullable String content,
        @Nullable String externalNumber,
        @Nullable String proposedUnit,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> proposedSupportingUnits,
        @Nullable LocalDate due,
        @Nullable ResultClass resultClass) {

    public static TaskView of(Task task, Viewing viewing) {
        return new TaskView(
                WorkItemView.of(task.tracking(), viewing),
                task.content(),
                task.externalNumber(),
                task.proposedUnit(),
                task.proposedSupportingUnits(),
                task.due(),
                task.resultClass());
    }
}
