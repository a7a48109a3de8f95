package org.huiyin.tracking.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.huiyin.directory.Directory;
import org.huiyin.directory.DirectoryCopy;
import org.huiyin.tracking.action.LineOfWork;
import org.huiyin.tracking.api.DeadlineView.DayView;
import org.huiyin.tracking.api.DeadlineView.PolicyView;
import org.huiyin.tracking.api.DeadlineView.Sentences;
import org.huiyin.tracking.deadline.Policy;
import org.huiyin.tracking.deadline.PolicyBook;
import org.huiyin.tracking.item.EventTimes;
import org.huiyin.tracking.item.RunningDeadline;
import org.huiyin.tracking.item.WorkItem;
import org.jspecify.annotations.Nullable;

/** Explains a deadline day by day. */
@ApplicationScoped
public class DeadlineRequests {
    private final ReadRequests reads;
    private final Directory directory;
    private final PolicyBook policies;

    DeadlineRequests(ReadRequests reads, Directory directory, PolicyBook policies) {
        this.reads = reads;
        this.directory = directory;
        this.policies = policies;
    }

    /** The running deadline of an item, day by day; all null before any clock runs. */
    public <I extends WorkItem> DeadlineView deadline(LineOfWork<I, ?, ?, ?> line, UUID id) {
        RunningDeadline deadline = reads.visible(line, id).tracking().deadline();
        DirectoryCopy copy = directory.copy();
        Instant started = deadline.startedAt();
        Instant due = deadline.originalDueAt();
        if (started == null || due == null) {
            return new DeadlineView(
                    null,
                    null,
                    List.of(),
                    null,
                    null,
                    false,
                    List.of(),
                    copy.version(),
                    new Sentences("尚未起算。", "No clock runs yet."));
        }
        String policyId = String.valueOf(deadline.policyId());
        @Nullable Policy policy = policies.named(policyId).orElse(null);
        List<DayView> days = DeadlineDays.of(deadline, started, due, policy).under(copy.calendar());
        return new DeadlineView(
                EventTimes.orNull(started),
                policy == null ? null : PolicyView.of(policy),
                days,
                EventTimes.orNull(deadline.dueAt()),
                EventTimes.orNull(due),
                deadline.provisional(),
                deadline.adjustments().stream().map(DeadlineView.Adjusted::of).toList(),
                copy.version(),
                DeadlineSentences.of(deadline, policy, days));
    }
}
