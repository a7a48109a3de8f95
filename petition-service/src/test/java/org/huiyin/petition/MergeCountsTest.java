package org.huiyin.petition;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.testkit.LocalPlatformResource;
import org.junit.jupiter.api.Test;

/** Counts before, during and after a merge. */
@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class MergeCountsTest {
    @Test
    void two_hundred_merged_and_unmerged_leave_every_count_as_before() {
        String category = "works.toilets";
        String main = Casework.dispatched(Casework.help(category), Merges.UNIT);
        List<String> others = IntStream.range(0, 200)
                .mapToObj(any -> any % 2 == 0
                        ? Casework.register(Casework.help(category))
                        : Casework.dispatched(Casework.help(category), "620302-SY02"))
                .toList();
        List<List<Map<String, Object>>> before = everyCount(category);
        others.forEach(other -> Merges.merge(other, main).then().statusCode(201));
        assertThat(Merges.counted(category, "REGISTERED", "REGISTERED")).isEqualTo(201);
        assertThat(Merges.counted(category, "REGISTERED", "MERGED")).isEqualTo(200);
        Merges.answerAndClose(main);
        assertThat(Merges.counted(category, "REGISTERED", "COMPLETED")).isEqualTo(201);
        Casework.act(main, "redos", "{\"reason\":\"并案有误\"}", Casework.SUPERVISOR)
                .then()
                .statusCode(201);

        others.forEach(other -> Merges.unmerge(other).then().statusCode(201));

        assertThat(withoutMain(everyCount(category))).isEqualTo(withoutMain(before));
        assertThat(Merges.counted(category, "REGISTERED", "REGISTERED,!COMPLETED"))
                .isEqualTo(201);
    }

    /** The main petition alone is with its unit. */
    private static List<List<Map<String, Object>>> withoutMain(List<List<Map<String, Object>>> counts) {
        return counts.stream()
                .map(rows -> rows.stream()
                        .filter(row -> !Merges.UNIT.equals(((Map<?, ?>) row.get("group")).get("unit")))
                        .toList())
                .toList();
    }

    private static List<List<Map<String, Object>>> everyCount(String category) {
        return Stream.of("REGISTERED", "ACCEPTED", "COMPLETED")
                .map(clock -> Merges.rows(category, clock, "REGISTERED|EXCLUDED"))
                .toList();
    }
}
