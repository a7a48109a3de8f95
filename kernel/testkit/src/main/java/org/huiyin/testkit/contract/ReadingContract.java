package org.huiyin.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists, counts, history and the past. */
public interface ReadingContract {
    TrackedCollection collection();

    @Test
    default void pages_follow_each_other_without_gaps_or_repeats() {
        collection().registered();
        collection().registered();
        collection().registered();
        int total = collection().total(collection().registrar());

        List<String> ids = allIds(collection().filter() + "&limit=2");

        assertThat(ids).hasSize(total).doesNotHaveDuplicates();
    }

    @Test
    default void a_list_says_its_total_only_when_asked() {
        collection().registered();

        Response response =
                collection().list(collection().registrar(), collection().filter() + "&limit=1");

        response.then().statusCode(200).body("items.size()", equalTo(1));
        assertThat(response.<Object>path("total")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=501", "colour=red", "cursor=nonsense", "sort=colour", "facts=BLUE"})
    default void a_parameter_that_means_nothing_is_refused(String parameter) {
        Response response = collection().list(collection().registrar(), parameter);

        response.then().statusCode(400).body("type", endsWith("/invalid-request"));
    }

    @Test
    default void counts_add_up_to_the_total_of_the_list() {
        collection().registered();
        int total = collection().total(collection().registrar());

        List<Integer> counts = TrackedCollection.as(collection().registrar())
                .get(collection().path() + "/counts?groupBy=unit&facts=!EXCLUDED&"
                        + collection().filter())
                .then()
                .statusCode(200)
                .extract()
                .path("rows.count");

        assertThat(counts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(total);
    }

    @Test
    default void history_tells_every_step_and_can_be_verified() {
        UUID id = collection().registered();
        collection().act(id, "\"1\"", TrackedCollection.newKey()).then().statusCode(201);

        Response history = TrackedCollection.as(collection().registrar())
                .get(collection().path() + "/" + id + "/history?verify=true");

        history.then()
                .statusCode(200)
                .body("verified", equalTo(true))
                .body("items.sequence", equalTo(List.of(1, 2)))
                .body("items.actor", everyItem(hasKey("role")))
                .body("items.recordedAt", everyItem(notNullValue()));
    }

    @Test
    default void the_past_does_not_change() {
        UUID id = collection().registered();
        String then = OffsetDateTime.parse(
                        collection().get(collection().registrar(), id).<String>path("registeredAt"))
                .toInstant()
                .toString();
        String before = countsAsOf(then);

        collection().act(id, "\"1\"", TrackedCollection.newKey()).then().statusCode(201);
        collection().registered();

        assertThat(countsAsOf(then)).isEqualTo(before);
    }

    private String countsAsOf(String moment) {
        return TrackedCollection.as(collection().registrar())
                .get(collection().path() + "/counts?groupBy=unit&asOf=" + moment + "&"
                        + collection().filter())
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private List<String> allIds(String parameters) {
        List<String> ids = new ArrayList<>();
        String next = "";
        do {
            Response page = collection().list(collection().registrar(), parameters + next);
            ids.addAll(page.then().statusCode(200).extract().path("items.id"));
            String cursor = page.path("next");
            next = cursor == null ? "" : "&cursor=" + cursor;
        } while (!next.isEmpty());
        return ids;
    }
}
