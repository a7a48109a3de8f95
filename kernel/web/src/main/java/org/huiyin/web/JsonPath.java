package org.huiyin.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.ArrayDeque;
import java.util.List;

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

    private static void append(StringBuilder text, @org.jspecify.annotations.Nullable String name, int index) {
        if (name != null) {
            text.append(text.isEmpty() ? "" : ".").append(name);
        } else if (index >= 0) {
            text.append('[').append(index).append(']');
        }
    }
}
