package org.huiyin.task.directory;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
        value = LocalPlatformResource.class,
        initArgs = {@ResourceArg(name = "postgres", value = "task"), @ResourceArg(name = "directory", value = "false")})
class DirectoryResourceTest {
    private static final String DIRECTORY = "/api/v1/directory";

    private static RequestSpecification anybody() {
        return given().auth().oauth2(Tokens.of("handler", "620302-J01"));
    }

    @BeforeEach
    void waitForTheOwnPublication() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> anybody().get(DIRECTORY + "/units").statusCode() == 200);
    }

    @Test
    void the_units_are_all_there_with_those_above_them() {
        anybody()
                .when()
                .get(DIRECTORY + "/units")
                .then()
                .statusCode(200)
                .body("items.findAll { it.code.startsWith('620302') }", hasSize(119))
                .body("next", nullValue())
                .body("items[0].code", equalTo("620302"))
                .body("items[0].parent", nullValue())
                .body("items.find { it.code == '620302-J01' }.name", equalTo("北京路街道"))
                .body("items.find { it.code == '620302-J01' }.parent", equalTo("620302"))
                .body("items.find { it.code == '620302-J01' }.synthetic", equalTo(false))
                .body("items.find { it.code == '620302-GQ01' }.unitType", equalTo("STATE_FIRM"))
                .body("items.find { it.code == '620302-GQ01' }.synthetic", equalTo(true));
    }

    @Test
    void the_categories_have_two_levels_and_two_names() {
        anybody()
                .when()
                .get(DIRECTORY + "/categories")
                .then()
                .statusCode(200)
                .body("items.findAll { !it.code.startsWith('test') }", hasSize(71))
                .body("items.find { it.code == 'city.parking' }.parent", equalTo("city"))
                .body("items.find { it.code == 'city.parking' }.nameEn", equalTo("Parking"));
    }

    @Test
    void a_year_lists_the_days_that_differ_from_their_weekday() {
        anybody()
                .when()
                .get(DIRECTORY + "/calendar/2026")
                .then()
                .statusCode(200)
                .body("year", equalTo(2026))
                .body("notice", equalTo("国办发明电〔2025〕7号"))
                .body("days.find { it.date == '2026-02-14' }.kind", equalTo("MAKE_UP"))
                .body("days.find { it.date == '2026-10-01' }.kind", equalTo("HOLIDAY"))
                .body(
                        "days.findAll { it.festival == '元旦' }.date",
                        contains("2026-01-01", "2026-01-02", "2026-01-03", "2026-01-04"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027", "next"})
    void a_year_that_is_not_loaded_is_404(String year) {
        anybody().when().get(DIRECTORY + "/calendar/" + year).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/units", "/categories", "/calendar/2026"})
    void without_a_token_there_is_no_answer(String path) {
        given().when().get(DIRECTORY + path).then().statusCode(401);
    }
}
