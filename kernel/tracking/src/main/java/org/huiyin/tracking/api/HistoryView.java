package org.huiyin.tracking.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huiyin.event.EventJson;
import org.huiyin.tracking.item.Actor;
import org.huiyin.tracking.journal.History;
import org.huiyin.tracking.journal.Journal;
import org.huiyin.tracking.journal.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A page of an item's history.
 *
 * @param next the cursor of the next page, null on the last
 * @param verified only when asked for: whether no row was edited or cut off
 * @param firstBroken the sequence of the first row that is not as it was written
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HistoryView(
        List<Entry> items,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String next,
        @Nullable Boolean verified,
        @Nullable Long firstBroken) {

    /**
     * One change.
     *
     * @param remark null where there was none or it was erased
     * @param detail public data of the action
     * @param origin from where it came; null for readers who are not told, and in rows older than the record of it
     */
    @Schema(name = "HistoryEntry")
    public record Entry(
            long sequence,
            String action,
            @Nullable String before,
            String after,
            Actor actor,
            OffsetDateTime occurredAt,
            OffsetDateTime recordedAt,
            @Nullable String remark,
            @JsonRawValue @Schema(type = SchemaType.OBJECT) String detail,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Origin origin) {

        static Entry of(History.Entry entry, boolean withOrigin) {
            ObjectNode detail = read(entry.row().detail());
            JsonNode origin = detail.remove(Journal.ORIGIN);
            return new Entry(
                    entry.row().sequence(),
                    entry.row().action(),
                    entry.row().before(),
                    entry.row().after(),
                    entry.actor(),
                    EventJson.time(entry.row().occurredAt()),
                    EventJson.time(entry.row().recordedAt()),
                    entry.remark(),
                    detail.toString(),
                    withOrigin && origin != null ? EventJson.MAPPER.convertValue(origin, Origin.class) : null);
        }

        private static ObjectNode read(String detail) {
            try {
                return EventJson.MAPPER.readValue(detail, ObjectNode.class);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("the journal writes details as an object", e);
            }
        }
    }
}
