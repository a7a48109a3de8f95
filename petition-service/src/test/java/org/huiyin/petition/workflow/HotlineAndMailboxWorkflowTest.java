package org.huiyin.petition.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huiyin.petition.Casework;
import org.huiyin.testkit.LocalPlatformResource;
import org.junit.jupiter.api.Test;

/**
 * 12345 and the district head's mailbox: what the hotline hands over and what the mailbox takes in, with the board's
 * accepted and completed figures. Yearbook, lines 8126-8130 and 8204-8206: 8300 matters of the hotline, 69 of the
 * mailbox, all 69 answered; line 19162: of the 161 matters of a town's line and boxes 99 % closed (160).
 */
@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class HotlineAndMailboxWorkflowTest {
    private static final String OFFICE = "620302-ZF01";
    private static final String TOWN = "620302-Z02";
    private static final List<String> UNITS =
            List.of("620302-J01", "620302-J02", "620302-J03", "620302-J04", "620302-J05", "620302-J06");
    private static final Map<String, String> HEATING =
            Map.of("category", "utilities.heating", "from", "2021-01-01", "to", "2021-12-31");

    private static PastPetition dispatched(String key, String channel, String category, String unit) {
        return new PastPetition(key, OFFICE, "2021-11-01T09:00:00", channel, "HELP", category, "供暖温度不达标")
                .byOperator("ACCEPT", "2021-11-01T10:00:00", "{}")
                .byOperator("DISPATCH", "2021-11-01T11:00:00", "{\"unit\":\"" + unit + "\"}");
    }

    private static PastPetition closed(PastPetition petition, String unit) {
        return petition.byHandler("SIGN", "2021-11-01T15:00:00", unit, "{}")
                .byHandler("REPLY", "2021-11-04T10:00:00", unit, Casework.reply())
                .byOperator("CLOSE", "2021-11-05T10:00:00", "{\"decision\":\"CLOSE\"}");
    }

    private static PastPetition direct(int number) {
        return new PastPetition(
                        "rx-" + number,
                        OFFICE,
                        "2021-11-01T09:00:00",
                        "HOTLINE_12345",
                        "CONSULTATION",
                        "utilities.heating",
                        "咨询供暖时间")
                .byOperator("ACCEPT", "2021-11-01T10:00:00", "{}")
                .byOperator("ANSWER", "2021-11-01T10:30:00", Casework.reply());
    }

    private static PastPetition handedOver(int number) {
        String unit = UNITS.get(number % UNITS.size());
        return closed(dispatched("rx-" + number, "HOTLINE_12345", "utilities.heating", unit), unit);
    }

    @Test
    void the_board_shows_what_the_hotline_and_the_mailbox_took_in_and_completed() {
        PastPetition.imported(
                IntStream.range(0, 8300).mapToObj(number -> number % 2 == 0 ? direct(number) : handedOver(number)));
        PastPetition.imported(IntStream.range(0, 69).mapToObj(number -> {
            String unit = UNITS.get(number % UNITS.size());
            return closed(dispatched("xx-" + number, "DISTRICT_HEAD_MAILBOX", "utilities.heating", unit), unit);
        }));

        Map<String, Integer> accepted = byChannel("ACCEPTED", "ACCEPTED");
        Map<String, Integer> completed = byChannel("COMPLETED", "COMPLETED");
        Map<String, Integer> replied = byChannel("REGISTERED", "REPLIED_IN_TIME");

        assertThat(accepted).isEqualTo(Map.of("HOTLINE_12345", 8300, "DISTRICT_HEAD_MAILBOX", 69));
        assertThat(completed).isEqualTo(Map.of("HOTLINE_12345", 8300, "DISTRICT_HEAD_MAILBOX", 69));
        assertThat(replied).isEqualTo(Map.of("HOTLINE_12345", 4150, "DISTRICT_HEAD_MAILBOX", 69));
    }

    private static Map<String, Integer> byChannel(String clock, String facts) {
        List<Map<String, Object>> rows = Casework.as(Casework.SUPERVISOR)
                .queryParams(HEATING)
                .queryParams(Map.of("clock", clock, "facts", facts, "groupBy", "channel"))
                .get(Casework.PETITIONS + "/counts")
                .then()
                .statusCode(200)
                .extract()
                .path("rows");
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> (String) ((Map<?, ?>) row.get("group")).get("channel"),
                        row -> (Integer) row.get("count"),
                        Integer::sum));
    }

    @Test
    void of_a_towns_line_and_boxes_one_matter_is_still_open() {
        PastPetition.imported(IntStream.range(0, 161).mapToObj(number -> {
            String channel = number % 3 == 0 ? "HOTLINE_12345" : "DISTRICT_HEAD_MAILBOX";
            PastPetition petition = dispatched("sw-" + number, channel, "utilities.water", TOWN);
            return number < 160 ? closed(petition, TOWN) : petition;
        }));

        Map<String, String> ofTown = Map.of("unit", TOWN, "category", "utilities.water", "to", "2021-12-31");
        assertThat(PastPetition.counted(ofTown, "ACCEPTED")).isEqualTo(161);
        assertThat(PastPetition.counted(ofTown, "COMPLETED")).isEqualTo(160);
        assertThat(PastPetition.counted(ofTown, "OVERDUE,!COMPLETED")).isOne();
    }

    @Test
    void a_call_is_answered_while_the_caller_waits_and_a_letter_to_the_mailbox_by_its_unit() {
        String call = Casework.accepted(Casework.help("utilities.power"));
        Casework.act(call, "answers", Casework.reply(), Casework.OPERATOR)
                .then()
                .statusCode(201)
                .body("status", equalTo("CLOSED"));
        String letter = Casework.closed(
                Casework.help("utilities.power").replace("HOTLINE_12345", "DISTRICT_HEAD_MAILBOX"), TOWN);

        Casework.act(
                        letter,
                        "callbacks",
                        "{\"reached\":true,\"contactedFirst\":true,\"solution\":\"SOLVED\"}",
                        Casework.OPERATOR)
                .then()
                .statusCode(201)
                .body("channel", equalTo("DISTRICT_HEAD_MAILBOX"))
                .body("facts", hasKey("CONTACTED"))
                .body("facts", hasKey("SOLVED"));
    }
}
