package org.huiyin.tracking.deadline;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.event.Dimensions;
import org.huiyin.tracking.deadline.Policy.LimitedStep;

/**
 * The policies of a service in the order of their file; the first that covers an item holds.
 *
 * @param warning from when a deadline is near
 * @param escalations what makes an item a task of the supervision office; empty where nothing does
 */
public record PolicyBook(WarningWindow warning, List<Policy> policies, List<EscalationRule> escalations) {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public PolicyBook {
        escalations = escalations == null ? List.of() : List.copyOf(escalations);
    }

    /** @throws UncheckedIOException if the resource is missing or is no policy file */
    public static PolicyBook load(String resource) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (file == null) {
                throw new IOException("no policy file " + resource);
            }
            return YAML.readValue(file, PolicyBook.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The policy for a clock that starts on that day, Asia/Shanghai. */
    public Optional<Policy> find(LimitedStep step, Dimensions dimensions, LocalDate day) {
        return policies.stream()
                .filter(policy -> policy.covers(step, dimensions, day))
                .findFirst();
    }

    /** The rule for what happens on that day, Asia/Shanghai; empty where it makes no task of the item. */
    Optional<EscalationRule> escalation(EscalationRule.Cause cause, Dimensions dimensions, LocalDate day) {
        return escalations.stream()
                .filter(rule -> rule.covers(cause, dimensions, day))
                .findFirst();
    }

    /** The rule under which running deadlines of that rule are computed anew. */
    Optional<Policy> superseding(String id) {
        return policies.stream()
                .filter(policy -> id.equals(policy.supersedes()))
                .findFirst();
    }

    Set<String> superseded() {
        return policies.stream()
                .map(Policy::supersedes)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    public Optional<Policy> named(String id) {
        return policies.stream().filter(policy -> policy.id().equals(id)).findFirst();
    }
}
