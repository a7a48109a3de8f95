package org.huiyin.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The place in a JSON body, as {@code groups[0].name}; empty for the body itself. */
final class JsonPath {
    private JsonPath() {}

    static String of(List<JsonMappingException.Reference> references) {
        var text = new StringBuilder();
        for (var reference : references) {
            append(text, reference.getFieldName(), reference.getIndex());
        }
        return text.toString();
    }

    /** Where the parser stands. */
    static String of(JsonParser parser) {
        var contexts = new ArrayDeque<JsonStreamContext>();
        JsonStreamContext next = parser.getParsingContext();
        if (parser.currentToken() != null && parser.currentToken().isStructStart()) {
            next = next.getParent();
        }
        while (next != null && !next.inRoot()) {
            contexts.addFirst(next);
            next = next.getParent();
        }
        var text = new StringBuilder();
        contexts.forEach(context ->
                append(text, context.inObject() ? context.getCurrentName() : null, context.getCurrentIndex()));
        return text.toString();
    }

    /** Takes the value out of the tree; false where the path leads to none. Places in arrays are kept. */
    static boolean remove(JsonNode tree, List<JsonMappingException.Reference> references) {
        JsonNode parent = tree;
        for (var reference : references.subList(0, Math.max(0, references.size() - 1))) {
            parent = reference.getFieldName() == null
                    ? parent.path(reference.getIndex())
                    : parent.path(reference.getFieldName());
        }
        if (references.isEmpty()) {
            return false;
        }
        var last = references.getLast();
        return switch (parent) {
            case ObjectNode object -> object.remove(last.getFieldName()) != null;
            case ArrayNode array
            when array.path(last.getIndex()).isValueNode() ->
                !array.setNull(last.getIndex()).isEmpty();
            default -> false;
        };
    }

    static void append(StringBuilder text, @Nullable String name, int index) {
        if (name != null) {
            text.append(text.isEmpty() ? "" : ".").append(name);
        } else if (index >= 0) {
            text.append('[').append(index).append(']');
        }
    }
}
