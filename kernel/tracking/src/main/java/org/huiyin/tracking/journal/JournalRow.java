package org.huiyin.tracking.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.huiyin.event.EventJson;
import org.jspecify.annotations.Nullable;

/**
 * One row of the journal.
 *
 * @param before the status before, null for the registration
 * @param detail JSON object with public data of the action
 * @param remarkHash SHA-256 over salt and text, null without a remark
 * @param event the exact bytes of the public event
 * @param previousHash the hash of the item's row before, empty for the first
 */
public record JournalRow(
        UUID itemId,
        long sequence,
        int partition,
        String action,
        @Nullable String before,
        String after,
        String actorSubject,
        String actorRole,
        @Nullable String actorUnit,
        @Nullable UUID remarkId,
        byte @Nullable [] remarkHash,
        String detail,
        Instant occurredAt,
        Instant recordedAt,
        byte[] event,
        byte[] previousHash) {

    /** Covers every field of the row and the hash before it. */
    byte[] hash() {
        MessageDigest digest = sha256();
        digest.update(previousHash);
        digest.update(fields());
        digest.update(event);
        return digest.digest();
    }

    /** All but hashes of rows and the event, as the hash covers them: a JSON array in UTF-8. */
    public byte[] fields() {
        List<@Nullable Object> fields = new ArrayList<>();
        fields.add(itemId);
        fields.add(sequence);
        fields.add(action);
        fields.add(before);
        fields.add(after);
        fields.add(actorSubject);
        fields.add(actorRole);
        fields.add(actorUnit);
        fields.add(remarkId);
        fields.add(remarkHash);
        fields.add(detail);
        fields.add(EventJson.time(occurredAt));
        fields.add(EventJson.time(recordedAt));
        try {
            return EventJson.MAPPER.writeValueAsBytes(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("strings and numbers can always be written", e);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
