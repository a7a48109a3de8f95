package org.huiyin.petition.workflow;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.petition.Casework;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.Test;

/**
 * 好差评: 37 service halls are checked every month; people rated the service with 36,057 cards in the year, and each bad
 * one is followed up (lines 8160-8176, 9030-9038, 11096-11098). Only these two numbers are the document's: how the cards
 * spread over halls, months and levels is made up.
 */
@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class ServiceRatingWorkflowTest {
    private static final String RATINGS = "/api/v1/service-ratings";
    private static final int HALLS = 37;
    private static final int CARDS = 36_057;
    private static final int MONTHS = 12;
    private static final int BAD = 3;
    private static final int MEDIUM = 90;
    /** 444 months of halls with as many good cards each; the rest are the medium and bad ones of the first. */
    private static final int GOOD_OF_A_MONTH = (CARDS - BAD - MEDIUM) / (HALLS * MONTHS);

    private static final List<String> UNITS = Stream.of(
                    IntStream.rangeClosed(1, 14).mapToObj("620302-Z01-%02d"::formatted),
                    IntStream.rangeClosed(1, 13).mapToObj("620302-Z02-%02d"::formatted),
                    IntStream.rangeClosed(1, 6).mapToObj("620302-J%02d"::formatted),
                    Stream.of("620302-Z01", "620302-Z02", "620302-ZF25", "620302-ZF09"))
            .flatMap(units -> units)
            .toList();

    private static String line(String unit, int month, String rest) {
        return """
                {"unit":"%s","hall":"便民服务大厅","month":"2021-%02d","window":"综合窗口",%s}
                """.formatted(unit, month, rest);
    }

    private static String month(int month) {
        StringBuilder lines = new StringBuilder();
        UNITS.forEach(unit -> lines.append(line(unit, month, "\"level\":\"GOOD\",\"cards\":" + GOOD_OF_A_MONTH)));
        if (month == 1) {
            lines.append(line(UNITS.getFirst(), month, "\"level\":\"MEDIUM\",\"cards\":" + MEDIUM));
            for (int card = 1; card <= BAD; card++) {
                lines.append(
                        line(UNITS.getFirst(), month, "\"level\":\"BAD\",\"cardNumber\":\"2021-01-" + card + "\""));
            }
        }
        return lines.toString();
    }

    private static Response handIn(int month) {
        return given().auth()
                .oauth2(Casework.OPERATOR)
                .contentType("application/x-ndjson")
                .body(month(month).getBytes(StandardCharsets.UTF_8))
                .post(RATINGS + "/imports");
    }

    private static Response totals(String groupBy) {
        return Casework.as(Tokens.of("leader"))
                .queryParams(Map.of("from", "2021-01", "to", "2021-12", "hall", "便民服务大厅", "groupBy", groupBy))
                .get(RATINGS + "/totals");
    }

    @Test
    void the_years_cards_are_handed_in_by_month_and_every_bad_one_becomes_a_petition_that_is_answered() {
        assertThat(UNITS).hasSize(HALLS);
        for (int month = 1; month <= MONTHS; month++) {
            int lines = month == 1 ? HALLS + 1 + BAD : HALLS;
            handIn(month).then().statusCode(200).body("imported", equalTo(lines));
        }
        handIn(1).then().statusCode(200).body("imported", equalTo(0)).body("unchanged", equalTo(HALLS + 1 + BAD));

        totals("month")
                .then()
                .statusCode(200)
                .body("rows", hasSize(MONTHS))
                .body("rows.halls", everyItem(equalTo(HALLS)))
                .body("rows.cards.sum()", equalTo(CARDS))
                .body("rows[0].group.month", equalTo("2021-01"))
                .body("rows[0].bad", equalTo(BAD))
                .body("rows[0].medium", equalTo(MEDIUM))
                .body("rows[0].notFollowedUp", equalTo(BAD));
        totals("unit").then().body("rows", hasSize(HALLS));

        List<String> bad = Casework.as(Casework.OPERATOR)
                .queryParams("level", "BAD", "followedUp", false, "hall", "便民服务大厅", "from", "2021-01", "to", "2021-12")
                .get(RATINGS)
                .then()
                .body("items.cardNumber", containsInAnyOrder("2021-01-1", "2021-01-2", "2021-01-3"))
                .extract()
                .path("items.id");
        List<String> petitions =
                bad.stream().map(ServiceRatingWorkflowTest::followedUp).toList();

        totals("month").then().body("rows.notFollowedUp.sum()", equalTo(0));
        answered(petitions.getFirst());
    }

    private static String followedUp(String card) {
        return Casework.writing(Casework.OPERATOR)
                .body("""
                        {"title":"便民服务大厅窗口差评回访","channel":"WECHAT","petitionKind":"COMPLAINT",
                         "category":"service.paperwork"}""")
                .post(RATINGS + "/" + card + "/petitions")
                .then()
                .statusCode(201)
                .extract()
                .path("petition");
    }

    private static void answered(String petition) {
        String unit = UNITS.getFirst();
        Casework.act(petition, "acceptances", "{}", Casework.OPERATOR).then().statusCode(201);
        Casework.act(petition, "dispatches", "{\"unit\":\"" + unit + "\"}", Casework.OPERATOR)
                .then()
                .statusCode(201);
        Casework.act(petition, "signatures", "{}", Casework.handler(unit))
                .then()
                .statusCode(201);
        Casework.act(petition, "replies", Casework.reply(), Casework.handler(unit))
                .then()
                .statusCode(201);
        Casework.review(petition, "CLOSE").then().statusCode(201).body("status", equalTo("CLOSED"));
    }
}
