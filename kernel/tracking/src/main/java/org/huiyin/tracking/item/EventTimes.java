package org.huiyin.tracking.item;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.huiyin.event.EventJson;
import org.jspecify.annotations.Nullable;

/** Instants that may be missing, as they are written. */
public final class EventTimes {
    private EventTimes() {}

    public static @Nullable OffsetDateTime orNull(@Nullable Instant instant) {
        return instant == null ? null : EventJson.time(instant);
    }
}
