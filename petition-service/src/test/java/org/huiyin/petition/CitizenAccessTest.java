package org.huiyin.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.huiyin.petition.Citizen.Opened;
import org.huiyin.testkit.LocalPlatformResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class CitizenAccessTest {
    private final Citizen citizen = Citizen.somebody();

    @Inject
    DataSource dataSource;

    @Inject
    MeterRegistry metrics;

    @Test
    void the_code_is_told_once_and_kept_nowhere_in_clear() throws SQLException {
        Opened opened = Opened.registered();

        assertThat(opened.code()).matches("([2-9A-HJ-NP-Z]{4}-){2}[2-9A-HJ-NP-Z]{4}");
        Casework.one(opened.id(), Casework.OPERATOR).then().statusCode(200).body("queryCode", nullValue());
        Casework.act(opened.id(), "acceptances", "{}", Casework.OPERATOR)
                .then()
                .statusCode(201)
                .body("queryCode", nullValue());
        var stored = new StoredTexts(dataSource);
        assertThat(stored.tablesWith(opened.code())).isEmpty();
        assertThat(stored.tablesWith(opened.code().replace("-", ""))).isEmpty();
    }

    @Test
    void a_petitioner_sees_status_and_reply_and_nothing_else() {
        Opened opened = Opened.registered();

        Response before = citizen.lookUp(opened.number(), opened.code());

        before.then()
                .statusCode(200)
                .body("status.code", equalTo("REGISTERED"))
                .body("status.zh", equalTo("登记"))
                .body("status.en", equalTo("registered"));
        assertThat(before.<Map<String, ?>>path("").keySet()).isEqualTo(Set.of("status"));

        Opened replied = Opened.replied();
        Response after = citizen.lookUp(replied.number(), replied.code());
        after.then().statusCode(200).body("status.code", equalTo("REPLIED")).body("reply", equalTo(Casework.REPLY));
        assertThat(after.<Map<String, ?>>path("").keySet()).isEqualTo(Set.of("status", "reply"));
        assertThat(after.asString()).doesNotContain(replied.id(), Casework.TITLE, Casework.CONTENT, Citizen.UNIT);
    }

    @Test
    void a_reply_that_was_sent_back_is_not_shown() {
        Opened opened = Opened.replied();
        Casework.review(opened.id(), "SEND_BACK").then().statusCode(201);

        citizen.lookUp(opened.number(), opened.code())
                .then()
                .statusCode(200)
                .body("status.code", equalTo("IN_PROGRESS"))
                .body("reply", nullValue());
    }

    @Test
    void whose_petition_was_merged_sees_the_answer_of_the_main_one() {
        Opened main = Opened.replied();
        Opened merged = Opened.registered();
        Casework.act(merged.id(), "merges", "{\"into\":\"" + main.id() + "\"}", Casework.OPERATOR)
                .then()
                .statusCode(201);

        citizen.lookUp(merged.number(), merged.code())
                .then()
                .statusCode(200)
                .body("status.code", equalTo("MERGED"))
                .body("reply", equalTo(Casework.REPLY));
    }

    @Test
    void a_code_may_be_typed_as_people_type() {
        Opened opened = Opened.registered();

        citizen.lookUp(
                        " " + opened.number() + " ",
                        opened.code().toLowerCase(Locale.ROOT).replace("-", " "))
                .then()
                .statusCode(200);
        citizen.lookUp(opened.number(), opened.code().replace("-", "")).then().statusCode(200);
    }

    @Test
    void an_unknown_number_and_a_wrong_code_are_answered_the_same() {
        Opened opened = Opened.registered();
        Opened another = Opened.registered();
        double before = refusals("number-or-code-wrong");

        Response wrong = citizen.lookUp(opened.number(), Citizen.WRONG);
        Response unknown = citizen.lookUp("RX-2026-999999", Citizen.WRONG);
        Response foreign = citizen.lookUp(opened.number(), another.code());

        wrong.then().statusCode(404).body("type", endsWith("/number-or-code-wrong"));
        assertThat(said(unknown)).isEqualTo(said(wrong));
        assertThat(said(foreign)).isEqualTo(said(wrong));
        assertThat(unknown.asString()).doesNotContain("999999", Citizen.WRONG);
        assertThat(refusals("number-or-code-wrong") - before).isEqualTo(3);
    }

    private double refusals(String reason) {
        return metrics.get("huiyin.citizen.refusals")
                .tag("reason", reason)
                .counter()
                .count();
    }

    private static Map<String, ?> said(Response answer) {
        Map<String, Object> members = answer.path("");
        members.remove("requestId");
        members.put(
                "headers",
                Set.copyOf(answer.headers().asList().stream()
                        .map(header -> header.getName())
                        .toList()));
        return members;
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void a_number_is_not_asked_for_without_end_whether_it_exists_or_not(boolean exists) {
        Opened opened = Opened.registered();
        String number = exists
                ? opened.number()
                : "RX-2026-99" + opened.number().substring(opened.number().length() - 4);
        for (int attempt = 0; attempt < 10; attempt++) {
            new Citizen(citizen.address() + attempt)
                    .post(Citizen.LOOK_UPS, Map.of("number", number, "code", Citizen.WRONG))
                    .then()
                    .statusCode(404);
        }

        double before = refusals("too-many-attempts");

        Response refused =
                new Citizen("10.9.9.9").post(Citizen.LOOK_UPS, Map.of("number", number, "code", opened.code()));

        refused.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9]\\d?"))
                .body("type", endsWith("/too-many-attempts"));
        assertThat(refused.<Integer>path("retryAfter")).isBetween(1, 60);
        assertThat(refusals("too-many-attempts") - before).isEqualTo(1);
        Opened other = Opened.registered();
        citizen.lookUp(other.number(), other.code()).then().statusCode(200);
    }

    @Test
    void an_address_does_not_ask_without_end() {
        for (int attempt = 0; attempt < 60; attempt++) {
            citizen.lookUp("RX-2026-98" + (1000 + attempt), Citizen.WRONG)
                    .then()
                    .statusCode(404);
        }

        citizen.lookUp("RX-2026-970000", Citizen.WRONG)
                .then()
                .statusCode(429)
                .header("Retry-After", matchesPattern("[1-9]\\d?"));

        Opened opened = Opened.registered();
        new Citizen("10.9.9.8")
                .post(Citizen.LOOK_UPS, Map.of("number", opened.number(), "code", opened.code()))
                .then()
                .statusCode(200);
    }
}
