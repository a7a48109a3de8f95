package org.huiyin.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.testkit.Patience.patiently;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.huiyin.directory.Directory;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.TestDirectory;
import org.huiyin.testkit.TestPlatform;
import org.huiyin.testkit.Tokens;
import org.huiyin.tracking.action.NamedUnits;
import org.huiyin.web.ProblemException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** H02 was merged into H01 on 2022-07-01, H02-01 moved from H02 to H03 on 2022-04-01, H03-02 was closed on 2022-09-01. */
@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class UnitsOfTheDayTest {
    private static final String PROGRAMME = "UNITS";

    @Inject
    Directory directory;

    @Inject
    NamedUnits units;

    @BeforeEach
    void units_with_a_history_have_matters() {
        TestDirectory.withHistory().publish(TestPlatform.bootstrapServers());
        patiently()
                .until(() -> directory
                        .loaded()
                        .filter(copy -> copy.units().unit("H03-02").isPresent())
                        .isPresent());
        for (String unit : List.of("H01", "H02", "H03", "H02-01", "H03-02")) {
            Specimens.imported(Specimens.line(
                            "units-of-the-day-" + unit,
                            PROGRAMME,
                            "2022-02-01T09:00:00+08:00",
                            Specimens.action(
                                    "ASSIGN",
                                    "2022-02-02T10:00:00+08:00",
                                    "supervisor",
                                    "s",
                                    "{\"unit\":\"" + unit + "\"}")))
                    .then()
                    .statusCode(200);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "unit=H02, 1",
        "unit=H02&asOf=2022-03-31T15:59:59Z, 2",
        "unit=H02&asOf=2022-03-31T16:00:00Z, 1",
        "unit=H02&to=2022-03-31, 2",
        "unit=H02&to=2022-04-01, 1",
        "unit=H02&to=2022-04-01&unitsOn=2022-03-31, 2",
        "unit=H03, 3",
        "unit=H03&to=2022-03-31, 2",
        "unit=H03&to=2022-12-31, 3",
        "unit=H03&to=2199-12-31, 3",
        "unit=H01, 2",
        "unit=H01&asOf=2022-06-30T15:59:59Z, 1",
        "unit=H01&asOf=2022-06-30T16:00:00Z, 2",
        "unit=H01&to=2022-06-30, 1",
        "unit=H01&to=2022-06-30&unitsOn=2026-01-01, 2",
        "unit=H01&unitsOn=2022-06-30, 1",
        "unit=H01&unitType=STREET, 2",
        "unit=H03-02, 1",
        "'unit=H01,H02,H03&to=2022-03-31', 5",
        "unit=620302, 5",
        "unit=620302&to=2022-03-31, 5",
        "unit=620302&asOf=2022-03-31T00:00:00Z, 5",
        "unit=620302&unitsOn=1999-01-01, 5"
    })
    void lists_and_counts_follow_the_units_of_the_day(String query, int expected) {
        int total = total(Specimens.SUPERVISOR, query);

        List<Integer> counts = Specimens.get(
                        Specimens.SUPERVISOR, "/counts?groupBy=unit&programme=" + PROGRAMME + "&" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("rows.count");
        assertThat(total).isEqualTo(expected);
        assertThat(counts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(total);
    }

    @Test
    void the_successors_people_see_and_act_on_what_still_names_the_merged_unit() {
        String successor = Tokens.of("handler", "H01");
        String id = Specimens.get(Specimens.SUPERVISOR, "?unit=H02&programme=" + PROGRAMME)
                .path("items[0].id");

        assertThat(total(successor, "unit=H02")).isOne();
        assertThat(total(Tokens.of("handler", "H03"), "unit=H02")).isZero();
        Specimens.get(Tokens.of("handler", "H03"), "/" + id).then().statusCode(404);
        Specimens.get(successor, "/" + id).then().statusCode(200);
        int signed = Specimens.act(successor, id, "signatures", "{}").statusCode();
        assertThat(signed).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({
        "nowhere, 2022-01-01T00:00:00Z, UNKNOWN_UNIT",
        "H02, 2022-06-30T16:00:00Z, UNIT_MERGED",
        "H03-02, 2022-08-31T16:00:00Z, UNIT_CLOSED"
    })
    void nothing_is_given_to_a_unit_that_is_not_there(String code, Instant at, TrackingProblem problem) {
        assertThatThrownBy(() -> units.requireAssignable(code, at))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.type()).isEqualTo(problem));
    }

    @Test
    void a_unit_takes_matters_until_its_end_and_its_successor_holds_them_then() {
        Instant end = Instant.parse("2022-06-30T16:00:00Z");

        assertThat(units.requireAssignable("H02", end.minusSeconds(1)).code()).isEqualTo("H02");
        assertThat(units.holder("H02", end.minusSeconds(1))).isEqualTo("H02");
        assertThat(units.holder("H02", end)).isEqualTo("H01");
        assertThat(units.holder(null, end)).isEqualTo("620302");
    }

    @Test
    void a_matter_about_a_merged_unit_does_not_go_to_its_successor() {
        units.requireUnconcerned("H03", "H02");

        assertThatThrownBy(() -> units.requireUnconcerned("H01", "H02"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.type()).isEqualTo(TrackingProblem.CONCERNED_UNIT));
    }

    private static int total(String token, String query) {
        return Specimens.get(token, "?total=true&programme=" + PROGRAMME + "&" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("total");
    }
}
