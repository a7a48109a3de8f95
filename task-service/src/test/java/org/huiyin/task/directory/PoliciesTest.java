package org.huiyin.task.directory;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.directory.DirectoryPublisher;
import org.huiyin.event.DirectoryRecord.Policy;
import org.huiyin.task.Tasks;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = LocalPlatformResource.class,
        initArgs = {@ResourceArg(name = "postgres", value = "task"), @ResourceArg(name = "directory", value = "false")})
class PoliciesTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Inject
    DirectoryPublisher publisher;

    @BeforeEach
    void waitForTheDirectory() {
        Tasks.awaitDirectory();
    }

    private static Response policies(String query) {
        return given().auth().oauth2(Tokens.of("handler", "620302-J01")).get("/api/v1/directory/policies" + query);
    }

    @Test
    void the_services_own_policies_are_in_the_order_in_which_they_hold() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> policies("")
                        .then()
                        .statusCode(200)
                        .body("items.findAll { it.service == 'task-service' }.id", hasItem("motion-3-months")));
        policies("")
                .then()
                .body("items.findAll { it.service == 'task-service' }[0].id", equalTo("supervision-30-days"))
                .body("items.find { it.id == 'supervision-30-days' }.limitInWords.zh", equalTo("30日"))
                .body("items.find { it.id == 'supervision-30-days' }.limitInWords.en", equalTo("30 natural days"))
                .body("items.find { it.id == 'supervision-30-days' }.when.source", hasItem("WORK_REPORT"))
                .body("items.find { it.id == 'decline-5-working-days' }.times", equalTo(2));
    }

    @Test
    void another_services_policies_are_shown_on_the_days_of_their_force() {
        publisher.publishPolicies(
                "other-service",
                List.of(
                        policy(1, "before", LocalDate.of(2005, 5, 1), LocalDate.of(2022, 4, 30)),
                        policy(2, "since", LocalDate.of(2022, 5, 1), null)));

        String other = "items.findAll { it.service == 'other-service' }.id";
        await().atMost(PATIENCE).untilAsserted(() -> policies("").then().body(other, contains("since")));
        policies("?on=2022-04-30").then().body(other, contains("before"));
        policies("?on=2022-05-01").then().body(other, contains("since"));
        policies("?on=2005-04-30").then().body(other, hasSize(0));
    }

    private static Policy policy(int position, String id, LocalDate from, LocalDate to) {
        return new Policy(
                "other-service", position, id, "ACCEPTANCE", Map.of(), 15, "FORTNIGHTS", "NONE", 1, from, to, "试行");
    }

    @Test
    void a_wrong_day_is_named_and_nobody_reads_without_a_token() {
        policies("?on=never").then().statusCode(400).body("errors.field", hasItem("on"));
        given().get("/api/v1/directory/policies").then().statusCode(401);
    }
}
