package org.huiyin.tracking.item;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What comes with an action, from a request or an import line. */
public interface ActionBody {
    /** Nothing at all. */
    ActionBody NONE = new ActionBody() {};

    /** Free text for history; kept outside the journal and the event, because it may name people. */
    default @Nullable String words() {
        return null;
    }

    /** Codes and numbers for history, never free text. */
    default Map<String, Object> particulars() {
        return Map.of();
    }

    /** Ids of files that were handed in for the item before and that the action refers to. */
    default List<UUID> files() {
        return List.of();
    }
}
