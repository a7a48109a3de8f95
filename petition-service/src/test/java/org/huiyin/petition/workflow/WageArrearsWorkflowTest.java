package org.huiyin.petition.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.huiyin.petition.Casework;
import org.huiyin.testkit.LocalPlatformResource;
import org.junit.jupiter.api.Test;

/**
 * 根治欠薪: complaints about unpaid wages come over three channels, some of them about the same case. Yearbook, lines
 * 18156-18178: 304 complaints are 298 cases, all settled; merges explain the difference.
 */
@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class WageArrearsWorkflowTest {
    private static final String BUREAU = "620302-ZF09";
    private static final List<String> CHANNELS = List.of("HOTLINE_12345", "ONLINE_MESSAGE", "VISIT");
    private static final Map<String, String> ARREARS =
            Map.of("category", "labour.wages", "unit", BUREAU, "from", "2021-01-01", "to", "2021-12-31");

    private static PastPetition complaint(int number) {
        return new PastPetition(
                "qx-" + number,
                BUREAU,
                "2021-06-01T09:00:00",
                CHANNELS.get(number % CHANNELS.size()),
                "COMPLAINT",
                "labour.wages",
                "反映工程项目拖欠工资");
    }

    private static PastPetition coordinated(int number) {
        return complaint(number)
                .byOperator("ACCEPT", "2021-06-01T10:00:00", "{}")
                .byOperator("DISPATCH", "2021-06-01T11:00:00", "{\"unit\":\"" + BUREAU + "\"}")
                .byHandler("SIGN", "2021-06-01T15:00:00", BUREAU, "{}");
    }

    private static PastPetition paid(int number) {
        return coordinated(number)
                .byHandler("REPLY", "2021-06-07T10:00:00", BUREAU, paidOut())
                .byOperator("CLOSE", "2021-06-08T10:00:00", "{\"decision\":\"CLOSE\"}");
    }

    private static String paidOut() {
        return "{\"reply\":\"拖欠的工资已全部支付到位\",\"evidence\":\"人社监〔2021〕12号\"}";
    }

    @Test
    void three_hundred_and_four_complaints_are_two_hundred_and_ninety_eight_cases() {
        PastPetition.imported(
                IntStream.range(0, 298).mapToObj(number -> number < 6 ? coordinated(number) : paid(number)));
        PastPetition.imported(IntStream.range(0, 6)
                .mapToObj(number -> complaint(298 + number)
                        .byOperator(
                                "MERGE",
                                "2021-06-02T09:00:00",
                                "{\"intoKey\":\"qx-" + number + "\",\"reason\":\"同一工程\"}")));
        assertThat(PastPetition.counted(ARREARS, "REGISTERED")).isEqualTo(304);
        assertThat(PastPetition.counted(ARREARS, "REGISTERED,!MERGED")).isEqualTo(298);
        List<String> open = Casework.list(
                        Casework.SUPERVISOR,
                        Map.of("category", "labour.wages", "unit", BUREAU, "to", "2021-12-31", "status", "IN_PROGRESS"))
                .then()
                .statusCode(200)
                .body("items", hasSize(6))
                .extract()
                .path("items.id");

        for (String main : open) {
            Casework.act(main, "replies", paidOut(), Casework.handler(BUREAU))
                    .then()
                    .statusCode(201);
            Casework.review(main, "CLOSE").then().statusCode(201);
        }

        assertThat(PastPetition.counted(ARREARS, "COMPLETED")).isEqualTo(304);
        assertThat(PastPetition.counted(ARREARS, "COMPLETED,!MERGED")).isEqualTo(298);
        assertThat(PastPetition.counted(ARREARS, "ACCEPTED")).isEqualTo(304);
        Casework.list(Casework.SUPERVISOR, Map.of("category", "labour.wages", "facts", "MERGED"))
                .then()
                .statusCode(200)
                .body("items", hasSize(6))
                .body("items.phase", everyItem(equalTo("DONE")))
                .body("items.reply", everyItem(equalTo("拖欠的工资已全部支付到位")));
    }
}
