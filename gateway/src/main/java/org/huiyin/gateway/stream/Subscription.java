package org.huiyin.gateway.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.huiyin.gateway.board.SourceState;
import org.huiyin.gateway.indicator.Answer;
import org.jspecify.annotations.Nullable;

/** One open stream: what it shows, what it has sent, and what is due now. Used by one thread at a time. */
final class Subscription {
    /** At most four updates a second. */
    static final Duration LEAST_PAUSE = Duration.ofMillis(250);

    static final Duration HEARTBEAT = Duration.ofSeconds(15);
    /** How long another replica's position is waited for before everything is sent anew. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Supplier<Shown> question;
    private final Outlet outlet;
    private final Instant end;
    private final Instant begin;
    private @Nullable BoardPosition resumed;
    private @Nullable Shown last;
    private long seenVersion = -1;
    private Instant lastSent;
    private long updates;

    /**
     * What there is to show at one moment.
     *
     * @param version of the board
     */
    record Shown(long version, BoardPosition position, List<Answer> answers, List<SourceState> sources) {}

    /** Where events go. */
    interface Outlet {
        /** All values of this moment, whatever was sent before. */
        void snapshot(Shown shown);

        /** All values of this moment, because one of them changed. */
        void values(Shown shown);

        /** A source became stale, away, or whole again. */
        void status(Shown shown);

        /** Nothing new. */
        void heartbeat();

        /** The stream is over. */
        void end();
    }

    /**
     * A client that begins to listen.
     *
     * @param lastEventId what the client had before, null for a new one
     * @param end when the token ends
     */
    Subscription(Supplier<Shown> question, Outlet outlet, @Nullable String lastEventId, Instant begin, Instant end) {
        this.question = question;
        this.outlet = outlet;
        this.begin = begin;
        this.end = end;
        this.lastSent = begin.minus(LEAST_PAUSE);
        this.resumed = BoardPosition.parse(lastEventId).orElse(null);
    }

    /** Sends what is due. @return false when the stream is over */
    boolean tick(Instant now, long boardVersion) {
        if (!now.isBefore(end)) {
            outlet.end();
            return false;
        }
        if (boardVersion != seenVersion && !now.isBefore(lastSent.plus(LEAST_PAUSE))) {
            look(now);
        }
        if (!now.isBefore(lastSent.plus(HEARTBEAT))) {
            outlet.heartbeat();
            lastSent = now;
        }
        return true;
    }

    /** How often numbers that changed were sent. */
    long updates() {
        return updates;
    }

    /** A source grows stale without any change of the board: looked at once a second. */
    void lookAgain(Instant now) {
        if (last != null && !now.isBefore(lastSent.plus(LEAST_PAUSE))) {
            look(now);
        }
    }

    /** Ends the stream, so that its client comes back and asks anew. */
    void giveUp() {
        outlet.end();
    }

    private void look(Instant now) {
        Shown shown = question.get();
        seenVersion = shown.version();
        if (last == null) {
            first(shown, now);
            return;
        }
        boolean moved = !sameNumbers(last.answers(), shown.answers());
        boolean otherStates = !sameStates(last.sources(), shown.sources());
        last = shown;
        if (otherStates) {
            outlet.status(shown);
        }
        if (moved) {
            outlet.values(shown);
            updates++;
        }
        if (moved || otherStates) {
            lastSent = now;
        }
    }

    private void first(Shown shown, Instant now) {
        Optional<BoardPosition> before = Optional.ofNullable(resumed);
        boolean behind = before.isPresent() && !shown.position().reaches(before.get());
        if (behind && now.isBefore(begin.plus(PATIENCE))) {
            seenVersion = -1;
            return;
        }
        last = shown;
        resumed = null;
        lastSent = now;
        if (before.isEmpty() || !before.get().equals(shown.position())) {
            outlet.snapshot(shown);
        }
        if (!shown.sources().stream().allMatch(SourceState::complete)) {
            outlet.status(shown);
        }
    }

    private static boolean sameNumbers(List<Answer> some, List<Answer> others) {
        for (int index = 0; index < some.size(); index++) {
            if (!some.get(index).hasSameNumbersAs(others.get(index))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameStates(List<SourceState> some, List<SourceState> others) {
        return some.stream()
                .map(SourceState::reason)
                .toList()
                .equals(others.stream().map(SourceState::reason).toList());
    }
}
