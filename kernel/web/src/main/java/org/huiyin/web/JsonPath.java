package org.huiyin.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
        var text = new StringBuilder();
        JsonPointer place = parser.getParsingContext().pathAsPointer();
        while (!place.matches()) {
            append(text, place.mayMatchElement() ? null : place.getMatchingProperty(), place.getMatchingIndex());
            place = place.tail();
        }
        return text.toString();
    }

    /** Puts a harmless value in the place of one that cannot be read; false where there is nothing to put. */
    static boolean repair(JsonNode tree, MismatchedInputException failure) {
        JsonNode parent = tree;
        List<JsonMappingException.Reference> references = failure.getPath();
        if (references.isEmpty()) {
            return false;
        }
        for (var reference : references.subList(0, references.size() - 1)) {
            parent = child(parent, reference);
        }
        JsonNode harmless = harmless(failure.getTargetType());
        JsonMappingException.Reference last = references.getLast();
        if (harmless.equals(child(parent, last))) {
            return false;
        }
        switch (parent) {
            case ObjectNode object -> object.set(last.getFieldName(), harmless);
            case ArrayNode array -> array.set(last.getIndex(), harmless);
            default -> throw new IllegalArgumentException("a path leads through objects and arrays only", failure);
        }
        return true;
    }

    private static JsonNode child(JsonNode parent, JsonMappingException.Reference reference) {
        return reference.getFieldName() == null
                ? parent.path(reference.getIndex())
                : parent.path(reference.getFieldName());
    }

    private static JsonNode harmless(@Nullable Class<?> type) {
        if (type == null || !type.isPrimitive()) {
            return NullNode.getInstance();
        }
        return type == boolean.class ? BooleanNode.FALSE : IntNode.valueOf(0);
    }

    static void append(StringBuilder text, @Nullable String name, int index) {
        if (name != null) {
            text.append(text.isEmpty() ? "" : ".").append(name);
        } else if (index >= 0) {
            text.append('[').append(index).append(']');
        }
    }
}
