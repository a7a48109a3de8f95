package org.huiyin.task;

import java.time.LocalDate;
import org.huiyin.tracking.item.ActionBody;

/**
 * The registration of a part of a task.
 *
 * @param due its last day, Asia/Shanghai
 */
public record Subtask(Task parent, SubtaskPlan plan, LocalDate due) implements ActionBody {}
