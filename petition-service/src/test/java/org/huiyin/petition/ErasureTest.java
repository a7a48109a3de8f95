package org.huiyin.petition;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.huiyin.event.EventJson;
import org.huiyin.event.ItemEvent;
import org.huiyin.event.Topics;
import org.huiyin.petition.erasure.Erasure;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.huiyin.testkit.TopicReader;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class ErasureTest {
    private static final String UNIT = "620302-ZF26";
    private static final String NAME = "皇甫谧";
    private static final String PHONE = "13822223333";
    private static final String AUDITOR = Tokens.of("auditor");
    private static final int YEARS = 10;

    @Inject
    Erasure erasure;

    @Inject
    Clock clock;

    @Inject
    DataSource dataSource;

    private record Kept(String id, String number, String code) {}

    /** The name is in everything that people write. */
    private static Kept closed() {
        Response registered = Casework.tryToRegister("""
                {"title":"%1$s反映噪声","content":"%1$s称夜间施工","channel":"HOTLINE_12345","petitionKind":"HELP",
                 "category":"environment.noise","petitioner":{"name":"%1$s","phone":"%2$s"}}
                """.formatted(NAME, PHONE));
        registered.then().statusCode(201);
        String id = registered.path("id");
        Casework.act(id, "acceptances", "{}", Casework.OPERATOR).then().statusCode(201);
        Casework.act(id, "dispatches", "{\"unit\":\"" + UNIT + "\"}", Casework.OPERATOR)
                .then()
                .statusCode(201);
        Casework.act(id, "signatures", "{}", Casework.handler(UNIT)).then().statusCode(201);
        Casework.act(id, "progress-reports", "{\"remark\":\"已联系" + NAME + "\"}", Casework.handler(UNIT))
                .then()
                .statusCode(201);
        attach(id);
        Casework.act(
                        id,
                        "replies",
                        "{\"reply\":\"已答复" + NAME + "\",\"noEvidenceReason\":\"" + NAME + "当面确认\"}",
                        Casework.handler(UNIT))
                .then()
                .statusCode(201);
        Casework.act(id, "reviews", "{\"decision\":\"CLOSE\",\"remark\":\"" + NAME + "无异议\"}", Casework.OPERATOR)
                .then()
                .statusCode(201);
        Casework.writing(Casework.OPERATOR)
                .body("{\"reason\":\"致电" + NAME + "\"}")
                .post(Casework.path(id) + "/reveals")
                .then()
                .statusCode(201);
        return new Kept(id, registered.path("number"), registered.path("queryCode"));
    }

    private static void attach(String id) {
        given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .auth()
                .oauth2(Casework.handler(UNIT))
                .contentType("application/octet-stream")
                .header("Content-Disposition", "attachment; filename*=UTF-8''%E7%9A%87%E7%94%AB%E8%B0%A7.pdf")
                .body(("%PDF-1.7\n%" + UUID.randomUUID() + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII))
                .post(Casework.path(id) + "/evidence")
                .then()
                .statusCode(201)
                .body("name", equalTo(NAME + ".pdf"));
    }

    /** When the years of a petition that was closed just now are over, and some days more. */
    private Instant later(int days) {
        return LocalDate.ofInstant(clock.instant(), EventJson.ZONE)
                .plusYears(YEARS)
                .plusDays(days)
                .atTime(12, 0)
                .atZone(EventJson.ZONE)
                .toInstant();
    }

    @Test
    void nothing_that_names_the_petitioner_is_left_and_the_matter_stays() throws SQLException {
        Kept kept = closed();
        Response before = Casework.one(kept.id, Casework.OPERATOR);
        Map<String, ?> facts = before.path("facts");
        var stored = new StoredTexts(dataSource);
        assertThat(stored.tablesWith(NAME)).contains("petition", "remark", "reveal", "evidence");

        erasure.erase(later(2));

        assertThat(stored.tablesWith(NAME)).isEmpty();
        assertThat(stored.tablesWith(PHONE)).isEmpty();
        Casework.one(kept.id, Casework.OPERATOR)
                .then()
                .statusCode(200)
                .body("number", equalTo(kept.number))
                .body("title", equalTo("油烟噪声"))
                .body("category", equalTo("environment.noise"))
                .body("status", equalTo("CLOSED"))
                .body("facts", equalTo(facts))
                .body("content", nullValue())
                .body("reply", nullValue())
                .body("petitioner", nullValue())
                .body("erasedAt", notNullValue())
                .body("actions", empty());
    }

    @Test
    void history_tells_the_erasure_and_its_hashes_are_whole() {
        Kept kept = closed();

        erasure.erase(later(2));

        Response history = Casework.as(AUDITOR).get(Casework.path(kept.id) + "/history?verify=true");
        history.then()
                .body("verified", equalTo(true))
                .body("items[-1].action", equalTo("ERASED"))
                .body("items[-1].actor.role", equalTo("system"))
                .body("items[-1].before", equalTo("CLOSED"))
                .body("items[-1].after", equalTo("CLOSED"));
        assertThat(history.<List<String>>path("items.remark")).containsOnlyNulls();
        Casework.as(AUDITOR).get(Casework.PETITIONS + "/verification").then().body("verified", equalTo(true));
        List<ItemEvent> events = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> TopicReader.ofThisTest().events(Topics.PETITIONS, UUID.fromString(kept.id)),
                        found -> found.getLast().change().action().equals("ERASED"));
        assertThat(events.getLast().facts())
                .isEqualTo(events.get(events.size() - 2).facts());
        assertThat(events.getLast().contributions())
                .isEqualTo(events.get(events.size() - 2).contributions());
    }

    @Test
    void who_saw_the_data_stays_and_nobody_sees_them_again() {
        Kept kept = closed();

        erasure.erase(later(2));

        Casework.as(AUDITOR)
                .get("/api/v1/reveals?number=" + kept.number)
                .then()
                .body("items", hasSize(1))
                .body("items[0].actor.role", equalTo("operator"))
                .body("items[0].reason", nullValue());
        Casework.writing(Casework.OPERATOR)
                .body("{\"reason\":\"再看\"}")
                .post(Casework.path(kept.id) + "/reveals")
                .then()
                .statusCode(409)
                .body("type", endsWith("/no-petitioner"));
        given().header("X-Forwarded-For", "10.7.7.7")
                .contentType("application/json")
                .body(Map.of("number", kept.number, "code", kept.code))
                .post("/api/v1/citizen/look-ups")
                .then()
                .statusCode(404);
        Casework.act(kept.id, "redos", "{\"reason\":\"重办\"}", Casework.SUPERVISOR)
                .then()
                .statusCode(409)
                .body("type", endsWith("/action-not-allowed"));
    }

    @Test
    void it_is_erased_once_and_not_before_its_day_is_over() {
        Kept kept = closed();

        erasure.erase(later(0));
        Casework.one(kept.id, Casework.OPERATOR)
                .then()
                .body("erasedAt", nullValue())
                .body("content", notNullValue());

        assertThat(erasure.erase(later(1))).isPositive();
        assertThat(erasure.erase(later(2))).isZero();
        assertThat(Casework.as(AUDITOR).get(Casework.path(kept.id) + "/history").<List<String>>path("items.action"))
                .containsOnlyOnce("ERASED");
    }

    @Test
    void what_is_open_is_not_erased_and_what_was_excluded_is() {
        String open = Casework.register(Casework.help("environment.noise"));
        String withdrawn = Casework.register(Casework.help("environment.noise"));
        Casework.act(withdrawn, "withdrawals", "{\"reason\":\"不再反映\"}", Casework.OPERATOR)
                .then()
                .statusCode(201);

        erasure.erase(later(2));

        Casework.one(open, Casework.OPERATOR)
                .then()
                .body("erasedAt", nullValue())
                .body("title", equalTo(Casework.TITLE));
        Casework.one(withdrawn, Casework.OPERATOR)
                .then()
                .body("erasedAt", notNullValue())
                .body("facts", hasKey("WITHDRAWN"));
    }
}
