package org.huiyin.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Text that a database can hold and UTF-8 can write: without U+0000 and without halves of a surrogate pair. */
final class StorableText {
    static final String CODE = "character";

    private StorableText() {}

    static boolean holds(String text) {
        return text.codePoints()
                .noneMatch(character -> character == 0 || Character.getType(character) == Character.SURROGATE);
    }

    /** Every field below the node, names included, that holds other text. */
    static List<FieldError> errors(JsonNode tree) {
        var errors = new ArrayList<FieldError>();
        collect(tree, "", errors);
        return errors;
    }

    private static void collect(JsonNode node, String path, List<FieldError> errors) {
        if (node.isTextual() && !holds(node.textValue())) {
            errors.add(FieldError.of(path, CODE));
        }
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            collect(node.get(index), path + "[" + index + "]", errors);
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (holds(field.getKey())) {
                collect(field.getValue(), path.isEmpty() ? field.getKey() : path + "." + field.getKey(), errors);
            } else {
                errors.add(FieldError.of(path, CODE));
            }
        }
    }
}
