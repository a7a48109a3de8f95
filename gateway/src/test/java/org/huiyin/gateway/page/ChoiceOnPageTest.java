package org.huiyin.gateway.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.huiyin.event.CountingClock;
import org.huiyin.event.Fact;
import org.huiyin.event.Topics;
import org.huiyin.gateway.GatewayTest;
import org.huiyin.gateway.topology.Events;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What stands over a figure is always what the figure answers. */
@GatewayTest
class ChoiceOnPageTest {
    private static final String BY_UNIT = "groupBy=unit";
    private static final String UNIT = "620302-QW11";
    /** Whatever stands in the panel from now on, be it for a moment. */
    private static final String RECORD = """
            () => {
              const panel = document.querySelector(".panel.units");
              window.recorded = "";
              new MutationObserver(() => { window.recorded += panel.textContent; })
                .observe(panel, { subtree: true, childList: true, characterData: true });
            }
            """;

    private static final String KEPT = "暂时未能读取，此处为最后已知的内容。";

    @RegisterExtension
    final OpenPage page = new OpenPage();

    @Test
    void another_year_stands_over_the_figures_when_its_figures_are_there() {
        findingOf(2017);
        page.signIn("");
        Locator period = page.locator(".panel.demands .period");
        assertThat(period).hasText(Pattern.compile("20.. 年"));
        String before = period.textContent();
        List<Route> held = page.hold("/api/v1/indicators/registered-count", "from=2017-01-01");

        page.page().getByLabel("年份").selectOption("2017");

        assertThat(page.locator(".panel.quality .period")).hasText("2017 年");
        assertThat(period).hasText(before);
        answer(held, rate(7, "7"));
        assertThat(period).hasText("2017 年");
        assertThat(page.locator(".panel.demands .total")).hasText("合计 7");
        assertThat(page.page()).hasURL(Pattern.compile("year=2017"));
    }

    @Test
    void a_late_answer_to_what_is_not_asked_any_more_is_dropped() {
        page.signIn("");
        Locator units = page.locator(".panel.units");
        List<Route> slow = page.hold("/api/v1/indicators/completion-rate", BY_UNIT);
        page.answer("/api/v1/indicators/on-time-completion-rate", rate(1, "25%"));
        choose("completion-rate");
        page.page().waitForCondition(() -> !slow.isEmpty());
        choose("on-time-completion-rate");
        assertThat(units).containsText("25%");

        page.page().evaluate(RECORD);
        page.page()
                .waitForResponse(
                        response -> response.url().contains("/indicators/completion-rate")
                                && response.url().contains(BY_UNIT),
                        () -> answer(slow, rate(3, "75%")))
                .finished();
        page.page().evaluate("() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");

        assertThat(units).containsText("25%");
        assertThat((String) page.page().evaluate("window.recorded")).doesNotContain("75%");
    }

    @Test
    void a_choice_that_cannot_be_had_is_said_and_the_figures_keep_their_name() {
        page.signIn("");
        Locator units = page.locator(".panel.units");
        assertThat(units.locator(".period")).hasText(Pattern.compile("届|全部"));
        page.refuse(503, BY_UNIT);

        choose("completion-rate");

        assertThat(units.locator(".notice")).hasText(KEPT);
        assertThat(units.locator("select").first()).hasValue("rectification-rate");
    }

    @Test
    void a_place_that_was_left_before_it_came_does_not_come_any_more() {
        var matter = new PreparedMatter();
        page.signIn("");
        List<Route> held = page.hold(matter.path() + "/history");
        page.page().evaluate("place => { location.hash = place }", matter.place());
        page.page().waitForCondition(() -> !held.isEmpty());

        page.page().evaluate("location.hash = '#/'");
        release(held);

        assertThat(page.locator(".board .panel").first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(OpenPage.PATIENCE));
        assertThat(page.locator(".matter")).hasCount(0);
    }

    private void choose(String indicator) {
        page.locator(".panel.units select").first().selectOption(indicator);
    }

    private static void release(List<Route> held) {
        held.forEach(Route::resume);
        held.clear();
    }

    private static void answer(List<Route> held, String json) {
        held.forEach(route -> route.fulfill(
                new Route.FulfillOptions().setContentType("application/json").setBody(json)));
        held.clear();
    }

    /** So many of four, all of one unit. */
    private static String rate(int numerator, String display) {
        String row = "\"numerator\":%d,\"denominator\":4,\"value\":%s,\"display\":\"%s\",\"status\":\"OK\""
                .formatted(numerator, numerator / 4.0, display);
        return "{\"indicator\":\"x\",%s,\"complete\":true,\"scope\":{},\"groups\":[{\"group\":{\"unit\":\"u\"},%s}]}"
                .formatted(row, row);
    }

    private void findingOf(int year) {
        LocalDate day = LocalDate.of(year, 5, 6);
        page.feed()
                .send(
                        Topics.INSPECTIONS,
                        Events.finding(UUID.randomUUID(), 1, UNIT, CountingClock.REGISTERED, day, Fact.REGISTERED));
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(given().auth()
                                .oauth2(Tokens.of("leader", "620302"))
                                .get("/api/v1/indicators/registered-count?groupBy=month")
                                .asString())
                        .contains(year + "-05"));
    }
}
