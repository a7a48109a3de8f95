package org.huiyin.tracking.item;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.huiyin.event.EventJson;
import org.jspecify.annotations.Nullable;

/** Instants as they are written. */
public final class EventTimes {
    private EventTimes() {}

    public static OffsetDateTime of(Instant instant) {
        return EventJson.time(instant);
    }

    public static @Nullable OffsetDateTime orNull(@Nullable Instant instant) {
        return instant == null ? null : of(instant);
    }
}
