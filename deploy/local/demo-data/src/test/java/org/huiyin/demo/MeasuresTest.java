package org.huiyin.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huiyin.demo.GeneratedLine.Act;
import org.junit.jupiter.api.Test;

class MeasuresTest {
    private static final GeneratedFiles FILES = GeneratedFiles.AT_CLOCK;

    @Test
    void about_three_in_ten_have_a_measure_that_is_done_before_the_first_submission() {
        List<GeneratedLine> measured = FILES.lines("findings").stream()
                .filter(line -> line.has("ADD_MEASURE"))
                .toList();

        assertThat(measured).hasSizeBetween(850, 1150);
        assertThat(measured).allSatisfy(line -> {
            List<String> actions = line.actions().stream().map(Act::action).toList();
            assertThat(actions.indexOf("ADD_MEASURE")).isEqualTo(actions.indexOf("SIGN") + 1);
            if (line.has("SUBMIT")) {
                assertThat(actions.indexOf("REPORT_MEASURE")).isEqualTo(actions.indexOf("SUBMIT") - 1);
            } else {
                assertThat(actions).doesNotContain("REPORT_MEASURE");
            }
        });
        assertThat(measured.stream()
                        .flatMap(line -> line.named("REPORT_MEASURE"))
                        .filter(act -> act.body().has("amount")))
                .isNotEmpty();
    }
}
