package org.huiyin.tracking.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huiyin.tracking.journal.JournalExport;
import org.jspecify.annotations.Nullable;

/**
 * A page of the journal of all items, in the order in which it was written.
 *
 * @param items empty where there is nothing further yet
 * @param next the cursor behind the last row; it stays good, and what is written later comes after it
 */
public record JournalView(List<Row> items, @Nullable String next) {
    /**
     * One row with what its hash covers: SHA-256 over {@code previousHash}, the UTF-8 bytes of {@code record} and
     * {@code event}. Bytes are in Base64.
     *
     * @param number the item's
     * @param record a JSON array: item, sequence, action, status before and after, actor's subject, role and unit, id
     *     and hash of the remark, detail, when it happened and when it was written
     * @param event the public event, as it went to the topic
     * @param remark null where there was none or it was erased
     * @param remarkSalt the hash of the remark is SHA-256 over this and the text
     * @param previousHash of the item's row before, empty for the first
     */
    @Schema(name = "JournalRow")
    public record Row(
            UUID item,
            String number,
            long sequence,
            String record,
            @Schema(format = BASE_64) String event,
            @Nullable String remark,
            @Schema(format = BASE_64) @Nullable String remarkSalt,
            @Schema(format = BASE_64) String previousHash,
            @Schema(format = BASE_64) String hash) {
        /** As OpenAPI calls it. */
        private static final String BASE_64 = "byte";

        static Row of(JournalExport.Row exported) {
            var entry = exported.entry();
            return new Row(
                    entry.row().itemId(),
                    exported.number(),
                    entry.row().sequence(),
                    new String(entry.row().fields(), StandardCharsets.UTF_8),
                    base64(entry.row().event()),
                    entry.remark(),
                    entry.salt() == null ? null : base64(entry.salt()),
                    base64(entry.row().previousHash()),
                    base64(entry.hash()));
        }

        private static String base64(byte[] bytes) {
            return Base64.getEncoder().encodeToString(bytes);
        }
    }
}
