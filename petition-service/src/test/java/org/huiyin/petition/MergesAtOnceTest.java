package org.huiyin.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.huiyin.testkit.LocalPlatformResource;
import org.junit.jupiter.api.Test;

/** Merges that meet each other and the close of their main petition. */
@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class MergesAtOnceTest {
    @Test
    void merges_that_meet_the_close_are_closed_with_it_or_refused() throws Exception {
        String main = Casework.replied(Merges.LIGHTS, Merges.UNIT);
        List<String> others = IntStream.range(0, 12)
                .mapToObj(any -> Casework.register(Merges.LIGHTS))
                .toList();
        List<Callable<Integer>> atOnce = new ArrayList<>();
        others.forEach(other -> atOnce.add(() -> Merges.merge(other, main).statusCode()));
        atOnce.add(6, () -> Casework.review(main, "CLOSE").statusCode());

        List<Integer> statuses = together(atOnce);

        assertThat(statuses.remove(6)).isEqualTo(201);
        for (int i = 0; i < others.size(); i++) {
            boolean taken = statuses.get(i) == 201;
            assertThat(statuses.get(i)).isIn(201, 409);
            Casework.one(others.get(i), Casework.OPERATOR)
                    .then()
                    .body("status", equalTo(taken ? "MERGED" : "REGISTERED"))
                    .body("phase", equalTo(taken ? "DONE" : "OPEN"));
        }
    }

    @Test
    void of_two_merges_into_each_other_at_once_one_is_made() throws Exception {
        for (int round = 0; round < 8; round++) {
            String one = Casework.accepted(Merges.LIGHTS);
            String other = Casework.accepted(Merges.LIGHTS);

            List<Integer> statuses = together(List.of(
                    () -> Merges.merge(one, other).statusCode(),
                    () -> Merges.merge(other, one).statusCode()));

            assertThat(statuses).containsExactlyInAnyOrder(201, 409);
        }
    }

    @Test
    void an_unmerge_that_meets_the_close_leaves_both_whole() throws Exception {
        for (int round = 0; round < 8; round++) {
            String main = Casework.replied(Merges.LIGHTS, Merges.UNIT);
            String other = Merges.merged(Merges.LIGHTS, main);

            List<Integer> statuses = together(List.of(
                    () -> Casework.review(main, "CLOSE").statusCode(),
                    () -> Merges.unmerge(other).statusCode()));

            assertThat(statuses.getFirst()).isEqualTo(201);
            assertThat(statuses.getLast()).isIn(201, 412);
            Casework.one(other, Casework.OPERATOR)
                    .then()
                    .body("phase", equalTo(statuses.getLast() == 201 ? "OPEN" : "DONE"));
        }
    }

    private static List<Integer> together(List<Callable<Integer>> calls) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(calls.size())) {
            return new ArrayList<>(
                    threads.invokeAll(calls).stream().map(Future::resultNow).toList());
        }
    }
}
