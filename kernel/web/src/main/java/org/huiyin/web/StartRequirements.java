package org.huiyin.web;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.stream.Stream;

/** An application that lacks something does not start, and says at once all that it lacks. */
@ApplicationScoped
public class StartRequirements {
    private static final int FIRST = 1;

    void check(@Observes @Priority(FIRST) StartupEvent start, Instance<StartRequirement> requirements) {
        require(requirements.stream());
    }

    static void require(Stream<StartRequirement> requirements) {
        List<String> unmet =
                requirements.flatMap(one -> one.unmet().stream()).sorted().toList();
        if (!unmet.isEmpty()) {
            throw new IllegalStateException(String.join(System.lineSeparator(), unmet));
        }
    }
}
