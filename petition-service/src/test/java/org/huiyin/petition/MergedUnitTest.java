package org.huiyin.petition;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.huiyin.testkit.Patience.patiently;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.huiyin.directory.Directory;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.TestDirectory;
import org.huiyin.testkit.TestPlatform;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** H02 was merged into H01 on 2022-07-01, H03-02 below H03 was closed on 2022-09-01. */
@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class MergedUnitTest {
    @Inject
    Directory directory;

    @BeforeEach
    void units_with_a_history() {
        TestDirectory.withHistory().publish(TestPlatform.bootstrapServers());
        patiently()
                .until(() -> directory
                        .loaded()
                        .filter(copy -> copy.units().unit("H03-02").isPresent())
                        .isPresent());
    }

    @ParameterizedTest
    @CsvSource({"H02, /unit-merged, H01", "H03-02, /unit-closed,"})
    void nothing_goes_to_a_unit_that_is_gone(String unit, String problem, String successor) {
        String id = Casework.accepted(Casework.help("works.lights"));

        Casework.act(id, "dispatches", "{\"unit\":\"" + unit + "\"}", Casework.OPERATOR)
                .then()
                .statusCode(422)
                .body("type", endsWith(problem))
                .body("successor", equalTo(successor));
    }

    @Test
    void a_report_about_a_merged_unit_does_not_go_to_its_successor() {
        String id = Casework.accepted(Casework.report("H02"));

        Casework.act(id, "dispatches", "{\"unit\":\"H01\"}", Casework.OPERATOR)
                .then()
                .statusCode(422)
                .body("type", endsWith("/concerned-unit"));
        Casework.act(id, "dispatches", "{\"unit\":\"H03\"}", Casework.OPERATOR)
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"H01", "H02"})
    void nobody_of_the_merged_unit_or_its_successor_learns_of_a_report_about_it(String unit) {
        String id = Casework.dispatched(Casework.report("H02"), "620302-JW01");

        Casework.one(id, Tokens.of("leader", unit)).then().statusCode(404);
        Casework.one(id, Tokens.of("leader", "H03")).then().statusCode(200);
    }
}
