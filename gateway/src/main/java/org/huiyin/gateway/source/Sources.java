package org.huiyin.gateway.source;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The services behind the gateway. A further one is a further entry here and no line of code. */
@ConfigMapping(prefix = "huiyin")
public interface Sources {
    /** The services by name, e.g. {@code task-service}; the name stands in problems, markers and metrics. */
    Map<String, Source> sources();

    /** One service. */
    interface Source {
        /** Where it answers, e.g. {@code http://127.0.0.1:8081}. */
        URI url();

        /** The topic of its items; without one nothing of it is counted. */
        Optional<String> topic();

        /** Its lists of countable items: the segment after {@code /api/v1/} to the kind on the topic. */
        Map<String, String> collections();

        /** What else it answers: segments after {@code /api/v1/} that are routed to it but not counted. */
        Optional<List<String>> paths();
    }
}
