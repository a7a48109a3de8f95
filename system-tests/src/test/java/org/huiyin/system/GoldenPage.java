package org.huiyin.system;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.system.GoldenQuestions.Question;
import org.huiyin.testkit.GoldenRow;

/** {@code docs/golden.md}: what is asked for each golden row. */
final class GoldenPage {
    private static final String HEAD = """
            # Golden rows 对照表

            What public documents of one district print (`golden.csv`, groups A, B and C), and the question to `GET /api/v1/indicators/…` that answers it from items. Every line is asked of the running system by `GoldenRowsTest`: fraction, printed rate and the sums of the lists behind both. The items were imported into the three services: those of the demo data, where the column says so, else those of `golden/items.yaml`. A row prints with its own decimals, without any with 2. The page is printed from those files.
            公开文件所载数字（A、B、C 三组）与得出该数字的指标查询。每一行均由 `GoldenRowsTest` 向运行中的系统提问并核对分子、分母、显示值及事项清单合计；事项经导入接口进入三个服务，来自演示数据（见末列）或 `golden/items.yaml`。小数位数依原文，原文未载的取 2 位。本页由数据文件生成。

            Each row is asked in its own scope; they are not one data set. The 629 findings of the special and look-back rounds of 2021 (A2) are part of the 3388 (A1); B20 counts other matters than B21 and B23, which the programme tells apart; B24 holds B23. Documents 000 and 001 are a newspaper and the yearbook, numbers after the colon are lines.
            各行按各自口径统计，并非同一数据集：A2 的 629 个问题含于 A1 的 3388 个；B20 与 B21、B23 的口径不同，以专项区分；B24 含 B23。

            | Row 行 | Printed 原文 | Place 出处 | Indicator 指标 | Query 查询 | Answer 结果 | Items 事项 |
            |---|---|---|---|---|---|---|
            """;

    private GoldenPage() {}

    /** @param names Chinese, by the indicator's id */
    static String of(Stream<Question> questions, Map<String, String> names) {
        return HEAD
                + questions
                        .map(question -> line(question, names.get(question.indicator())))
                        .collect(Collectors.joining());
    }

    private static String line(Question question, String name) {
        GoldenRow row = question.row();
        return "| %s | %s | %s:%s | %s `%s` | `%s` | %s | %s |\n"
                .formatted(
                        row.id(),
                        row.quote(),
                        row.document(),
                        row.lines(),
                        name,
                        question.indicator(),
                        question.query(),
                        question.answer(),
                        question.demo() ? "demo data 演示数据" : "items.yaml");
    }
}
