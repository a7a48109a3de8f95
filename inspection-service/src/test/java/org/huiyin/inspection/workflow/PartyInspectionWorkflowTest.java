package org.huiyin.inspection.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.inspection.Inspection;
import org.huiyin.inspection.InspectionCase;
import org.huiyin.inspection.Past;
import org.huiyin.testkit.LocalPlatformResource;
import org.junit.jupiter.api.Test;

/**
 * Party inspection 巡察 (yearbook lines 9094-9160, 8899-8911; city newspaper 000:93-167): the fourth round with its four
 * groups and ten units, from the authorisation of the groups to the evaluation and the look-back; leads of the term by their
 * numbers; coverage of the term by primary units, villages beside it.
 */
@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class PartyInspectionWorkflowTest {
    private static final int TERM = 7;
    private static final List<String> TEN_UNITS = List.of(
            "620302-ZF02",
            "620302-ZF03",
            "620302-ZF05",
            "620302-ZF06",
            "620302-ZF07",
            "620302-ZF09",
            "620302-ZF11",
            "620302-ZF13",
            "620302-ZF14",
            "620302-ZF16");

    @Test
    void the_fourth_round_goes_from_authorisation_to_look_back() {
        InspectionCase round = authorisedAndStarted();
        List<String> findings = TEN_UNITS.stream()
                .map(unit -> round.record(unit, "落实全面从严治党责任不到位", "party-discipline", ""))
                .toList();
        round.feedBack();
        for (int i = 0; i < findings.size(); i++) {
            InspectionCase.rectify(findings.get(i), TEN_UNITS.get(i), "整改报告" + i);
            InspectionCase.approve(findings.get(i), Inspection.INSPECTOR);
        }
        round.close();

        round.act("evaluations", "{\"evaluator\":\"THIRD_PARTY\",\"grade\":\"GOOD\",\"remark\":\"巡察后评估\"}")
                .then()
                .statusCode(201)
                .body("evaluation.evaluator", equalTo("THIRD_PARTY"));
        InspectionCase lookBack =
                InspectionCase.started(Map.of("term", TERM, "number", 1, "kind", "LOOK_BACK"), TEN_UNITS.subList(0, 1));
        InspectionCase.onFinding(
                        findings.getFirst(),
                        "relapses",
                        "{\"reason\":\"整改不彻底\",\"lookBack\":%s}".formatted(lookBack.key()),
                        Inspection.INSPECTOR)
                .then()
                .statusCode(201)
                .body("cycle", equalTo(2))
                .body("links.kind", contains("ROUND"));

        assertThat(round.count("FED_BACK,!EXCLUDED")).isEqualTo(10);
        assertThat(round.count("FED_BACK,COMPLETED,!EXCLUDED")).isEqualTo(9);
        assertThat(round.listed("FED_BACK,REOPENED,!EXCLUDED")).isEqualTo(1);
        assertThat(InspectionCase.history(findings.getFirst()))
                .containsExactly("RECORD", "FEED_BACK", "SIGN", "SUBMIT", "APPROVE", "RELAPSE");
    }

    private static InspectionCase authorisedAndStarted() {
        InspectionCase round =
                InspectionCase.planned(Map.of("term", TERM, "number", 4, "kind", "REGULAR"), TEN_UNITS, "");
        for (String group : List.of("一组", "二组", "三组", "四组")) {
            round.act("authorisations", """
                            {"group":"%s","leaderPost":"区委巡察组组长","members":["test-inspector"]}
                            """.formatted(group)).then().statusCode(201);
        }
        round.act("starts", "{}").then().statusCode(201).body("groups.size()", equalTo(4));
        Inspection.get(round.path())
                .then()
                .body("title", equalTo("第7届第4轮常规"))
                .body("targets.size()", equalTo(10))
                .body("groups.leaderPost", everyItem(equalTo("区委巡察组组长")));
        return round;
    }

    @Test
    void leads_are_counts_whose_rates_stand_over_what_was_transferred() {
        InspectionCase round =
                InspectionCase.started(Map.of("term", TERM, "number", 1, "kind", "SPECIAL"), List.of("620302-ZF18"));
        String ledger = "/api/v1/lead-ledgers/"
                + Inspection.as(Inspection.OFFICER)
                        .body("""
                                {"round":%s,"target":"620302-ZF18",
                                 "numbers":{"transferred":64,"concluded":0,"substantiated":0,"caseFiled":0,"sanctioned":0}}
                                """.formatted(round.key()))
                        .post("/api/v1/lead-ledgers")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");

        Inspection.on(ledger, Inspection.OFFICER)
                .body("{\"transferred\":64,\"concluded\":62,\"substantiated\":52,\"caseFiled\":7,\"sanctioned\":0}")
                .post(ledger + "/corrections")
                .then()
                .statusCode(201);

        long transferred = round.count("lead-ledgers", "LEAD_TRANSFERRED");
        assertThat(transferred).isEqualTo(64);
        assertThat(Rate.percent(round.count("lead-ledgers", "LEAD_CONCLUDED"), transferred, 0))
                .isEqualTo("97%");
        assertThat(Rate.percent(round.count("lead-ledgers", "LEAD_SUBSTANTIATED"), transferred, 1))
                .isEqualTo("81.3%");
        assertThat(Rate.percent(round.count("lead-ledgers", "LEAD_CASE_FILED"), transferred, 1))
                .isEqualTo("10.9%");
    }

    @Test
    void sixty_primary_units_are_covered_and_twenty_seven_villages_stand_beside_them() {
        List<String> primary = Stream.of(
                        units("620302-QW", 13),
                        units("620302-JW", 1),
                        units("620302-ZF", 25),
                        units("620302-SY", 10),
                        units("620302-QT", 3),
                        units("620302-Z", 2),
                        units("620302-J", 6))
                .flatMap(Function.identity())
                .toList();
        List<String> villages = Stream.concat(units("620302-Z01-", 14), units("620302-Z02-", 13))
                .toList();
        plan(primary, "");
        plan(villages, ",\"extended\":true");
        assertThat(coverage("TARGET_PLANNED")).isEqualTo(60);
        InspectionCase round = InspectionCase.planned(
                Map.of("term", TERM, "number", 6, "kind", "REGULAR"),
                primary,
                ",\"extendedTargets\":[\"" + String.join("\",\"", villages) + "\"]");
        round.act("starts", "{}").then().statusCode(201);
        round.feedBack();

        round.close();

        assertThat(Rate.percent(coverage("TARGET_INSPECTED"), coverage("TARGET_PLANNED"), 0))
                .isEqualTo("100%");
        assertThat(coverage("TARGET_INSPECTED")).isEqualTo(60);
        assertThat(coverage("REGISTERED,COMPLETED")).isEqualTo(27);
    }

    private static Stream<String> units(String prefix, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(number -> "%s%02d".formatted(prefix, number));
    }

    private static void plan(List<String> units, String more) {
        Past.take(
                "coverage-targets",
                units.stream()
                        .map(unit -> Past.setUp(
                                "term-7-" + unit,
                                "2020-11-02T09:00:00",
                                "{\"term\":7,\"unit\":\"%s\"%s}".formatted(unit, more)))
                        .toList());
    }

    private static long coverage(String facts) {
        var rows = Inspection.get("/api/v1/coverage-targets/counts?term=7&facts=" + facts)
                .jsonPath();
        return rows.getList("rows").isEmpty() ? 0 : rows.getLong("rows[0].count");
    }
}
