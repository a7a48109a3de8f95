package org.huiyin.gateway.source;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which service lists the items of a kind, and where. */
@ApplicationScoped
public class ItemCollections {
    private final Map<String, ItemCollection> byKind = new HashMap<>();

    /**
     * Where the items of one kind are.
     *
     * @param source the name of the service
     * @param path below the service's or the gateway's address, e.g. {@code /api/v1/findings}
     * @param readers the roles by their names in a token that have a part in these items
     */
    public record ItemCollection(String source, String chinese, URI service, String path, Set<String> readers) {}

    ItemCollections(SourcesConfiguration configuration) {
        configuration
                .byName()
                .forEach((name, source) -> source.collections()
                        .forEach((segment, kind) -> byKind.put(
                                kind,
                                new ItemCollection(
                                        name,
                                        source.chinese(),
                                        source.url(),
                                        "/api/v1/" + segment,
                                        Set.copyOf(source.readers().getOrDefault(segment, List.of()))))));
    }

    /** Empty for a kind of which no configured service has a collection. */
    public Optional<ItemCollection> ofKind(String kind) {
        return Optional.ofNullable(byKind.get(kind));
    }
}
