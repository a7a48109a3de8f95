package org.huiyin.gateway.csv;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.huiyin.gateway.GatewayTest;
import org.junit.jupiter.api.Test;

@GatewayTest
class CsvExportTest {
    @Test
    void the_whole_list_comes_with_a_byte_order_mark_and_headings_in_the_callers_language() {
        byte[] file = given().header("Accept-Language", "en")
                .queryParam("format", "csv")
                .get("/api/v1/tasks")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/csv; charset=utf-8"))
                .header("Content-Disposition", startsWith("attachment; filename=\"tasks-20"))
                .extract()
                .asByteArray();

        assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(lines(file).getFirst())
                .isEqualTo(
                        "\uFEFFNumber,Title,Status,Unit code,Unit,Category code,Category,Registered,Due,Originally due,"
                                + "Completed,id,Confidential,links");
        assertThat(lines(file)).hasSize(6);
        assertThat(lines(file).get(4)).startsWith("DB-2026-000003,'-1,DONE,unknown,,,,2026-11-03 09:00:00,,,");
    }

    @Test
    void what_counts_and_is_withheld_has_its_number_only() {
        byte[] file = given().queryParam("format", "csv").get("/api/v1/tasks").asByteArray();

        assertThat(lines(file).getLast()).matches("DB-2026-000004,+");
    }

    @Test
    void names_stand_beside_codes_and_the_headings_can_be_chinese() {
        String file = given().accept("text/csv")
                .header("Accept-Language", "zh-CN")
                .get("/api/v1/tasks")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(file).startsWith("\uFEFF编号,标题,状态,责任单位代码,责任单位,类型代码,类型,登记时间");
        assertThat(file).contains("city.parking,停车难、乱停放,2026-11-01 09:00:00");
    }

    @Test
    void what_a_spreadsheet_would_take_for_a_formula_stays_a_text() {
        String file = given().queryParam("format", "csv").get("/api/v1/tasks").asString();

        assertThat(file).contains("\"'=HYPERLINK(\"\"x\"\")\"").contains(",'-1,");
    }

    @Test
    void line_breaks_quotes_and_commas_are_quoted() {
        String file = given().queryParam("format", "csv").get("/api/v1/tasks").asString();

        assertThat(file).contains("\"两行\n一个\"\"引号\"\"，逗号,\"");
    }

    @Test
    void an_empty_list_has_headings_only() {
        byte[] file = given().queryParam("format", "csv")
                .queryParam("number", "none")
                .get("/api/v1/tasks")
                .asByteArray();

        assertThat(lines(file)).hasSize(1).first().asString().startsWith("\uFEFF编号,");
    }

    @Test
    void what_is_no_list_has_no_csv() {
        given().queryParam("format", "csv")
                .get("/api/v1/tasks/one")
                .then()
                .statusCode(406)
                .body("type", equalTo("/problems/not-acceptable"));
    }

    @Test
    void what_is_a_file_already_has_no_csv_and_does_not_count_against_its_service() {
        for (int i = 0; i < 10; i++) {
            given().queryParam("format", "csv")
                    .get("/api/v1/tasks/1/evidence/2/large")
                    .then()
                    .statusCode(406)
                    .body("type", equalTo("/problems/not-acceptable"));
        }

        given().get("/api/v1/tasks/echo").then().statusCode(200);
    }

    @Test
    void a_file_is_not_read_to_learn_that_it_is_no_list() {
        given().queryParam("format", "csv").get("/api/v1/tasks/endless").then().statusCode(406);
    }

    @Test
    void what_is_said_to_be_json_and_is_none_does_not_count_against_its_service() {
        for (int i = 0; i < 10; i++) {
            given().queryParam("format", "csv")
                    .get("/api/v1/tasks/garbled")
                    .then()
                    .statusCode(503);
        }

        given().get("/api/v1/tasks/echo").then().statusCode(200);
    }

    @Test
    void a_problem_of_the_service_is_answered_as_it_is() {
        given().queryParam("format", "csv")
                .get("/api/v1/tasks/unknown")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-found"));
    }

    @Test
    void a_dead_service_is_named() {
        given().queryParam("format", "csv")
                .get("/api/v1/petitions/dead")
                .then()
                .statusCode(503)
                .body("service", equalTo("petition-service"));
    }

    @Test
    void a_file_that_cannot_be_finished_is_broken_off_not_ended() {
        assertThatThrownBy(() -> given().queryParam("format", "csv")
                        .get("/api/v1/tasks/broken")
                        .asByteArray())
                .hasStackTraceContaining("end of");
    }

    private static List<String> lines(byte[] file) {
        return new String(file, StandardCharsets.UTF_8).lines().toList();
    }
}
