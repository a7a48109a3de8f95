package org.huiyin.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** What a programme decides: terms, who verifies, who orders a deadline; and who is authorised in its rounds. */
@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class ProgrammeTest {
    private static final String TARGET = "620302-ZF08";
    private static final AtomicInteger ROUNDS = new AtomicInteger(100);

    @Test
    void a_round_is_counted_under_its_programme_and_party_inspection_is_understood() {
        InspectionCase audit = started("AUDIT");
        audit.record(TARGET, "结余资金未收回", "finance", "");
        InspectionCase party = InspectionCase.started(
                Map.of("term", 8, "number", ROUNDS.incrementAndGet(), "kind", "SPECIAL"), List.of(TARGET));

        Inspection.get(audit.path())
                .then()
                .body("programme", equalTo("AUDIT"))
                .body("term", nullValue())
                .body("title", endsWith("轮专项"));
        Inspection.get(party.path()).then().body("programme", equalTo("PARTY_INSPECTION"));
        assertThat(audit.count("REGISTERED")).isEqualTo(1);
        assertThat(party.count("REGISTERED")).isZero();
        Inspection.get("/api/v1/codes")
                .then()
                .body("programmes.code", hasItems("PARTY_INSPECTION", "AUDIT", "SAFETY", "RIVER_PATROL"));
    }

    @Test
    void a_programme_without_terms_takes_none_and_one_with_terms_needs_one() {
        plan("\"number\":1,\"kind\":\"REGULAR\",\"programme\":\"AUDIT\",\"term\":7")
                .then()
                .statusCode(422)
                .body("type", endsWith("/programme-without-terms"));
        plan("\"number\":1,\"kind\":\"REGULAR\"").then().statusCode(422).body("type", endsWith("/term-missing"));
        plan("\"number\":1,\"kind\":\"REGULAR\",\"programme\":\"FISHING\"")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("programme"));
    }

    @Test
    void a_round_does_not_end_before_it_starts() {
        plan("\"number\":1,\"kind\":\"REGULAR\",\"programme\":\"AUDIT\"", "2026-12-02")
                .then()
                .statusCode(422)
                .body("type", endsWith("/ends-before-start"))
                .body("detail", equalTo("结束日期 2026-12-01 早于开始日期 2026-12-02。"));
    }

    @Test
    void a_round_without_term_is_there_only_once() {
        String key =
                "\"number\":%d,\"kind\":\"CROSS\",\"programme\":\"ENVIRONMENT\"".formatted(ROUNDS.incrementAndGet());

        plan(key).then().statusCode(201);

        plan(key).then().statusCode(409).body("type", endsWith("/already-exists"));
    }

    @Test
    void an_inspector_of_a_round_without_term_sees_it_and_no_other() {
        InspectionCase own = started("SAFETY");
        String finding = own.record(TARGET, "消防通道堵塞", "fire", "");
        InspectionCase other = InspectionCase.started(
                Map.of("number", ROUNDS.incrementAndGet(), "kind", "SPECIAL", "programme", "SELF_CHECK"),
                List.of(TARGET));
        other.act("authorisations", "{\"group\":\"一组\",\"leaderPost\":\"组长\",\"members\":[\"test-colleague\"]}")
                .then()
                .statusCode(201);
        String hidden = other.record(TARGET, "自查问题", "ledger", "");

        Inspection.get("/api/v1/findings/" + finding, Inspection.INSPECTOR)
                .then()
                .statusCode(200);
        Inspection.get("/api/v1/findings/" + hidden, Inspection.INSPECTOR)
                .then()
                .statusCode(404);
    }

    @Test
    void where_inspectors_verify_the_office_does_not() {
        InspectionCase round = started("SAFETY");
        String id = round.record(TARGET, "灭火器过期", "fire", "");
        round.feedBack();
        InspectionCase.rectify(id, TARGET, "整改报告1号");

        InspectionCase.one(id).then().body("actions", not(hasItem("APPROVE")));
        InspectionCase.onFinding(id, "reviews", "{\"decision\":\"APPROVE\"}", Inspection.OFFICER)
                .then()
                .statusCode(403)
                .body("type", endsWith("/forbidden"));
        Inspection.get("/api/v1/findings/" + id, Inspection.INSPECTOR).then().body("actions", hasItem("APPROVE"));
        InspectionCase.approve(id, Inspection.INSPECTOR);
    }

    @Test
    void whoever_is_officer_and_inspector_verifies_as_an_inspector() {
        InspectionCase round = started("SAFETY");
        String id = round.record(TARGET, "电线老化", "fire", "");
        round.feedBack();
        InspectionCase.rectify(id, TARGET, "整改报告2号");

        InspectionCase.approve(id, Tokens.of("test-inspector", null, "inspection-officer", "inspector"));

        assertThat(Inspection.get("/api/v1/findings/" + id + "/history").<List<String>>path("items.actor.role"))
                .endsWith("inspector");
    }

    @Test
    void an_ordered_day_is_the_deadline_of_the_first_cycle() {
        InspectionCase round = started("SAFETY");
        LocalDate day = today().plusDays(15);
        String id = round.record(TARGET, "安全出口上锁", "fire", ",\"rectifyBy\":\"" + day + "\"");

        round.feedBack();

        InspectionCase.one(id)
                .then()
                .body("rectifyBy", equalTo(day.toString()))
                .body("dueAt", equalTo(day + "T23:59:59+08:00"))
                .body("originalDueAt", equalTo(day + "T23:59:59+08:00"));
    }

    @Test
    void a_day_is_ordered_only_where_the_programme_orders_and_not_in_the_past() {
        InspectionCase safety = started("SAFETY");
        InspectionCase party = InspectionCase.started(
                Map.of("term", 8, "number", ROUNDS.incrementAndGet(), "kind", "REGULAR"), List.of(TARGET));
        String tomorrow = ",\"rectifyBy\":\"%s\"".formatted(today().plusDays(1));
        String yesterday = ",\"rectifyBy\":\"%s\"".formatted(today().minusDays(1));

        record(party.finding(TARGET, "台账不全", "ledger", tomorrow))
                .then()
                .statusCode(422)
                .body("type", endsWith("/deadline-not-ordered"));
        record(safety.finding(TARGET, "台账不全", "ledger", yesterday))
                .then()
                .statusCode(422)
                .body("type", endsWith("/order-passed"));
    }

    @Test
    void an_authorised_leader_and_members_are_those_named_last() {
        InspectionCase round = started("DISCIPLINE_SUPERVISION");
        String stranger = Tokens.of("test-newcomer", null, "inspector");
        Inspection.get(round.path(), stranger).then().statusCode(404);

        round.act("authorisations", "{\"group\":\"一组\",\"leaderPost\":\"区纪委常委\",\"members\":[\"test-newcomer\"]}")
                .then()
                .statusCode(201)
                .body("groups.size()", equalTo(1))
                .body("groups[0].leaderPost", equalTo("区纪委常委"))
                .body("groups[0].members", contains("test-newcomer"));

        Inspection.get(round.path(), stranger).then().statusCode(200);
        Inspection.get(round.path(), Inspection.INSPECTOR).then().statusCode(404);
        round.act("authorisations", "{\"group\":\"一组\",\"members\":[\"test-newcomer\"]}")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("leaderPost"));
    }

    @Test
    void a_bulletin_names_findings_of_its_own_round_and_each_document_once() {
        InspectionCase round = started("PARTY_BUILDING");
        String other = started("PARTY_BUILDING").record(TARGET, "记录不规范", "ledger", "");

        round.act("bulletins", "{\"document\":\"通报1号\",\"findings\":[\"%s\"]}".formatted(other))
                .then()
                .statusCode(422)
                .body("type", endsWith("/unknown-finding"))
                .body("findings", contains(other));
        round.act("bulletins", "{\"document\":\"通报1号\",\"findings\":[]}").then().statusCode(201);
        round.act("bulletins", "{\"document\":\"通报1号\",\"findings\":[]}")
                .then()
                .statusCode(409)
                .body("type", endsWith("/already-exists"));
    }

    @Test
    void a_round_is_evaluated_after_its_feedback() {
        InspectionCase round = started("PARTY_BUILDING");
        String evaluation = "{\"evaluator\":\"THIRD_PARTY\",\"grade\":\"GOOD\",\"remark\":\"群众认可\"}";
        round.act("evaluations", evaluation).then().statusCode(409);
        round.feedBack();

        round.act("evaluations", evaluation)
                .then()
                .statusCode(201)
                .body("evaluation.evaluator", equalTo("THIRD_PARTY"))
                .body("evaluation.grade", equalTo("GOOD"));
    }

    private static InspectionCase started(String programme) {
        return InspectionCase.started(
                Map.of("number", ROUNDS.incrementAndGet(), "kind", "SPECIAL", "programme", programme), List.of(TARGET));
    }

    private static Response plan(String key) {
        return plan(key, "2026-09-01");
    }

    private static Response plan(String key, String startsOn) {
        return Inspection.as(Inspection.OFFICER)
                .body("""
                        {%s,"groups":[{"name":"一组","members":["test-inspector"]}],"targets":["%s"],
                         "startsOn":"%s","endsOn":"2026-12-01"}
                        """.formatted(key, TARGET, startsOn))
                .post("/api/v1/rounds");
    }

    private static Response record(String body) {
        return Inspection.as(Inspection.OFFICER).body(body).post("/api/v1/findings");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }
}
