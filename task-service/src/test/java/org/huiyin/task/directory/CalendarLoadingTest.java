package org.huiyin.task.directory;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.huiyin.task.Tasks;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.huiyin.tracking.action.Recalculation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
        value = LocalPlatformResource.class,
        initArgs = {@ResourceArg(name = "postgres", value = "task"), @ResourceArg(name = "directory", value = "false")})
class CalendarLoadingTest {
    private static final String CALENDAR = "/api/v1/directory/calendar/";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Inject
    Recalculation recalculation;

    @Inject
    DataSource dataSource;

    @BeforeEach
    void waitForTheDirectory() {
        Tasks.awaitDirectory();
    }

    private static RequestSpecification admin() {
        return given().auth().oauth2(Tokens.of("directory-admin")).contentType(ContentType.JSON);
    }

    private static String notice(String days) {
        return "{\"notice\":\"试行通知\",\"days\":[" + days + "]}";
    }

    private static String holiday(String date) {
        return "{\"date\":\"" + date + "\",\"kind\":\"HOLIDAY\",\"festival\":\"元旦\"}";
    }

    @Test
    void a_loaded_year_is_published_and_the_same_again_changes_nothing() {
        String body = notice(holiday("2031-01-01"));

        admin().body(body).post(CALENDAR + 2031).then().statusCode(200).body("loaded", equalTo(true));
        admin().body(body).post(CALENDAR + 2031).then().statusCode(200);

        await().atMost(PATIENCE)
                .untilAsserted(() -> admin().get(CALENDAR + 2031)
                        .then()
                        .statusCode(200)
                        .body("notice", equalTo("试行通知"))
                        .body("days.date", contains("2031-01-01")));
    }

    @Test
    void a_dry_run_shows_what_would_move_and_loads_nothing() throws SQLException {
        provisionalTask(2036);
        String due = "2036-01-09T23:59:59+08:00";
        String body = notice(holiday("2036-01-09"));

        Response dryRun = admin().queryParam("dryRun", true).body(body).post(CALENDAR + 2036);

        dryRun.then()
                .statusCode(200)
                .body("loaded", equalTo(false))
                .body("forecast.moved", equalTo(1))
                .body("forecast.moves.before", contains(due))
                .body("forecast.moves.after", contains("2036-01-10T23:59:59+08:00"))
                .body(
                        "forecastsElsewhere",
                        contains(
                                "/api/v1/petitions/deadline-forecasts/2036",
                                "/api/v1/findings/deadline-forecasts/2036"));
        admin().get(CALENDAR + 2036).then().statusCode(404);
        admin().body(body)
                .post("/api/v1/tasks/deadline-forecasts/2036")
                .then()
                .statusCode(200)
                .body("moves.before", contains(due));
    }

    @Test
    void a_workbook_says_the_same_as_json() throws IOException {
        byte[] workbook = workbook(row("日期", "类型", "节日"), row("2032-01-01", "休", "元旦"), row("2032-01-03", "班", "元旦"));

        Response loaded = admin().contentType(WORKBOOK)
                .queryParam("notice", "试行通知")
                .body(workbook)
                .post(CALENDAR + 2032);

        loaded.then()
                .statusCode(200)
                .body("calendar.days.date", contains("2032-01-01", "2032-01-03"))
                .body("calendar.days.kind", contains("HOLIDAY", "MAKE_UP"));
    }

