package org.huiyin.petition;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.huiyin.testkit.LocalPlatformResource;
import org.junit.jupiter.api.Test;

/** What is shown at intake hints at no report to the unit it is about. */
@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class ConcealedIntakeTest {
    @Test
    void neither_similar_petitions_nor_hot_topics_nor_screenings_hint_at_it() {
        String id = ConcealedReport.report();
        String number = Casework.one(id, Casework.OPERATOR).path("number");
        String words = "{\"title\":\"" + ConcealedReport.MARK + "\",\"category\":\"integrity\"}";

        ConcealedReport.TOKENS.forEach((who, token) -> {
            assertThat(Casework.as(token)
                            .body(words)
                            .post(Casework.PETITIONS + "/similar")
                            .asString())
                    .as(who)
                    .doesNotContain(id, number);
            for (String path : List.of(
                    Casework.PETITIONS + "/hot-topics",
                    "/api/v1/service-ratings",
                    "/api/v1/service-ratings/totals",
                    "/api/v1/dispute-screenings")) {
                assertThat(Casework.as(token).get(path).asString())
                        .as(who + " " + path)
                        .doesNotContain(id, number, ConcealedReport.MARK);
            }
        });
    }
}
