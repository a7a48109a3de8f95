package org.huiyin.petition.repeat;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.huiyin.event.Fact;
import org.huiyin.event.Link;
import org.huiyin.tracking.item.Tracking;
import org.jspecify.annotations.Nullable;

/** Which petition one repeats: at most one, the latest before it; more of them are a chain. */
@Embeddable
public class Repetition {
    @Column(name = "repeats")
    private @Nullable UUID earlier;

    @Column(name = "repeats_by_hand")
    private boolean byHand;

    /** The petitioner's data say so. */
    public void found(Tracking item, UUID repeated, Instant at) {
        hold(item, repeated, at);
    }

    /** An operator says so. */
    public void linked(Tracking item, UUID repeated, Instant at) {
        hold(item, repeated, at);
        byHand = true;
    }

    private void hold(Tracking item, UUID repeated, Instant at) {
        earlier = repeated;
        item.set(Fact.REPEAT, at);
        item.link(new Link(Link.Type.REPEATS, item.kind(), repeated).in(item.links()));
    }

    /** The operator was wrong. */
    public void takenBack(Tracking item) {
        earlier = null;
        byHand = false;
        item.end(Fact.REPEAT);
        item.link(item.links().stream()
                .filter(link -> link.type() != Link.Type.REPEATS)
                .toList());
    }

    /** Whether it repeats no petition that is known. */
    public boolean isNone() {
        return earlier == null;
    }

    /** Only what an operator said can be taken back. */
    public boolean isByHand() {
        return byHand;
    }
}