    @Test
    void a_workbook_that_is_none_and_a_row_that_is_none_are_named() throws IOException {
        admin().contentType(WORKBOOK)
                .queryParam("notice", "试行通知")
                .body("no workbook".getBytes(StandardCharsets.UTF_8))
                .post(CALENDAR + 2032)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("no-workbook"));
        admin().contentType(WORKBOOK)
                .queryParam("notice", "试行通知")
                .body(zipped(""))
                .post(CALENDAR + 2032)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("no-workbook"));
        admin().contentType(WORKBOOK)
                .queryParam("notice", "试".repeat(201))
                .body(workbook(row("日期", "类型", "节日"), row("2032-01-01", "休", "元旦")))
                .post(CALENDAR + 2032)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("notice"));
        admin().contentType(WORKBOOK)
                .queryParam("notice", "试行通知")
                .body(workbook(row("日期", "类型", "节日"), row("元旦", "休", "元旦")))
                .post(CALENDAR + 2032)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("row 2"));
        admin().contentType(WORKBOOK)
                .body(workbook(row("日期", "类型", "节日")))
                .post(CALENDAR + 2032)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("notice"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2033 | {\"date\":\"2034-01-01\",\"kind\":\"HOLIDAY\",\"festival\":\"x\"} | days[0].date",
                "2033 | {\"date\":\"2033-01-04\",\"kind\":\"MAKE_UP\",\"festival\":\"x\"} | days[0].kind",
                "2033 | {\"date\":\"2033-01-04\",\"kind\":\"OTHER\",\"festival\":\"x\"} | days[0].kind",
                "2033 | {\"date\":\"x\",\"kind\":\"HOLIDAY\",\"festival\":\"x\"} | days[0].date",
                "9999 | {\"date\":\"2033-01-04\",\"kind\":\"HOLIDAY\",\"festival\":\"x\"} | year"
            })
    void a_notice_that_cannot_be_names_its_field(int year, String day, String field) {
        admin().body(notice(day)).post(CALENDAR + year).then().statusCode(400).body("errors.field", hasItem(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"supervisor", "leader", "auditor", "handler", "operator", "inspection-officer"})
    void only_whoever_keeps_the_directory_loads_a_year(String role) {
        String token = Tokens.of(role, "620302-J01");
        for (String path : new String[] {CALENDAR + 2031, "/api/v1/tasks/deadline-forecasts/2031"}) {
            given().auth()
                    .oauth2(token)
                    .contentType(ContentType.JSON)
                    .body("{}")
                    .post(path)
                    .then()
                    .statusCode(403);
            given().contentType(ContentType.JSON).body("{}").post(path).then().statusCode(401);
        }
    }

    @Test
    void a_provisional_deadline_moves_with_its_year_and_an_event_says_so() throws SQLException {
        String task = provisionalTask(2035);

        admin().body(notice(holiday("2035-01-09"))).post(CALENDAR + 2035).then().statusCode(200);
        await().atMost(PATIENCE).until(() -> admin().get(CALENDAR + 2035).statusCode() == 200);
        recalculation.recalculate();

        Tasks.get(task + "/history").body("items.action", contains("REGISTER", "ASSIGN", "DEADLINE_RECALCULATED"));
        Tasks.get(task + "/deadline")
                .body("provisional", equalTo(false))
                .body("adjustments.kind", contains("RECALCULATION"))
                .body("adjustments[0].before", equalTo("2035-01-09T23:59:59+08:00"))
                .body("dueAt", equalTo("2035-01-10T23:59:59+08:00"));
    }

    /** Its five working days from the second of January of that year end on the ninth, as far as is known. */
    private String provisionalTask(int year) throws SQLException {
        String id = Tasks.assigned();
        OffsetDateTime due = OffsetDateTime.parse(year + "-01-09T23:59:59+08:00");
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        update work_item set provisional = true, deadline_policy = 'decline-5-working-days',
                            clock_started_at = ?, due_at = ?, original_due_at = ? where id = ?
                        """)) {
            statement.setObject(1, OffsetDateTime.parse(year + "-01-02T09:00:00+08:00"));
            statement.setObject(2, due);
            statement.setObject(3, due);
            statement.setObject(4, UUID.fromString(id));
            statement.executeUpdate();
        }
        return "/api/v1/tasks/" + id;
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<row>");
        for (String cell : cells) {
            row.append("<c t=\"inlineStr\"><is><t>").append(cell).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    /** The least that is a workbook. */
    private static byte[] workbook(String... rows) throws IOException {
        return zipped("<sheet name=\"一\" sheetId=\"1\" r:id=\"rId1\"/>", rows);
    }

    private static byte[] zipped(String sheets, String... rows) throws IOException {
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            Map<String, String> parts = Map.of(
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>",
                    "_rels/.rels",
                    relationships(office + "/officeDocument", "xl/workbook.xml"),
                    "xl/_rels/workbook.xml.rels",
                    relationships(office + "/worksheet", "worksheets/sheet1.xml"),
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office + "\"><sheets>" + sheets
                            + "</sheets></workbook>",
                    "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns=\"" + main + "\"><sheetData>" + String.join("", rows)
                            + "</sheetData></worksheet>");
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + part.getValue())
                        .getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static String relationships(String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"" + type + "\" Target=\"" + target + "\"/></Relationships>";
    }
}
