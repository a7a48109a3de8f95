package org.huiyin.task;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huiyin.event.Dimensions;
import org.huiyin.event.ItemEvent;
import org.huiyin.event.Link;
import org.huiyin.event.Link.TaskOrder;
import org.huiyin.tracking.item.ActionBody;
import org.jspecify.annotations.Nullable;

/**
 * A task that a matter of another line became. It keeps who must not learn of the matter, and no word of it but its public
 * title.
 *
 * @param request the matter's link, with the id of the task and what is wanted of it
 * @param origin the matter as it was told
 */
record RaisedTask(Link request, TaskSource source, ItemEvent origin) implements ActionBody {
    UUID id() {
        return request.id();
    }

    String title() {
        String what = source == TaskSource.RECTIFICATION ? "整改任务：" : "升级督办：";
        return what + origin.title() + "（" + origin.number() + "）";
    }

    /** Who is meant to do it. */
    String proposedUnit() {
        TaskOrder order = request.order();
        return order == null ? origin.dimensions().unit() : order.unit();
    }

    /** The last day in time, null where a policy sets it. */
    @Nullable LocalDate due() {
        TaskOrder order = request.order();
        return order == null ? null : order.dueOn();
    }

    Link link() {
        return new Link(Link.Type.RAISED_FROM, origin.kind(), origin.id()).known(origin.number(), null);
    }

    /** @param holder whoever holds it until it is assigned */
    Dimensions dimensions(String holder) {
        Dimensions of = origin.dimensions();
        return new Dimensions(
                holder,
                List.of(),
                null,
                source == TaskSource.ESCALATED_PETITION ? of.category() : null,
                source.name(),
                null,
                null,
                null,
                of.confidential(),
                of.concernedUnit(),
                null,
                null,
                null,
                null);
    }

    @Override
    public Map<String, Object> particulars() {
        TaskOrder order = request.order();
        Map<String, Object> from =
                new LinkedHashMap<>(Map.of("kind", origin.kind(), "from", origin.id(), "number", origin.number()));
        if (order != null && order.measure() != null) {
            from.put("measure", order.measure());
        }
        return from;
    }
}
