package org.huiyin.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a finding is rectified: its plan, measures, long-term keeping and publication. */
@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class MeasureTest {
    private static final String TARGET = "620302-J02";
    private static final String HANDLER = Tokens.of("handler", TARGET);

    private final Inspection inspection = new Inspection();

    @Test
    void a_recovery_comes_to_an_amount_and_accountability_to_numbers_of_persons() {
        String id = signed();
        add(id, "RECOVERY", "收回违规发放的补贴").then().statusCode(201);
        add(id, "ACCOUNTABILITY", "追究有关责任").then().statusCode(201);

        report(id, "{\"measure\":1,\"outcome\":\"DONE\",\"amount\":1234500,\"remark\":\"已上缴\"}")
                .then()
                .statusCode(201);
        report(
                        id,
                        "{\"measure\":2,\"outcome\":\"DONE\",\"remark\":\"已处理\",\"accountability\":"
                                + "{\"firstForm\":3,\"secondForm\":1,\"thirdForm\":0,\"fourthForm\":0}}")
                .then()
                .statusCode(201);

        InspectionCase.one(id)
                .then()
                .body("measures.number", contains(1, 2))
                .body("measures.kind", contains("RECOVERY", "ACCOUNTABILITY"))
                .body("measures.state", contains("DONE", "DONE"))
                .body("measures.responsiblePost", contains("街道办事处主任", "街道办事处主任"))
                .body("measures.dueOn", contains("2099-03-31", "2099-03-31"))
                .body("measures[0].amount", equalTo(1234500))
                .body("measures[1].accountability.firstForm", equalTo(3));
        assertThat(InspectionCase.history(id))
                .endsWith("ADD_MEASURE", "ADD_MEASURE", "REPORT_MEASURE", "REPORT_MEASURE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "RULE_MAKING; {\"measure\":1,\"outcome\":\"DONE\",\"amount\":1,\"remark\":\"完成\"}; measure-figures",
                "RECOVERY; {\"measure\":1,\"outcome\":\"DONE\",\"remark\":\"完成\"}; measure-figures",
                "ACCOUNTABILITY; {\"measure\":1,\"outcome\":\"DONE\",\"remark\":\"完成\"}; measure-figures",
                "CAMPAIGN; {\"measure\":2,\"outcome\":\"DONE\",\"remark\":\"完成\"}; unknown-measure"
            })
    void a_report_has_the_figures_of_its_kind_of_measure(String kind, String report, String problem) {
        String id = signed();
        add(id, kind, "措施").then().statusCode(201);

        report(id, report).then().statusCode(422).body("type", endsWith("/" + problem));

        InspectionCase.one(id).then().body("measures[0].state", equalTo("PLANNED"));
    }

    @Test
    void a_settled_measure_is_not_reported_on_again() {
        String id = signed();
        add(id, "EXTENSION", "举一反三排查");
        report(id, "{\"measure\":1,\"outcome\":\"UNDER_WAY\",\"remark\":\"排查中\"}")
                .then()
                .statusCode(201);
        report(id, "{\"measure\":1,\"outcome\":\"DROPPED\",\"remark\":\"并入专项\"}")
                .then()
                .statusCode(201);

        report(id, "{\"measure\":1,\"outcome\":\"DONE\",\"remark\":\"完成\"}")
                .then()
                .statusCode(409)
                .body("type", endsWith("/measure-settled"));
    }

    @Test
    void a_finding_is_not_submitted_while_a_measure_is_open_unless_it_is_long_term() {
        String id = signed();
        add(id, "CAMPAIGN", "专项整治");
        String submission = "{\"remark\":\"已整改\",\"evidence\":\"金区发〔2026〕9号\"}";
        InspectionCase.onFinding(id, "submissions", submission, HANDLER)
                .then()
                .statusCode(409)
                .body("type", endsWith("/measures-open"))
                .body("measures", contains(1));

        markLongTerm(id).then().statusCode(201);

        InspectionCase.onFinding(id, "submissions", submission, HANDLER).then().statusCode(201);
    }

    @Test
    void a_measure_without_its_post_or_day_is_refused_by_the_field() {
        String id = signed();

        InspectionCase.onFinding(id, "measures", "{\"kind\":\"RULE_MAKING\",\"text\":\"建制度\"}", HANDLER)
                .then()
                .statusCode(400)
                .body("errors.field", contains("dueOn", "responsiblePost"));
    }

    @Test
    void a_plan_is_due_a_month_after_the_feedback_and_handed_in_once_a_cycle() {
        String id = signed();
        InspectionCase.one(id)
                .then()
                .body("plan.dueAt", endsWith("T23:59:59+08:00"))
                .body("plan.inTime", equalTo(false));

        InspectionCase.onFinding(id, "plans", "{\"document\":\"滨街发〔2026〕3号\"}", HANDLER)
                .then()
                .statusCode(201)
                .body("plan.document", equalTo("滨街发〔2026〕3号"))
                .body("plan.inTime", equalTo(true));

        InspectionCase.onFinding(id, "plans", "{\"document\":\"滨街发〔2026〕4号\"}", HANDLER)
                .then()
                .statusCode(409)
                .body("type", endsWith("/action-not-allowed"));
    }

    @Test
    void what_is_kept_up_for_long_has_review_dates_and_stays_in_the_base() {
        int round = inspection.startedRound(TARGET);
        String id = rectified(round);
        markLongTerm(id).then().statusCode(201).body("longTerm.reviewDates", contains("2099-06-30", "2099-12-31"));

        InspectionCase.onFinding(
                        id,
                        "long-term-reviews",
                        "{\"remark\":\"制度执行良好\",\"nextReviewOn\":\"2100-06-30\"}",
                        Inspection.INSPECTOR)
                .then()
                .statusCode(201)
                .body("longTerm.reviewDates", contains("2099-12-31", "2100-06-30"));

        Inspection.get("/api/v1/findings?term=9&total=true&facts=FED_BACK,COMPLETED,!EXCLUDED&round=" + round)
                .then()
                .body("total", equalTo(1));
        markLongTerm(id).then().statusCode(409);
    }

    @Test
    void what_may_be_published_is_decided_for_the_finding_and_its_rectification_apart() {
        String id = signed();
        InspectionCase.one(id)
                .then()
                .body("publication", equalTo(Map.of("finding", "UNDECIDED", "rectification", "UNDECIDED")));

        publish(id, "FINDING", "ALLOWED").then().statusCode(201);
        publish(id, "RECTIFICATION", "LEADS_PENDING").then().statusCode(201);

        InspectionCase.one(id)
                .then()
                .body("publication.finding", equalTo("ALLOWED"))
                .body("publication.rectification", equalTo("LEADS_PENDING"));
        publish(id, "FINDING", "BECAUSE").then().statusCode(400).body("errors[0].field", equalTo("publication"));
    }

    @Test
    void an_import_brings_plan_measures_flags_and_decisions_with_their_days() {
        InspectionCase round = InspectionCase.started(
                Map.of("number", 300, "kind", "REGULAR", "programme", "SELF_CHECK"), List.of(TARGET));
        Past finding = Past.found(
                        "self-check-300",
                        "2025-03-03T09:00:00",
                        round.finding(TARGET, "台账不全", "ledger", ",\"notice\":\"整改通知书1号\""))
                .byOffice("FEED_BACK", "2025-03-10T09:00:00", "{}")
                .byUnit(TARGET, "SIGN", "2025-03-10T10:00:00", "{}")
                .byUnit(TARGET, "HAND_IN_PLAN", "2025-04-11T09:00:00", "{\"document\":\"方案1号\"}")
                .byUnit(TARGET, "ADD_MEASURE", "2025-04-11T10:00:00", """
                        {"kind":"RECOVERY","text":"收回","responsiblePost":"主任","dueOn":"2025-05-31"}""")
                .byUnit(TARGET, "REPORT_MEASURE", "2025-05-20T10:00:00", """
                        {"measure":1,"outcome":"DONE","amount":100,"remark":"收回"}""")
                .byOffice("DECIDE_PUBLICATION", "2025-05-21T10:00:00", """
                        {"subject":"FINDING","publication":"WORK_SECRET"}""")
                .byOffice("MARK_LONG_TERM", "2025-05-22T10:00:00", """
                        {"reviewDates":["2099-01-01"],"reason":"坚持"}""");

        Past.take("findings", List.of(finding));

        Inspection.get("/api/v1/findings?" + round.filter())
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].plan.inTime", equalTo(false))
                .body("items[0].plan.dueAt", equalTo("2025-04-10T23:59:59+08:00"))
                .body("items[0].measures[0].settledOn", equalTo("2025-05-20"))
                .body("items[0].notice", equalTo("整改通知书1号"))
                .body("items[0].publication.finding", equalTo("WORK_SECRET"))
                .body("items[0].longTerm.since", equalTo("2025-05-22T10:00:00+08:00"));
    }

    @Test
    void what_was_fixed_on_site_needs_no_plan() {
        int round = inspection.startedRound(TARGET);
        String id = inspection.record(round, TARGET);
        inspection.act(
                id, "on-site-fixes", "{\"remark\":\"当场改正\",\"noEvidenceReason\":\"现场核验\"}", Inspection.INSPECTOR);

        inspection.feedBack(round);

        InspectionCase.one(id).then().body("plan", nullValue()).body("actions", not(hasItem("HAND_IN_PLAN")));
    }

    private String signed() {
        int round = inspection.startedRound(TARGET);
        String id = inspection.record(round, TARGET);
        inspection.feedBack(round);
        inspection.sign(id, TARGET);
        return id;
    }

    private String rectified(int round) {
        String id = inspection.record(round, TARGET);
        inspection.feedBack(round);
        InspectionCase.rectify(id, TARGET, "金区发〔2026〕2号");
        InspectionCase.approve(id, Inspection.OFFICER);
        return id;
    }

    private static Response add(String id, String kind, String text) {
        String body = "{\"kind\":\"%s\",\"text\":\"%s\",\"responsiblePost\":\"街道办事处主任\",\"dueOn\":\"2099-03-31\"}"
                .formatted(kind, text);
        return InspectionCase.onFinding(id, "measures", body, HANDLER);
    }

    private static Response report(String id, String body) {
        return InspectionCase.onFinding(id, "measure-reports", body, HANDLER);
    }

    private static Response markLongTerm(String id) {
        return InspectionCase.onFinding(
                id,
                "long-term-marks",
                "{\"reviewDates\":[\"2099-12-31\",\"2099-06-30\"],\"reason\":\"须长期坚持\"}",
                Inspection.OFFICER);
    }

    private static Response publish(String id, String subject, String publication) {
        return InspectionCase.onFinding(
                id,
                "publication-decisions",
                "{\"subject\":\"%s\",\"publication\":\"%s\"}".formatted(subject, publication),
                Inspection.OFFICER);
    }
}
