package org.huiyin.gateway.csv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.vertx.core.buffer.Buffer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a service answered when it was asked for a page of a list.
 *
 * @param body null, like {@code json}, where the answer is no JSON: then it was not read
 */
record ListPage(
        int status,
        @Nullable Buffer body,
        @Nullable String type,
        @Nullable JsonNode json) {

    /** The entries, withheld ones with their number alone; empty where the answer is no page of a list. */
    Optional<ArrayNode> items() {
        if (status != 200 || json == null || !(json.get("items") instanceof ArrayNode items)) {
            return Optional.empty();
        }
        JsonNode withheld = json.path("withheld");
        if (withheld.isEmpty()) {
            return Optional.of(items);
        }
        ArrayNode all = items.deepCopy();
        withheld.forEach(number -> all.addObject().set("number", number));
        return Optional.of(all);
    }

    /** The cursor of the page after this one. */
    Optional<String> next() {
        return Optional.ofNullable(json)
                .map(page -> page.get("next"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText);
    }
}
