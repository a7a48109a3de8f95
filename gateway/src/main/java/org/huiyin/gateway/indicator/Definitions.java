package org.huiyin.gateway.indicator;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.huiyin.event.CountingClock;
import org.jspecify.annotations.Nullable;

/** All definitions: the files that {@code indicators/index.txt} lists, one to a line. */
public final class Definitions {
    private static final String DIRECTORY = "/indicators/";
    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final Map<String, Definition> byId = new TreeMap<>();

    Definitions(Collection<Definition> definitions) {
        for (Definition definition : definitions) {
            if (byId.put(definition.id(), definition) != null) {
                throw new IllegalArgumentException("two definitions have the id '" + definition.id() + "'");
            }
        }
        byId.values().forEach(this::verifyPack);
    }

    /** A score is made of rates that count each of its kinds by its own clock. */
    private void verifyPack(Definition score) {
        for (Definition.Weighted weighted : score.pack()) {
            Definition part = byId.get(weighted.indicator());
            boolean fits = part != null
                    && part.type() == Definition.Type.RATE
                    && !part.independent()
                    && score.kinds().entrySet().stream()
                            .allMatch(kind -> kind.getValue().clock() == clock(part, kind.getKey()));
            if (!fits) {
                throw new InvalidDefinitionException(
                        score.id() + ".yaml",
                        "pack: '" + weighted.indicator() + "' is no rate of the same kinds and clock",
                        null);
            }
        }
    }

    private static @Nullable CountingClock clock(Definition part, String kind) {
        CountedKind counted = part.kinds().get(kind);
        return counted == null ? null : counted.clock();
    }

    /** The rates of a score in its order, each with its weight; empty for anything else. */
    Map<Definition, Integer> pack(Definition score) {
        Map<Definition, Integer> pack = new LinkedHashMap<>();
        score.pack().forEach(part -> pack.put(Objects.requireNonNull(byId.get(part.indicator())), part.weight()));
        return pack;
    }

    /**
     * The definitions of the class path.
     *
     * @throws InvalidDefinitionException if a file is missing or says something impossible
     */
    public static Definitions load() {
        return new Definitions(
                names().stream().map(name -> read(name, open(name))).toList());
    }

    private static List<String> names() {
        try (var index = new BufferedReader(new InputStreamReader(open("index.txt"), StandardCharsets.UTF_8))) {
            return index.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        InputStream file = Definitions.class.getResourceAsStream(DIRECTORY + name);
        if (file == null) {
            throw new InvalidDefinitionException(name, "there is no such file", null);
        }
        return file;
    }

    /** @throws InvalidDefinitionException naming the file and what is wrong in it */
    static Definition read(String name, InputStream file) {
        try (file) {
            Definition definition = Objects.requireNonNull(MAPPER.readValue(file, Definition.class), "empty");
            if (!name.equals(definition.id() + ".yaml")) {
                throw new InvalidDefinitionException(name, "a file has the name of its id", null);
            }
            return definition;
        } catch (IOException | NullPointerException e) {
            throw new InvalidDefinitionException(name, String.valueOf(e.getMessage()), e);
        }
    }

    public Optional<Definition> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** In the order of their ids. */
    public List<Definition> all() {
        return List.copyOf(byId.values());
    }

    /** A file that is no definition; the application does not start with it. */
    static final class InvalidDefinitionException extends RuntimeException {
        InvalidDefinitionException(String file, String reason, @Nullable Throwable cause) {
            super("indicators/" + file + ": " + reason, cause);
        }
    }
}
