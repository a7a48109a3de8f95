package org.huiyin.petition.merging;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.huiyin.tracking.item.MergeSteps;
import org.huiyin.tracking.item.Standing;
import org.huiyin.tracking.item.Tracking;
import org.jspecify.annotations.Nullable;

/** Into which petition one is merged, and what it was before. */
@Embeddable
public class Merging {
    @Column(name = "merged_into")
    private @Nullable UUID into;

    @Column(name = "before_merge")
    @Convert(converter = Standing.Column.class)
    private @Nullable Standing before;

    public void merge(Tracking item, Tracking main, Instant at) {
        before = MergeSteps.merge(item, main, at);
        into = main.id();
    }

    /** Whether what the petition shows is what its main one is now. */
    public boolean follows(Tracking item, Tracking main) {
        return MergeSteps.follows(item, main, before());
    }

    public void follow(Tracking item, Tracking main, Instant at) {
        MergeSteps.follow(item, main, before(), at);
    }

    public void unmerge(Tracking item) {
        MergeSteps.unmerge(item, before());
        into = null;
    }

    /** The id of its main petition, null while it stands for itself. */
    public @Nullable UUID into() {
        return into;
    }

    /** The name of the state to which it goes back, also right after it went back. */
    public String stateBefore() {
        return before().status();
    }

    private Standing before() {
        return Objects.requireNonNull(before);
    }
}
