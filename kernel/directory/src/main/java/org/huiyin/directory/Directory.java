package org.huiyin.directory;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.web.ProblemException;

/** The application's copy of the directory; it outlives the broker and the service that owns the directory. */
@ApplicationScoped
public class Directory {
    private final DirectoryReader reader;

    /** @param kafka how to reach the broker ({@code kafka.*}) */
    public Directory(@Identifier("default-kafka-broker") Map<String, Object> kafka, Clock clock) {
        this.reader = new DirectoryReader(DirectoryTopic.consumers(kafka), clock);
    }

    /**
     * The last whole version; stays the same object until the next one.
     *
     * @throws ProblemException 503 {@code directory-not-loaded} until a whole copy was read
     */
    public DirectoryCopy copy() {
        DirectoryCopy copy = reader.copy();
        if (copy == null) {
            throw new ProblemException(DirectoryProblem.DIRECTORY_NOT_LOADED);
        }
        return copy;
    }

    /** The same for work that can wait; empty until a whole copy was read. */
    public Optional<DirectoryCopy> loaded() {
        return Optional.ofNullable(reader.copy());
    }

    /** What was still to be read for a copy when the topic was last looked at. */
    List<String> missing() {
        return reader.missing();
    }

    void start(@Observes StartupEvent event) {
        Thread.ofPlatform().daemon().name("directory").start(reader);
    }

    void stop(@Observes ShutdownEvent event) {
        reader.end();
    }
}
