package org.huiyin.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.tracking.item.ActionBody;

/** What a task is split into 任务分解: each part with its unit and its deadline. */
public record Breakdown(@NotEmpty @Size(max = 200) List<@NotNull @Valid SubtaskPlan> subtasks) implements ActionBody {
    public Breakdown {
        subtasks = subtasks == null ? List.of() : List.copyOf(subtasks);
    }

    /** All units that get a part. */
    Set<String> units() {
        return subtasks.stream().flatMap(SubtaskPlan::units).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public Map<String, Object> particulars() {
        return Map.of("subtasks", subtasks.size());
    }
}
