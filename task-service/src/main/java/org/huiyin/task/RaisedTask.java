package org.huiyin.task;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huiyin.event.Dimensions;
import org.huiyin.event.ItemEvent;
import org.huiyin.event.Link;
import org.huiyin.tracking.item.ActionBody;

/**
 * A task that a matter of another line became. It keeps who must not learn of the matter, and no word of it but its public
 * title.
 *
 * @param id named by the matter
 * @param origin the matter as it was told
 */
record RaisedTask(UUID id, TaskSource source, ItemEvent origin) implements ActionBody {
    String title() {
        return "升级督办：" + origin.title() + "（" + origin.number() + "）";
    }

    Link link() {
        return new Link(Link.Type.RAISED_FROM, origin.kind(), origin.id(), origin.number(), null);
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
        return Map.of("kind", origin.kind(), "from", origin.id(), "number", origin.number());
    }
}
