package org.huiyin.tracking.item;

import java.util.List;
import java.util.Map;
import org.huiyin.event.Contribution;
import org.huiyin.event.ItemEvent;
import org.jspecify.annotations.Nullable;

/**
 * One change that happened in memory and waits to be journaled.
 *
 * @param event the public state after it; its number and time of recording are filled in by the journal
 * @param remark free text: kept beside the journal, never in the event
 * @param detail public data of the action, e.g. the class of a reply
 * @param closed contributions that held until now
 * @param opened contributions that hold from now on
 */
public record Recorded(
        ItemEvent event,
        Actor actor,
        @Nullable String remark,
        Map<String, Object> detail,
        List<Contribution> closed,
        List<Contribution> opened) {}
