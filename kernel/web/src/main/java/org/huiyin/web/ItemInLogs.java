package org.huiyin.web;

import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Names the item that a request is about in every line that is logged for it. */
public class ItemInLogs {
    /** The key of the item's id in the logs' MDC. */
    public static final String MDC_KEY = "itemId";

    private static final String PATH_PARAMETER = "id";

    /** Nothing but a UUID: whatever else a client writes there stays out of the logs. */
    @ServerRequestFilter
    public void name(UriInfo uri) {
        UUID item = uuid(uri.getPathParameters().getFirst(PATH_PARAMETER));
        if (item != null) {
            MDC.put(MDC_KEY, item.toString());
        }
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException otherwise) {
            return null;
        }
    }
}
