package org.huiyin.gateway.indicator;

import java.util.List;
import java.util.stream.Collectors;
import org.huiyin.gateway.indicator.GoldenQuestions.Question;
import org.huiyin.testkit.CommittedFile;
import org.junit.jupiter.api.Test;

/** {@code docs/golden.md} says what is asked for each golden row; it is printed from the rows that are asked here. */
class GoldenPageTest {
    private static final String HEAD = """
            # Golden rows 对照表

            What public documents of one district print (`gateway/src/test/resources/golden/golden.csv`, groups A, B and C), and the question to `GET /api/v1/indicators/…` that answers it from matters. Every line is asked of the running gateway by `GoldenRowsTest`, over the matters in `golden/rows.yaml`: fraction, printed rate and the sums of the lists behind both. A row prints with its own decimals, without any with 2. The page is printed from those files.
            公开文件所载数字（A、B、C 三组）与得出该数字的指标查询。每一行均由 `GoldenRowsTest` 向运行中的网关提问并核对分子、分母、显示值及事项清单合计；小数位数依原文，原文未载的取 2 位。本页由数据文件生成。

            Each row is asked in its own scope; they are not one data set. The 629 findings of the special and look-back rounds of 2021 (A2) are part of the 3388 (A1); B20 counts other matters than B21 and B23, which the programme tells apart; B24 holds B23. Documents 000 and 001 are a newspaper and the yearbook, numbers after the colon are lines.
            各行按各自口径统计，并非同一数据集：A2 的 629 个问题含于 A1 的 3388 个；B20 与 B21、B23 的口径不同，以专项区分；B24 含 B23。

            | Row 行 | Printed 原文 | Place 出处 | Indicator 指标 | Query 查询 | Answer 结果 |
            |---|---|---|---|---|---|
            """;

    @Test
    void the_page_shows_what_is_asked_for_every_row() {
        List<Question> questions = GoldenQuestions.load().questions().toList();

        CommittedFile.ofProject("docs/golden.md")
                .holds(HEAD + questions.stream().map(GoldenPageTest::line).collect(Collectors.joining()));
    }

    private static String line(Question question) {
        GoldenRow row = question.row();
        return "| %s | %s | %s:%s | %s `%s` | `%s` | %s |\n"
                .formatted(
                        row.id(),
                        row.quote(),
                        row.document(),
                        row.lines(),
                        Definitions.load()
                                .find(question.indicator())
                                .orElseThrow()
                                .names()
                                .zh(),
                        question.indicator(),
                        question.query(),
                        question.answer());
    }
}
