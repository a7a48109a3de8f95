package org.huiyin.tracking.item;

import java.util.Map;
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
}
