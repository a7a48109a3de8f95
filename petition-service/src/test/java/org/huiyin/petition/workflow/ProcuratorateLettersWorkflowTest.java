package org.huiyin.petition.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.IntStream;
import org.huiyin.petition.Casework;
import org.huiyin.testkit.LocalPlatformResource;
import org.junit.jupiter.api.Test;

/**
 * 检察信访: each letter to the procuratorate has a procedural reply within 7 days, which is the notice of its acceptance,
 * and a reply on the result within 3 months. Yearbook, lines 10301-10309: all 17 letters, 100 %.
 */
@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class ProcuratorateLettersWorkflowTest {
    private static final String PROCURATORATE = "620302-FJ02";
    private static final Map<String, String> LETTERS =
            Map.of("unit", PROCURATORATE, "channel", "LETTER", "from", "2021-01-01", "to", "2021-12-31");

    /** The procedural reply on the last of the seven days, the result on the last day of the three months. */
    private static PastPetition letter(String key, String procedural, String result) {
        return new PastPetition(key, PROCURATORATE, "2021-09-01T09:00:00", "LETTER", "HELP", "service.inaction", "群众来信")
                .byOperator("ACCEPT", procedural, "{}")
                .byOperator("DISPATCH", "2021-09-09T09:00:00", "{\"unit\":\"" + PROCURATORATE + "\"}")
                .byHandler("SIGN", "2021-09-09T10:00:00", PROCURATORATE, "{}")
                .byHandler("REPLY", result, PROCURATORATE, Casework.reply())
                .byOperator("CLOSE", "2021-12-20T10:00:00", "{\"decision\":\"CLOSE\"}");
    }

    @Test
    void seventeen_letters_are_answered_within_seven_days_and_three_months() {
        PastPetition.imported(IntStream.range(0, 17)
                .mapToObj(number -> letter("jc-" + number, "2021-09-08T17:00:00", "2021-12-08T17:00:00")));

        assertThat(PastPetition.counted(LETTERS, "ACCEPTED")).isEqualTo(17);
        assertThat(PastPetition.counted(LETTERS, "ACCEPTED_IN_TIME")).isEqualTo(17);
        assertThat(PastPetition.counted(LETTERS, "REPLIED_IN_TIME")).isEqualTo(17);
        assertThat(PastPetition.counted(LETTERS, "OVERDUE|ACCEPTANCE_OVERDUE")).isZero();
        String id = Casework.list(Casework.SUPERVISOR, LETTERS).path("items[0].id");
        Casework.as(Casework.SUPERVISOR)
                .get(Casework.path(id) + "/deadline")
                .then()
                .statusCode(200)
                .body("policy.id", equalTo("procuratorate-result-reply-3-months"))
                .body("dueAt", equalTo("2021-12-08T23:59:59+08:00"));
    }

    @Test
    void a_procedural_reply_on_the_eighth_day_and_a_result_after_three_months_are_late() {
        PastPetition.imported(IntStream.of(0)
                .mapToObj(any -> new PastPetition(
                                "jc-late",
                                PROCURATORATE,
                                "2022-09-01T09:00:00",
                                "LETTER",
                                "HELP",
                                "service.inaction",
                                "群众来信")
                        .byOperator("ACCEPT", "2022-09-09T09:00:00", "{}")
                        .byOperator("DISPATCH", "2022-09-09T10:00:00", "{\"unit\":\"" + PROCURATORATE + "\"}")
                        .byHandler("SIGN", "2022-09-09T11:00:00", PROCURATORATE, "{}")
                        .byHandler("REPLY", "2022-12-10T09:00:00", PROCURATORATE, Casework.reply())));

        Map<String, String> late = Map.of("unit", PROCURATORATE, "from", "2022-01-01", "to", "2022-12-31");
        assertThat(PastPetition.counted(late, "ACCEPTED,ACCEPTANCE_OVERDUE")).isOne();
        assertThat(PastPetition.counted(late, "REPLIED,OVERDUE")).isOne();
        assertThat(PastPetition.counted(late, "ACCEPTED_IN_TIME|REPLIED_IN_TIME"))
                .isZero();
    }
}
