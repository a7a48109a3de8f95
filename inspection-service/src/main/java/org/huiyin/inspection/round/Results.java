package org.huiyin.inspection.round;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.huiyin.tracking.item.Step;
import org.jspecify.annotations.Nullable;

/** What came of a round beside its findings: the bulletins about it and its evaluation. */
@Embeddable
public class Results {
    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "round_bulletin", joinColumns = @JoinColumn(name = "round_id"))
    private Set<Issued> bulletins = new LinkedHashSet<>();

    @Embedded
    private @Nullable Evaluated evaluated;

    /**
     * A bulletin that was issued.
     *
     * @param findings how many it made known
     */
    @Embeddable
    public record Issued(
            String document,
            int findings,
            @Column(name = "issued_at") Instant at) {}

    /** What an evaluation came to. */
    @Embeddable
    public record Evaluated(
            @Enumerated(EnumType.STRING) @Column(name = "evaluated_by")
            Evaluation.Evaluator evaluator,

            @Enumerated(EnumType.STRING) @Column(name = "evaluated_as")
            Evaluation.Grade grade,

            @Column(name = "evaluated_at") Instant at) {}

    void issue(Bulletin body, Step step) {
        bulletins.add(new Issued(body.document(), body.findings().size(), step.at()));
    }

    void evaluate(Evaluation body, Step step) {
        evaluated = new Evaluated(body.evaluator(), body.grade(), step.at());
    }

    /** Oldest first. */
    public List<Issued> bulletins() {
        return bulletins.stream().sorted(Comparator.comparing(Issued::at)).toList();
    }

    /** The last evaluation, null before the first. */
    public @Nullable Evaluated evaluated() {
        return evaluated;
    }
}
