package org.huiyin.gateway.source;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The services behind the gateway. A further one is a further entry here and no line of code. */
@ConfigMapping(prefix = "huiyin.sources")
public interface SourcesConfiguration {
    /** The services by name, e.g. {@code task-service}; the name stands in problems, markers and metrics. */
    @WithParentName
    Map<String, Source> byName();

    /** One service. */
    interface Source {
        /** Where it answers, e.g. {@code http://127.0.0.1:8081}. */
        URI url();

        /** The topic of its items. */
        String topic();

        /** Its name in Chinese, for people who read that it is away. */
        @WithDefault("")
        String chinese();

        /** Its lists of countable items: the segment after {@code /api/v1/} to the kind on the topic. */
        Map<String, String> collections();

        /** The roles that have a part in the items of a list: others have neither its items nor its figures. */
        Map<String, List<String>> readers();

        /** What else it answers: segments after {@code /api/v1/} that are routed to it but not counted. */
        Optional<List<String>> paths();
    }
}
