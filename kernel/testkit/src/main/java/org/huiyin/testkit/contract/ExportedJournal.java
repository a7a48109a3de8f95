package org.huiyin.testkit.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.huiyin.testkit.Tokens;

/** The journal of a collection as an auditor takes it away, page by page. */
final class ExportedJournal {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final TrackedCollection collection;
    private String cursor = "";

    ExportedJournal(TrackedCollection collection) {
        this.collection = collection;
    }

    /** One row, its bytes as text in Base64. */
    record Row(UUID item, long sequence, String record, String event, String previousHash, String hash) {
        /** What the hash must be. */
        String computedHash() {
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                digest.update(Base64.getDecoder().decode(previousHash));
                digest.update(record.getBytes(StandardCharsets.UTF_8));
                digest.update(Base64.getDecoder().decode(event));
                return Base64.getEncoder().encodeToString(digest.digest());
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has SHA-256", e);
            }
        }
    }

    /** Everything that has come since this was asked last. */
    List<Row> further() {
        List<Row> rows = new ArrayList<>();
        JsonNode items;
        do {
            JsonNode page = page();
            items = page.get("items");
            items.forEach(item -> rows.add(row(item)));
            cursor = page.get("next").isNull()
                    ? ""
                    : "&cursor=" + page.get("next").asText();
        } while (!items.isEmpty());
        return rows;
    }

    private JsonNode page() {
        String body = TrackedCollection.as(Tokens.of("auditor"))
                .get(collection.path() + "/journal?limit=500" + cursor)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        try {
            return MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Row row(JsonNode item) {
        return new Row(
                UUID.fromString(item.get("item").asText()),
                item.get("sequence").asLong(),
                item.get("record").asText(),
                item.get("event").asText(),
                item.get("previousHash").asText(),
                item.get("hash").asText());
    }
}
