package org.huiyin.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Makes one document out of the gateway's own and those of the services: of a service only the paths that are routed to
 * it, and of its components only those that these paths need.
 */
final class DocumentMerge {
    private static final String COMPONENTS = "components";
    private static final String REFERENCE = "#/" + COMPONENTS + "/";

    private final ObjectNode merged;
    private final Map<String, JsonNode> paths = new TreeMap<>();
    private final Map<String, Map<String, JsonNode>> components = new TreeMap<>();
    private final Map<String, JsonNode> tags = new TreeMap<>();

    /** @param frame whose information, security and server the merged document has */
    DocumentMerge(ObjectNode frame) {
        this.merged = frame.objectNode();
        frame.properties().stream()
                .filter(member -> !Set.of("paths", COMPONENTS, "tags").contains(member.getKey()))
                .forEach(member -> merged.set(member.getKey(), member.getValue()));
        merged.withObject("/info").put("title", "Huiyin API");
        merged.putArray("servers").addObject().put("url", "/").put("description", "The gateway");
    }

    /** @throws IllegalStateException if a path or a component of another document has the same name and other content */
    void add(String source, JsonNode document, Predicate<String> routed) {
        var wanted = new ArrayDeque<JsonNode>();
        document.path("paths").properties().stream()
                .filter(path -> routed.test(path.getKey()))
                .forEach(path -> {
                    put("path", path.getKey(), path.getValue(), paths, source);
                    wanted.add(path.getValue());
                });
        document.path(COMPONENTS)
                .path("securitySchemes")
                .properties()
                .forEach(scheme -> putComponent("securitySchemes", scheme.getKey(), scheme.getValue(), source));
        var seen = new LinkedHashSet<String>();
        while (!wanted.isEmpty()) {
            for (String reference : references(wanted.remove())) {
                if (seen.add(reference)) {
                    String[] parts = reference.substring(REFERENCE.length()).split("/", 2);
                    JsonNode component =
                            document.path(COMPONENTS).path(parts[0]).path(parts[1]);
                    putComponent(parts[0], parts[1], component, source);
                    wanted.add(component);
                }
            }
        }
        document.path("tags").forEach(tag -> tags.putIfAbsent(tag.path("name").asText(), tag));
    }

    private void putComponent(String type, String name, JsonNode content, String source) {
        put(type, name, content, components.computeIfAbsent(type, key -> new TreeMap<>()), source);
    }

    private static void put(String what, String name, JsonNode content, Map<String, JsonNode> known, String source) {
        JsonNode other = known.put(name, content);
        if (other != null && !other.equals(content)) {
            throw new IllegalStateException(source + " has other content than another document under the same name: "
                    + what + " '" + name + "'\n" + other + "\n" + content);
        }
    }

    private static Collection<String> references(JsonNode node) {
        return node.findValuesAsText("$ref");
    }

    ObjectNode result() {
        ArrayNode list = merged.putArray("tags");
        Set<String> used = new LinkedHashSet<>();
        paths.values()
                .forEach(path ->
                        path.findValues("tags").forEach(names -> names.forEach(name -> used.add(name.asText()))));
        tags.entrySet().stream().filter(tag -> used.contains(tag.getKey())).forEach(tag -> list.add(tag.getValue()));
        merged.putObject("paths").setAll(paths);
        ObjectNode parts = merged.putObject(COMPONENTS);
        components.forEach((type, content) -> parts.putObject(type).setAll(content));
        return merged;
    }
}
