package org.huiyin.inspection.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.huiyin.inspection.Inspection;
import org.huiyin.inspection.InspectionCase;
import org.huiyin.testkit.LocalPlatformResource;
import org.junit.jupiter.api.Test;

/**
 * Checks of the party branches of the offices 机关党建督查 (yearbook lines 7631-7643): each quarter a visit and an online check, a
 * bulletin, a day by which it has to be put right, and the follow-up of what was not.
 */
@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class PartyBuildingCheckWorkflowTest {
    private static final String BRANCH = "620302-QW02";

    @Test
    void a_quarter_is_checked_made_known_fixed_by_its_day_and_followed_up() {
        for (int quarter = 1; quarter <= 4; quarter++) {
            InspectionCase round = InspectionCase.started(
                    Map.of("number", quarter, "kind", "REGULAR", "programme", "PARTY_BUILDING"), List.of(BRANCH));
            String day = ",\"rectifyBy\":\"2099-%02d-20\"".formatted(quarter * 3);
            String onSite = round.record(BRANCH, "“三会一课”记录不规范", "visit", day);
            String online = round.record(BRANCH, "线上党费收缴不及时", "online-check", day);
            round.feedBack();
            InspectionCase.one(onSite).then().body("dueAt", startsWith("2099-%02d-20".formatted(quarter * 3)));

            madeKnown(round, quarter, onSite);
            followedUp(onSite);
            InspectionCase.rectify(online, BRANCH, "整改说明");
            InspectionCase.approve(online, Inspection.OFFICER);
            round.close();

            Inspection.get(round.path()).then().body("bulletins.document", contains("机关党建通报第%d期".formatted(quarter)));
            assertThat(round.count("FED_BACK,COMPLETED,!EXCLUDED")).isEqualTo(2);
            assertThat(round.count("FED_BACK,!EXCLUDED&category=online-check")).isEqualTo(1);
        }
    }

    private static void madeKnown(InspectionCase round, int quarter, String finding) {
        InspectionCase.onFinding(
                        finding,
                        "publication-decisions",
                        "{\"subject\":\"FINDING\",\"publication\":\"ALLOWED\"}",
                        Inspection.OFFICER)
                .then()
                .statusCode(201);
        round.act("bulletins", "{\"document\":\"机关党建通报第%d期\",\"findings\":[\"%s\"]}".formatted(quarter, finding))
                .then()
                .statusCode(201);
    }

    /** Sent back once, urged by a notice, then put right. */
    private static void followedUp(String finding) {
        InspectionCase.rectify(finding, BRANCH, "整改说明");
        InspectionCase.onFinding(
                        finding, "reviews", "{\"decision\":\"SEND_BACK\",\"remark\":\"佐证不足\"}", Inspection.OFFICER)
                .then()
                .statusCode(201);
        InspectionCase.onFinding(finding, "urges", "{\"method\":\"NOTICE\"}", Inspection.OFFICER)
                .then()
                .statusCode(201);
        InspectionCase.submit(finding, BRANCH, "补充佐证");
        InspectionCase.approve(finding, Inspection.OFFICER);
        assertThat(InspectionCase.history(finding))
                .containsExactly(
                        "RECORD",
                        "FEED_BACK",
                        "DECIDE_PUBLICATION",
                        "SIGN",
                        "SUBMIT",
                        "SEND_BACK",
                        "URGE",
                        "SUBMIT",
                        "APPROVE");
    }
}
