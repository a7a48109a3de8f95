package org.huiyin.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.huiyin.event.ItemEvent;
import org.huiyin.event.Link;
import org.huiyin.event.Topics;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.huiyin.testkit.TopicReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class RepeatTest {
    private static final AtomicInteger PHONES = new AtomicInteger();
    private static final String STREET = "620302-J01";
    private static final String UNIT = "620302-ZF26";

    private final String phone = "1360000%04d".formatted(PHONES.incrementAndGet());

    private static String by(String phone, String body) {
        return body.strip().replaceFirst("}$", ",\"petitioner\":{\"phone\":\"" + phone + "\"}}");
    }

    private String mine(String category) {
        return by(phone, Casework.help(category));
    }

    private static Response link(String id, String earlier) {
        return Casework.act(id, "repeats", "{\"earlier\":\"" + earlier + "\"}", Casework.OPERATOR);
    }

    private static Response takeBack(String id) {
        return Casework.act(id, "repeats/retractions", "{\"reason\":\"关联有误\"}", Casework.OPERATOR);
    }

    private static List<String> chain(String id, String token) {
        return Casework.as(token)
                .get(Casework.path(id) + "/repeats")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static void repeats(String id, String earlier) {
        Casework.one(id, Casework.OPERATOR)
                .then()
                .body("facts", hasKey("REPEAT"))
                .body("links.type", equalTo(List.of("REPEATS")))
                .body("links.kind", equalTo(List.of("PETITION")))
                .body("links.id", equalTo(List.of(earlier)));
    }

    private static void repeatsNothing(String id) {
        Casework.one(id, Casework.OPERATOR)
                .then()
                .body("facts", not(hasKey("REPEAT")))
                .body("links", empty());
    }

    @Test
    void the_same_number_with_the_same_matter_again_is_a_repeat_of_the_latest() {
        String first = Casework.register(mine("works.roads"));
        String second = Casework.register(
                by("+86 " + phone.substring(0, 3) + "-" + phone.substring(3), Casework.help("works.roads")));
        String third = Casework.register(mine("works.roads"));

        repeatsNothing(first);
        repeats(second, first);
        repeats(third, second);
        assertThat(chain(second, Casework.OPERATOR)).containsExactly(first, second, third);
        assertThat(chain(first, Casework.OPERATOR)).containsExactly(first, second, third);
    }

    @Test
    void another_matter_another_number_and_none_are_no_repeats() {
        Casework.register(mine("works.roads"));

        repeatsNothing(Casework.register(mine("works.drains")));
        repeatsNothing(Casework.register(by("0935-" + phone.substring(4), Casework.help("works.roads"))));
        repeatsNothing(Casework.register(Casework.help("works.roads")));
    }

    @Test
    void what_was_cancelled_by_the_office_is_not_repeated() {
        String mistake = Casework.register(mine("works.roads"));
        Casework.act(mistake, "cancellations", "{\"reason\":\"登记有误\"}", Casework.OPERATOR)
                .then()
                .statusCode(201);

        repeatsNothing(Casework.register(mine("works.roads")));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03-01T09:00:00, 2021-05-30T23:59:59, true",
        "2021-03-01T23:59:59, 2021-05-31T00:00:00, false",
        "2021-03-01T09:00:00, 2021-03-01T09:00:01, true"
    })
    void the_ninety_days_are_counted_from_the_earlier_one_also_within_an_import(
            String earlier, String later, boolean repeat) {
        String line = """
                {"key":"%s","at":"%s+08:00",\
                "actor":{"subject":"demo-operator","role":"operator","unit":"620302-ZF01"},"item":%s}
                """;
        String external = ",\"externalNumber\":\"" + phone + "-%s\"}";
        String first = mine("works.toilets").replaceFirst("}$", external.formatted("1"));
        String second = mine("works.toilets").replaceFirst("}$", external.formatted("2"));

        Casework.importLines(line.formatted(phone + "-1", earlier, first) + line.formatted(phone + "-2", later, second))
                .then()
                .statusCode(200)
                .body("imported", equalTo(2));

        List<Map<String, ?>> items = Casework.list(
                        Casework.OPERATOR, Map.of("category", "works.toilets", "limit", "500"))
                .path("items");
        assertThat(items)
                .filteredOn(item -> (phone + "-2").equals(item.get("externalNumber")))
                .singleElement()
                .satisfies(item -> assertThat(((Map<?, ?>) item.get("facts")).containsKey("REPEAT"))
                        .isEqualTo(repeat));
    }

    @Test
    void of_two_who_are_registered_at_once_one_repeats_the_other() throws Exception {
        var barrier = new CyclicBarrier(2);
        Callable<String> operator = () -> {
            barrier.await();
            return Casework.register(mine("works.roads"));
        };

        List<String> ids;
        try (var threads = Executors.newFixedThreadPool(2)) {
            ids = threads.invokeAll(List.of(operator, operator)).stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(ids)
                .filteredOn(id -> Casework.one(id, Casework.OPERATOR).path("facts.REPEAT") != null)
                .hasSize(1);
        assertThat(chain(ids.getFirst(), Casework.OPERATOR)).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void an_operator_links_by_hand_and_takes_a_wrong_link_back() {
        String earlier = Casework.register(Casework.help("works.drains"));
        String later = Casework.register(Casework.help("works.roads"));

        link(later, earlier)
                .then()
                .statusCode(201)
                .body("facts", hasKey("REPEAT"))
                .body("actions", hasItem("UNLINK_REPEAT"));
        repeats(later, earlier);
        assertThat(chain(earlier, Casework.OPERATOR)).containsExactly(earlier, later);

        takeBack(later).then().statusCode(201).body("actions", hasItem("LINK_REPEAT"));
        repeatsNothing(later);
        assertThat(chain(earlier, Casework.OPERATOR)).containsExactly(earlier);
        Casework.as(Casework.OPERATOR)
                .get(Casework.path(later) + "/history?verify=true")
                .then()
                .body("verified", equalTo(true))
                .body("items.action", contains("REGISTER", "LINK_REPEAT", "UNLINK_REPEAT"))
                .body("items[1].detail.earlier", equalTo(earlier));
    }

    @Test
    void the_topic_tells_the_link_as_long_as_it_holds() {
        String earlier = Casework.register(Casework.help("works.drains"));
        String later = Casework.register(Casework.help("works.roads"));
        link(later, earlier).then().statusCode(201);
        takeBack(later).then().statusCode(201);

        List<ItemEvent> events = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> TopicReader.ofThisTest().events(Topics.PETITIONS, UUID.fromString(later)),
                        found -> found.size() == 3);

        assertThat(events.get(1).links())
                .singleElement()
                .satisfies(link -> assertThat(link.type()).isEqualTo(Link.Type.REPEATS))
                .satisfies(link -> assertThat(link.id()).hasToString(earlier));
        assertThat(events.get(2).links()).isEmpty();
    }

    @Test
    void a_petition_repeats_one_other_and_what_the_data_say_is_not_taken_back() {
        String first = Casework.register(mine("works.roads"));
        String second = Casework.register(mine("works.roads"));

        link(second, first).then().statusCode(409).body("type", endsWith("/action-not-allowed"));
        takeBack(second).then().statusCode(409).body("type", endsWith("/action-not-allowed"));
        takeBack(first).then().statusCode(409).body("type", endsWith("/action-not-allowed"));
        repeats(second, first);
    }

    @Test
    void only_what_was_registered_before_can_be_repeated() {
        String earlier = Casework.register(Casework.help("works.roads"));
        String later = Casework.register(Casework.help("works.roads"));

        link(earlier, later).then().statusCode(422).body("type", endsWith("/not-earlier"));
        link(later, later).then().statusCode(422).body("type", endsWith("/not-earlier"));
        link(later, UUID.randomUUID().toString()).then().statusCode(422).body("type", endsWith("/unknown-petition"));
    }

    @Test
    void a_handler_sees_of_the_chain_what_is_with_the_unit() {
        Casework.dispatched(mine("works.roads"), STREET);
        String second = Casework.dispatched(mine("works.roads"), UNIT);

        assertThat(chain(second, Casework.handler(UNIT))).containsExactly(second);
        assertThat(chain(second, Tokens.of("leader"))).hasSize(2);
    }

    @Test
    void a_report_is_repeated_by_a_report_about_the_same_unit_alone() {
        String report = Casework.register(by(phone, Casework.report(STREET)));

        repeatsNothing(Casework.register(by(phone, Casework.report("620302-J01-01"))));
        repeats(Casework.register(by(phone, Casework.report(STREET))), report);
        repeatsNothing(Casework.register(mine("integrity")));
    }

    @Test
    void nobody_learns_of_a_report_by_a_link() {
        String report = Casework.register(Casework.report(STREET));
        String help = Casework.register(Casework.help("integrity"));

        link(help, report).then().statusCode(422).body("type", endsWith("/confidential-link"));
        Casework.act(help, "repeats", "{\"earlier\":\"" + report + "\"}", Tokens.of("operator", "620302-J01-01"))
                .then()
                .statusCode(422)
                .body("type", endsWith("/unknown-petition"));
        repeatsNothing(help);
    }

    @Test
    void the_unit_a_report_is_about_sees_the_chain_without_it() {
        String help = Casework.dispatched(Casework.help("integrity"), STREET);
        String report = Casework.register(Casework.report(STREET));
        link(report, help).then().statusCode(201);

        assertThat(chain(help, Casework.handler(STREET))).containsExactly(help);
        assertThat(chain(help, Tokens.of("operator", STREET))).containsExactly(help);
        assertThat(chain(help, Casework.OPERATOR)).containsExactly(help, report);
    }
}
