package org.huiyin.task.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.huiyin.task.Supervision.SUPERVISOR;
import static org.huiyin.task.Supervision.TASKS;
import static org.huiyin.task.Supervision.done;
import static org.huiyin.task.Supervision.get;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import org.huiyin.task.Supervision;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Guidance of the campaign for a civilised city and on parking 文明城市, 一难两乱督导: teams feed back 163, 218 and 14 problems;
 * the streets, each helped by a leader 包街包帮, report weekly to the meeting 调度会 and close them (yearbook, lines 5586-5596,
 * 11186-11192, 19435-19471, 19783-19787).
 */
@QuarkusTest
@QuarkusTestResource(
        value = LocalPlatformResource.class,
        initArgs = {@ResourceArg(name = "postgres", value = "task"), @ResourceArg(name = "directory", value = "false")})
class CivilisedCityWorkflowTest {
    private final Supervision supervision = new Supervision();

    @BeforeEach
    void waitForTheDirectory() {
        Supervision.awaitDirectory();
    }

    @Test
    void three_streets_close_what_the_teams_fed_back() {
        String first = fedBack("620302-J01", 163, "区委副书记");
        String second = fedBack("620302-J03", 218, "区人大常委会主任");
        String third = fedBack("620302-J05", 14, "区政协主席");
        assertThat(supervision.count("&facts=QUANTITY_TARGET", SUPERVISOR)).isEqualTo(163 + 218 + 14);

        close(first, "620302-J01", 163);
        urged(second, "620302-J03");
        close(second, "620302-J03", 218);
        close(third, "620302-J05", 14);

        assertThat(supervision.count("&facts=QUANTITY_ACTUAL", SUPERVISOR)).isEqualTo(395);
        assertThat(supervision.count("&facts=COMPLETED", SUPERVISOR)).isEqualTo(3);
        assertThat(supervision.count("&facts=QUANTITY_ACTUAL&unit=620302-J03", SUPERVISOR))
                .isEqualTo(218);
        get(TASKS + "?unitType=STREET&sort=number&programme=" + supervision.programme(), SUPERVISOR)
                .then()
                .body("items.leadOfficial", contains("区委副书记", "区人大常委会主任", "区政协主席"));
    }

    private String fedBack(String street, int problems, String sponsor) {
        LocalDate end = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(45);
        String id = supervision.register(
                "整改创城督导组反馈问题",
                "LIST_ITEM",
                ",\"due\":\"%s\",\"category\":\"city.parking\",\"leadOfficial\":\"%s\",\"target\":{\"amount\":%d,\"measure\":\"个\"}"
                        .formatted(end, sponsor, problems));
        done(supervision.act(
                id, "assignments", "{\"unit\":\"" + street + "\",\"reportEvery\":\"WEEKLY\"}", SUPERVISOR));
        done(supervision.act(id, "signatures", "{}", Tokens.of("handler", street)));
        return id;
    }

    /** Behind at the meeting, it reports a part and is sent back once. */
    private void urged(String id, String street) {
        String handler = Tokens.of("handler", street);
        done(supervision.act(id, "urges", "{\"method\":\"MEETING\",\"remark\":\"调度会点名\"}", SUPERVISOR));
        done(supervision.act(id, "progress-reports", "{\"remark\":\"本周销号\",\"actual\":200}", handler));
        done(supervision.act(id, "submissions", Supervision.SUBMISSION, handler));
        supervision
                .act(id, "reviews", "{\"decision\":\"SEND_BACK\",\"remark\":\"还有18个没有销号\"}", SUPERVISOR)
                .then()
                .statusCode(201)
                .body("quantity.actual", equalTo(200))
                .body("urges", equalTo(1));
    }

    private void close(String id, String street, int problems) {
        String handler = Tokens.of("handler", street);
        done(supervision.act(id, "progress-reports", "{\"remark\":\"全部销号\",\"actual\":" + problems + "}", handler));
        done(supervision.act(id, "submissions", Supervision.SUBMISSION, handler));
        done(supervision.review(id, "APPROVE", Tokens.of("approver", street)));
    }
}
