package org.huiyin.inspection.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.inspection.Inspection;
import org.huiyin.inspection.InspectionCase;
import org.huiyin.testkit.LocalPlatformResource;
import org.junit.jupiter.api.Test;

/**
 * Rectification after audits 审计整改 (yearbook lines 1888-1892, 14040-14044, 14149-14175): 44 letters of the audits of the
 * year before go into a ledger; auditors verify; a look-back reopens what was closed falsely; the people's congress is told
 * 95.8 %. The documents do not say how many problems the letters hold: 46 of 48 is the smallest number that gives the rate.
 */
@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class AuditRectificationWorkflowTest {
    private static final int LETTERS = 44;
    private static final int FINDINGS = 48;
    private static final int RECTIFIED = 46;
    private static final String BUREAU = "620302-ZF08";
    private static final String TOWN = "620302-Z01";

    @Test
    void forty_four_letters_are_followed_to_the_report_to_the_congress() {
        InspectionCase audits = InspectionCase.started(
                Map.of("number", 2020, "kind", "REGULAR", "programme", "AUDIT"), List.of(BUREAU, TOWN));
        List<String> findings = new ArrayList<>();
        for (int finding = 0; finding < FINDINGS; finding++) {
            String letter = ",\"notice\":\"金审整改函〔2021〕%d号\"".formatted(finding % LETTERS + 1);
            findings.add(audits.record(finding % 2 == 0 ? BUREAU : TOWN, "审计查出问题" + finding, "finance", letter));
        }
        audits.feedBack();
        for (int finding = 0; finding < RECTIFIED; finding++) {
            InspectionCase.rectify(findings.get(finding), finding % 2 == 0 ? BUREAU : TOWN, "整改回函" + finding);
            InspectionCase.approve(findings.get(finding), Inspection.INSPECTOR);
        }
        String officeRefused = findings.get(RECTIFIED);
        InspectionCase.rectify(officeRefused, BUREAU, "整改回函");
        InspectionCase.onFinding(officeRefused, "reviews", "{\"decision\":\"APPROVE\"}", Inspection.OFFICER)
                .then()
                .statusCode(403);
        assertThat(rate(audits)).isEqualTo("95.8%");

        String recovered = lookBackFindsFalseClosing(findings.getFirst());
        assertThat(rate(audits)).isEqualTo("93.8%");
        InspectionCase.submit(recovered, BUREAU, "再整改回函");
        InspectionCase.approve(recovered, Inspection.INSPECTOR);

        assertThat(rate(audits)).isEqualTo("95.8%");
        assertThat(audits.listed("FED_BACK,COMPLETED,REOPENED,!EXCLUDED")).isEqualTo(1);
        List<String> letters =
                Inspection.get("/api/v1/findings?limit=500&" + audits.filter()).path("items.notice");
        assertThat(letters).hasSize(FINDINGS);
        assertThat(Set.copyOf(letters)).hasSize(LETTERS).contains("金审整改函〔2021〕44号");
    }

    private static String lookBackFindsFalseClosing(String finding) {
        InspectionCase lookBack = InspectionCase.started(
                Map.of("number", 2021, "kind", "LOOK_BACK", "programme", "AUDIT"), List.of(BUREAU));
        InspectionCase.onFinding(
                        finding,
                        "relapses",
                        "{\"reason\":\"资金未实际收回\",\"lookBack\":%s}".formatted(lookBack.key()),
                        Inspection.INSPECTOR)
                .then()
                .statusCode(201)
                .body("status", equalTo("RECTIFYING"));
        return finding;
    }

    private static String rate(InspectionCase audits) {
        return Rate.percent(audits.count("FED_BACK,COMPLETED,!EXCLUDED"), audits.count("FED_BACK,!EXCLUDED"), 1);
    }
}
