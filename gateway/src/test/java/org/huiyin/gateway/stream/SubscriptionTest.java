package org.huiyin.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huiyin.event.EventJson;
import org.huiyin.gateway.board.BoardChanges;
import org.huiyin.gateway.board.CellBoard;
import org.huiyin.gateway.board.SourceState;
import org.huiyin.gateway.indicator.Answer;
import org.junit.jupiter.api.Test;

class SubscriptionTest {
    private static final Instant BEGIN = Instant.parse("2026-11-22T08:00:00Z");
    private static final Instant END = BEGIN.plusSeconds(3600);

    private final List<String> sent = new ArrayList<>();
    private long count = 1;
    private long version = 1;
    private boolean away;

    private final Subscription.Outlet outlet = new Subscription.Outlet() {
        @Override
        public void snapshot(Subscription.Shown shown) {
            sent.add("snapshot " + shown.answers().getFirst().numerator());
        }

        @Override
        public void values(Subscription.Shown shown) {
            sent.add("values " + shown.answers().getFirst().numerator());
        }

        @Override
        public void status(Subscription.Shown shown) {
            sent.add("status " + shown.sources().getFirst().complete());
        }

        @Override
        public void heartbeat() {
            sent.add("heartbeat");
        }

        @Override
        public void end() {
            sent.add("end");
        }
    };

    @Test
    void a_new_stream_begins_with_a_snapshot() {
        begin(null).tick(BEGIN, version);

        assertThat(sent).containsExactly("snapshot 1");
    }

    @Test
    void a_change_is_sent_and_a_change_without_other_numbers_is_not() {
        Subscription subscription = begin(null);
        subscription.tick(BEGIN, version);
        version = 2;
        subscription.tick(BEGIN.plusMillis(300), version);
        count = 5;
        version = 3;
        subscription.tick(BEGIN.plusMillis(600), version);

        assertThat(sent).containsExactly("snapshot 1", "values 5");
    }

    @Test
    void changes_within_a_quarter_of_a_second_are_sent_as_one() {
        Subscription subscription = begin(null);
        for (int millisecond = 0; millisecond <= 1000; millisecond += 25) {
            count++;
            version++;
            subscription.tick(BEGIN.plusMillis(millisecond), version);
        }

        assertThat(sent).containsExactly("snapshot 2", "values 12", "values 22", "values 32", "values 42");
    }

    @Test
    void a_stream_with_nothing_new_says_that_it_is_alive() {
        Subscription subscription = begin(null);
        subscription.tick(BEGIN, version);
        subscription.tick(BEGIN.plusSeconds(14), version);
        subscription.tick(BEGIN.plusSeconds(15), version);
        subscription.tick(BEGIN.plusSeconds(16), version);

        assertThat(sent).containsExactly("snapshot 1", "heartbeat");
    }

    @Test
    void a_source_that_goes_away_is_told_though_no_number_changes() {
        Subscription subscription = begin(null);
        subscription.tick(BEGIN, version);
        away = true;
        subscription.lookAgain(BEGIN.plusSeconds(1));
        away = false;
        subscription.lookAgain(BEGIN.plusSeconds(2));

        assertThat(sent).containsExactly("snapshot 1", "status false", "status true");
    }

    @Test
    void a_stream_ends_with_its_token() {
        Subscription subscription = begin(null);

        boolean goesOn = subscription.tick(END, version);

        assertThat(goesOn).isFalse();
        assertThat(sent).containsExactly("end");
    }

    @Test
    void a_stream_whose_question_fails_ends_so_that_its_client_comes_back() {
        Clock clock = Clock.fixed(BEGIN, ZoneOffset.UTC);
        var streams = new Streams(
                new CellBoard(), new BoardChanges(clock), clock, OpenTelemetry.noop(), new SimpleMeterRegistry());
        streams.add(new Subscription(
                () -> {
                    throw new IllegalStateException("no directory");
                },
                outlet,
                null,
                BEGIN,
                END));

        streams.tick();
        streams.tick();

        assertThat(sent).containsExactly("end");
    }

    @Test
    void who_comes_back_and_missed_nothing_gets_nothing() {
        begin(new BoardPosition(Map.of(0, 1L)).encoded()).tick(BEGIN, version);

        assertThat(sent).isEmpty();
    }

    @Test
    void who_comes_back_and_missed_something_gets_a_snapshot() {
        begin(new BoardPosition(Map.of(0, 0L)).encoded()).tick(BEGIN, version);

        assertThat(sent).containsExactly("snapshot 1");
    }

    @Test
    void who_was_on_a_replica_that_is_ahead_waits_until_this_one_is_there() {
        Subscription subscription = begin(new BoardPosition(Map.of(0, 2L)).encoded());
        subscription.tick(BEGIN, version);
        List<String> before = List.copyOf(sent);
        version = 3;
        subscription.tick(BEGIN.plusSeconds(1), version);

        assertThat(before).isEmpty();
        assertThat(sent).containsExactly("snapshot 1");
    }

    @Test
    void nobody_waits_for_ever_for_a_position() {
        Subscription subscription = begin(new BoardPosition(Map.of(0, 99L)).encoded());
        subscription.tick(BEGIN, version);
        subscription.tick(BEGIN.plusSeconds(5), version);

        assertThat(sent).containsExactly("snapshot 1");
    }

    @Test
    void a_rubbish_position_is_none() {
        assertThat(BoardPosition.parse("%%%")).isEmpty();
        assertThat(BoardPosition.parse("MTIz")).isEmpty();
        assertThat(BoardPosition.parse("")).isEmpty();
    }

    private Subscription begin(String lastEventId) {
        return new Subscription(this::shown, outlet, lastEventId, BEGIN, END);
    }

    private Subscription.Shown shown() {
        OffsetDateTime at = EventJson.time(BEGIN.plusMillis(version));
        var answer = new Answer(
                "open-count",
                1,
                count,
                null,
                List.of(),
                BigDecimal.valueOf(count),
                "",
                Answer.Status.OK,
                Map.of(),
                at,
                at,
                true,
                List.of(),
                List.of(),
                null,
                null,
                null);
        var state = away ? SourceState.away("task-service", "") : SourceState.answered("task-service", "", at);
        return new Subscription.Shown(version, new BoardPosition(Map.of(0, version)), List.of(answer), List.of(state));
    }
}
