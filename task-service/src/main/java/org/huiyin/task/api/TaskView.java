package org.huiyin.task.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huiyin.task.Progress;
import org.huiyin.task.Quantity;
import org.huiyin.task.ResultClass;
import org.huiyin.task.Task;
import org.huiyin.task.Verdict;
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
 * @param leadOfficial the post of the leader who answers for it
 * @param sponsors posts of the leaders who see to it themselves
 * @param urges how often its unit was urged in the present cycle
 * @param quantity its target and what was reached of it
 * @param rating what its proposer said in the present cycle
 * @param parent the task that it is a part of; null in lists, where the link says it
 * @param subtasks how far it is by its parts, null where it has none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TaskView(
        @JsonUnwrapped WorkItemView item,
        @Nullable String content,
        @Nullable String externalNumber,
        @Nullable String proposedUnit,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> proposedSupportingUnits,
        @Nullable LocalDate due,
        @Nullable ResultClass resultClass,
        @Nullable String leadOfficial,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> sponsors,
        int urges,
        @Nullable Quantity quantity,
        @Nullable Verdict rating,
        @Nullable Parent parent,
        @Nullable Progress subtasks) {

    /** The task that a part belongs to, as whoever sees the part may know it. */
    @Schema(name = "ParentTask")
    public record Parent(UUID id, String number, String title) {
        static Parent of(Task task) {
            return new Parent(
                    task.tracking().id(),
                    String.valueOf(task.tracking().number()),
                    task.tracking().title());
        }
    }

    static TaskView of(Task task, @Nullable Parent parent, @Nullable Progress subtasks, Viewing viewing) {
        return new TaskView(
                WorkItemView.of(task.tracking(), viewing),
                task.brief().content(),
                task.brief().externalNumber(),
                task.brief().proposedUnit(),
                task.brief().proposedSupportingUnits(),
                task.brief().due(),
                task.resultClass(),
                task.brief().leadOfficial(),
                task.brief().sponsors(),
                task.tracking().supervision().urges(),
                task.quantity(),
                task.verdict(),
                parent,
                subtasks);
    }
}
