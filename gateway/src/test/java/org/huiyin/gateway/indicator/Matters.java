package org.huiyin.gateway.indicator;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.huiyin.event.Contribution;
import org.huiyin.event.CountingClock;
import org.huiyin.event.Dimensions;
import org.huiyin.event.Fact;
import org.huiyin.event.FactSet;
import org.huiyin.event.Topics;
import org.huiyin.gateway.Feed;
import org.huiyin.gateway.topology.Events;
import org.huiyin.testkit.Tokens;
import org.jspecify.annotations.Nullable;

/** Matters that the tests of indicators ask for; written once, however many test classes there are. */
final class Matters {
    static final String TOWN = "620302-J01";
    static final String OFFICE = "620302-QW10";
    static final String LEADER = Tokens.of("leader");
    static final Duration PATIENCE = Duration.ofMinutes(3);

    /** The petitions of that year are those of this class. */
    static final String PETITIONS = "kind=PETITION&from=2016-01-01&to=2016-12-31";

    private static final LocalDate DAY = LocalDate.of(2021, 3, 5);
    private static final LocalDate PETITIONS_DAY = LocalDate.of(2016, 3, 5);
    private static @Nullable Feed feed;

    private Matters() {}

    /** Returns when all of them are counted; sources go on saying how far they are until the JVM ends. */
    static synchronized void areCounted() {
        if (feed == null) {
            feed = new Feed().beating();
            fill(feed);
        }
    }

    private static void fill(Feed feed) {
        finding(feed, 91, "REGULAR", TOWN, DAY, Fact.COMPLETED, Fact.COMPLETED_IN_TIME);
        finding(feed, 91, "REGULAR", TOWN, DAY, Fact.OVERDUE);
        finding(feed, 91, "REGULAR", OFFICE, DAY.plusMonths(2), Fact.COMPLETED, Fact.OVERDUE);
        finding(feed, 91, "SPECIAL", OFFICE, DAY.plusMonths(2), Fact.EXCLUDED, Fact.CANCELLED);
        finding(feed, 92, "REGULAR", OFFICE, DAY);
        petition(feed, null, "HOTLINE_12345", PETITIONS_DAY);
        petition(feed, null, null, PETITIONS_DAY.plusDays(2));
        petition(feed, TOWN, "HOTLINE_12345", PETITIONS_DAY.plusDays(2));
        ledger(feed);
        await().atMost(PATIENCE)
                .untilAsserted(() -> ask("rectification-rate", "term=91").body("denominator", equalTo(3)));
        await().atMost(PATIENCE)
                .untilAsserted(() -> ask("registered-count", PETITIONS).body("numerator", equalTo(3)));
        await().atMost(PATIENCE)
                .untilAsserted(() -> ask("case-filing-rate", "term=91").body("denominator", equalTo(64)));
    }

    private static void finding(Feed feed, int term, String roundKind, String unit, LocalDate day, Fact... more) {
        FactSet facts = FactSet.of(Fact.REGISTERED, Fact.FED_BACK);
        for (Fact fact : more) {
            facts = facts.plus(fact);
        }
        var dimensions = new Dimensions(
                unit, List.of(), unit, null, null, null, null, null, false, null, term, 3, roundKind, null);
        feed.send(
                Topics.INSPECTIONS,
                Events.event(
                        UUID.randomUUID(),
                        "FINDING",
                        1,
                        dimensions,
                        List.of(
                                new Contribution(CountingClock.REGISTERED, day.minusDays(9), 1, facts, 1),
                                new Contribution(CountingClock.FED_BACK, day, 1, facts, 1))));
    }

    private static void petition(Feed feed, String concernedUnit, String channel, LocalDate day) {
        var dimensions = new Dimensions(
                OFFICE,
                List.of(),
                null,
                "city.parking",
                null,
                channel,
                "REPORT",
                "NORMAL",
                concernedUnit != null,
                concernedUnit,
                null,
                null,
                null,
                null);
        feed.send(
                Topics.PETITIONS,
                Events.event(
                        UUID.randomUUID(),
                        "PETITION",
                        1,
                        dimensions,
                        List.of(new Contribution(CountingClock.REGISTERED, day, 1, FactSet.of(Fact.REGISTERED), 1))));
    }

    private static void ledger(Feed feed) {
        var dimensions = new Dimensions(
                OFFICE, List.of(), TOWN, null, null, null, null, null, false, null, 91, 3, "REGULAR", null);
        feed.send(
                Topics.INSPECTIONS,
                Events.event(
                        UUID.randomUUID(),
                        "LEAD_LEDGER",
                        1,
                        dimensions,
                        List.of(
                                new Contribution(
                                        CountingClock.REGISTERED, DAY, 1, FactSet.of(Fact.LEAD_TRANSFERRED), 64),
                                new Contribution(
                                        CountingClock.REGISTERED, DAY, 1, FactSet.of(Fact.LEAD_CASE_FILED), 7))));
    }

    static ValidatableResponse ask(String id, String query) {
        return ask(LEADER, id, query).statusCode(200);
    }

    static ValidatableResponse ask(String token, String id, String query) {
        return given().auth()
                .oauth2(token)
                .urlEncodingEnabled(false)
                .get("/api/v1/indicators/" + id + "?" + query)
                .then();
    }
}
