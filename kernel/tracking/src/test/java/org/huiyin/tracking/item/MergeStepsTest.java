package org.huiyin.tracking.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.tracking.item.Clockwork.at;

import java.time.Instant;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.huiyin.event.Contribution;
import org.huiyin.event.CountingClock;
import org.huiyin.event.Fact;
import org.huiyin.event.Link;
import org.huiyin.tracking.deadline.Limit;
import org.junit.jupiter.api.Test;

class MergeStepsTest {
    private static final Instant MERGED = at("2026-03-04T10:00:00");
    private static final Instant CLOSED = at("2026-03-06T10:00:00");

    private final Tracking main = registered();
    private final Tracking item = registered();

    private static Tracking registered() {
        Tracking registered = Clockwork.item("2026-03-02T09:00:00");
        registered.set(Fact.REGISTERED, at("2026-03-02T09:00:00"));
        CommonSteps.acceptUntil(
                registered,
                Clockwork.due(
                        Clockwork.policy("accept", 1, Limit.Unit.WORKING_DAYS, Limit.RollOver.NONE),
                        "2026-03-02T09:00:00"));
        return registered;
    }

    private static void running(Tracking one) {
        CommonSteps.startClock(
                one,
                Clockwork.due(
                        Clockwork.policy("handle", 1, Limit.Unit.NATURAL_DAYS, Limit.RollOver.NONE),
                        "2026-03-02T10:00:00"));
    }

    @Test
    void what_was_not_accepted_yet_is_accepted_with_its_main_one_by_its_own_limit() {
        CommonSteps.accept(main, at("2026-03-02T10:00:00"));

        MergeSteps.merge(item, main, MERGED);

        assertThat(item.facts().since())
                .containsOnlyKeys(Fact.REGISTERED, Fact.ACCEPTED, Fact.MERGED)
                .containsEntry(Fact.ACCEPTED, MERGED);
        assertThat(item.links()).containsExactly(new Link(Link.Type.MERGED_INTO, "SPECIMEN", main.id()));
    }

    @Test
    void it_does_not_become_overdue_and_shows_no_light_while_it_is_merged() {
        running(item);

        MergeSteps.merge(item, main, MERGED.minusSeconds(86_400));

        TimeDriven.elapse(item, at("2026-04-01T00:00:00"));
        assertThat(item.facts().since()).doesNotContainKeys(Fact.OVERDUE, Fact.ACCEPTANCE_OVERDUE);
        assertThat(Light.of(item, at("2026-04-01T00:00:00"))).isNull();
        assertThat(TimeDriven.next(item)).isNull();
    }

    @Test
    void a_completion_of_the_main_one_is_one_of_the_item_in_each_of_its_cycles() {
        Standing before = MergeSteps.merge(item, main, MERGED);
        CommonSteps.complete(main, CLOSED);
        MergeSteps.follow(item, main, before, CLOSED);
        main.nextCycle(CLOSED.plusSeconds(60));
        MergeSteps.follow(item, main, before, CLOSED.plusSeconds(60));
        assertThat(item.facts().since()).containsKey(Fact.REOPENED).doesNotContainKey(Fact.COMPLETED);
        assertThat(item.completedAt()).isNull();
        CommonSteps.complete(main, CLOSED.plusSeconds(120));

        MergeSteps.follow(item, main, before, CLOSED.plusSeconds(120));

        assertThat(item.completedAt()).isEqualTo(CLOSED.plusSeconds(120));
        assertThat(item.counted().flows())
                .extracting(Contribution::clock, Contribution::cycle)
                .containsExactly(Tuple.tuple(CountingClock.COMPLETED, 1), Tuple.tuple(CountingClock.COMPLETED, 2));
    }

    @Test
    void what_was_late_or_reopened_before_is_not_mended_by_a_merge() {
        running(item);
        TimeDriven.elapse(item, at("2026-03-04T09:00:00"));
        item.set(Fact.REOPENED, at("2026-03-04T09:30:00"));
        Standing before = MergeSteps.merge(item, main, MERGED);
        CommonSteps.reply(main, CLOSED);
        CommonSteps.complete(main, CLOSED);

        MergeSteps.follow(item, main, before, CLOSED);

        assertThat(main.facts().since()).containsKeys(Fact.REPLIED_IN_TIME, Fact.COMPLETED_IN_TIME, Fact.FIRST_PASS);
        assertThat(item.facts().since())
                .containsKeys(Fact.REPLIED, Fact.COMPLETED, Fact.OVERDUE, Fact.REOPENED)
                .doesNotContainKeys(
                        Fact.REPLIED_IN_TIME, Fact.COMPLETED_IN_TIME, Fact.COMPLETED_BY_ORIGINAL_DUE, Fact.FIRST_PASS);
    }

    @Test
    void undone_it_is_what_it_was() {
        CommonSteps.accept(item, at("2026-03-02T11:00:00"));
        FactLog facts = item.facts();
        List<Contribution> flows = item.counted().flows();
        Standing before = MergeSteps.merge(item, main, MERGED);
        CommonSteps.complete(main, CLOSED);
        MergeSteps.follow(item, main, before, CLOSED);

        MergeSteps.unmerge(item, before);

        assertThat(item.facts()).isEqualTo(facts);
        assertThat(item.counted().flows()).isEqualTo(flows);
        assertThat(item.links()).isEmpty();
        assertThat(item.completedAt()).isNull();
        assertThat(before.status()).isEqualTo("ASSIGNED");
    }

    @Test
    void what_shows_the_outcome_of_its_main_one_follows_it() {
        Standing before = MergeSteps.merge(item, main, MERGED);
        assertThat(MergeSteps.follows(item, main, before)).isTrue();

        CommonSteps.reply(main, CLOSED);

        assertThat(MergeSteps.follows(item, main, before)).isFalse();
    }
}
