package org.huiyin.gateway.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.huiyin.event.Contribution;
import org.huiyin.event.CountingClock;
import org.huiyin.event.Dimensions;
import org.huiyin.event.Fact;
import org.huiyin.event.FactSet;
import org.huiyin.event.Topics;
import org.huiyin.gateway.GatewayTest;
import org.huiyin.gateway.StubServices;
import org.huiyin.gateway.topology.Events;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rounds, satisfaction, ranking and hot topics: each figure opens what stands behind it. */
@GatewayTest
class PanelsOnPageTest {
    private static final String TOPICS = "/api/v1/petitions/hot-topics";
    private static final String UNIT = "620302-QW12";
    private static final LocalDate DAY = LocalDate.of(2015, 6, 3);
    private static final String PLACE = "#/?year=2015&term=96&unit=" + UNIT;
    private static final List<Fact> CALLED_BACK = List.of(
            Fact.REGISTERED,
            Fact.ACCEPTED,
            Fact.ACCEPTED_IN_TIME,
            Fact.REPLIED,
            Fact.REPLIED_IN_TIME,
            Fact.CALLBACK_DUE);

    private static boolean sent;

    @RegisterExtension
    final OpenPage page = new OpenPage();

    @BeforeEach
    void matters_are_counted() {
        synchronized (PanelsOnPageTest.class) {
            if (!sent) {
                matters();
                sent = true;
            }
        }
        StubServices.prepare(TOPICS, "{\"items\":[]}");
    }

    @AfterEach
    void takeAway() {
        StubServices.takeAway(TOPICS);
    }

    private void matters() {
        finding("REGULAR", 1, Fact.COMPLETED);
        finding("REGULAR", 1);
        finding("REGULAR", 2, Fact.BASICALLY_DONE);
        finding("SPECIAL", 1, Fact.COMPLETED);
        petition(Fact.REACHED, Fact.RATED, Fact.SATISFIED, Fact.SOLVED, Fact.COMPLETED, Fact.FIRST_PASS);
        petition(Fact.REACHED, Fact.RATED, Fact.SATISFIED, Fact.CONTACTED, Fact.COMPLETED, Fact.FIRST_PASS);
        petition(Fact.REACHED, Fact.RATED, Fact.UNSOLVED, Fact.REOPENED, Fact.REDONE);
        petition();
    }

    private void finding(String roundKind, int round, Fact... more) {
        FactSet facts = with(List.of(Fact.REGISTERED, Fact.ASSIGNED, Fact.FED_BACK), more);
        var dimensions = new Dimensions(
                UNIT, List.of(), UNIT, null, null, null, null, null, false, null, 96, round, roundKind, null);
        page.feed()
                .send(
                        Topics.INSPECTIONS,
                        Events.event(
                                UUID.randomUUID(),
                                "FINDING",
                                1,
                                dimensions,
                                List.of(
                                        new Contribution(CountingClock.REGISTERED, DAY, 1, facts, 1),
                                        new Contribution(CountingClock.FED_BACK, DAY, 1, facts, 1))));
    }

    private void petition(Fact... more) {
        page.feed()
                .send(
                        Topics.PETITIONS,
                        Events.event(
                                UUID.randomUUID(),
                                "PETITION",
                                1,
                                Dimensions.ofUnit(UNIT),
                                List.of(new Contribution(
                                        CountingClock.REGISTERED, DAY, 1, with(CALLED_BACK, more), 1))));
    }

    private static FactSet with(List<Fact> some, Fact... more) {
        return FactSet.of(Stream.concat(some.stream(), Arrays.stream(more)).toList());
    }

    @Test
    void the_rounds_of_a_term_stand_one_by_one_for_the_indicator_that_is_chosen() {
        page.signIn(PLACE);
        Locator rounds = page.locator(".panel.rounds-list");
        assertThat(rounds.locator("tbody tr")).hasCount(3, patientCount());
        assertThat(rounds.locator("tbody tr").nth(0)).containsText("1 / 2");
        assertThat(rounds.locator("tbody tr").nth(1)).containsText("0 / 1");
        assertThat(rounds.locator("tbody tr").nth(2)).containsText("100%");

        page.page().getByLabel("各轮巡察的指标").selectOption("basically-done-share");

        assertThat(rounds.locator("tbody tr").nth(1)).containsText("1 / 1");
        rounds.locator("tbody tr").nth(1).locator("button.figure").click();
        Locator drawer = page.locator("dialog.drawer");
        assertThat(drawer).containsText("基本完成占比");
        assertThat(drawer).containsText("轮次: 2");
        assertThat(drawer.locator("ul.lists li").first()).containsText("巡察问题");
    }

    @Test
    void what_petitioners_say_is_shown_with_fractions_and_the_score_opens_its_parts() {
        page.signIn(PLACE);
        Locator satisfaction = page.locator(".panel.satisfaction");
        Locator rows = satisfaction.locator("tbody tr");
        assertThat(rows.nth(0)).containsText("2 / 3", OpenPage.patiently());
        assertThat(rows.nth(0)).containsText("66.67%");
        assertThat(rows.nth(1)).containsText("1 / 3");
        assertThat(rows.nth(3)).containsText("3 / 4");
        assertThat(rows.nth(5)).containsText("0%");
        assertThat(rows.nth(6)).containsText("84.17");

        rows.nth(6).locator("button.figure").click();

        Locator drawer = page.locator("dialog.drawer");
        assertThat(drawer.locator(".parts tbody tr")).hasCount(6);
        assertThat(drawer.locator(".headline .value")).hasText("84.17");
        drawer.locator(".parts tbody tr").nth(2).locator("button.figure").click();
        assertThat(drawer.locator("h2")).hasText("满意率");
        assertThat(drawer.locator(".headline .fraction")).hasText("2 / 3");
        assertThat(drawer.locator("ul.lists li").first()).containsText("群众诉求");
    }

    @Test
    void units_are_ranked_by_any_rate_or_by_the_score() {
        page.signIn("#/?year=2015");
        Locator select = page.locator(".panel.units select").first();
        Locator row = page.locator(".panel.units tbody tr").filter(new Locator.FilterOptions().setHasText(UNIT));

        select.selectOption("satisfaction-rate");
        assertThat(row).containsText("2 / 3", OpenPage.patiently());
        select.selectOption("composite-score");

        assertThat(row.locator(".figure .value")).hasText("84.17", OpenPage.patientText());
        row.locator("button.figure").click();
        assertThat(page.locator("dialog.drawer .parts tbody tr")).hasCount(6);
    }

    @Test
    void a_figure_says_whom_alone_its_definition_counts() {
        page.answer("/api/v1/indicators/filing-rate", """
                {"indicator":"filing-rate","numerator":48,"denominator":59,"value":0.813559,"display":"81.4%",
                 "status":"OK","complete":true,"scope":{},"excluded":[],"items":[],"numeratorItems":[],
                 "groups":[{"group":{"unit":"620302-ZF01"},"own":false,"numerator":48,"denominator":59,"excluded":[],
                   "value":0.813559,"display":"81.4%","status":"OK","items":[],"numeratorItems":[]}]}
                """);
        page.signIn("#/?year=2021");
        Locator units = page.locator(".panel.units");

        units.locator("select").first().selectOption("filing-rate");
        units.locator("tbody button.figure").click();

        assertThat(page.locator("dialog.drawer .headline .fraction")).hasText("48 / 59");
        assertThat(page.locator("dialog.drawer dl.facts")).containsText("督查事项: 来源 Cppcc proposal");
    }

    @Test
    void hot_topics_stand_with_what_was_expected_and_open_their_matters() {
        StubServices.prepare(TOPICS, """
                {"items":[{"category":"city.heating","count":41,"expected":6.25,
                  "href":"/api/v1/petitions?category=city.heating&from=2015-12-25&to=2015-12-31"}]}
                """);
        page.signIn(PLACE);
        Locator topics = page.locator(".panel.topics");
        assertThat(topics.locator("tbody tr")).hasText("city.heating416.25");
        assertThat(topics.locator(".period")).hasText("2015-12-25 至 2015-12-31");

        topics.locator("tbody button.figure").click();

        Locator drawer = page.locator("dialog.drawer");
        assertThat(drawer.locator(".headline .value")).hasText("41");
        assertThat(drawer.locator("ul.lists a").first())
                .hasAttribute("href", Pattern.compile("#/items\\?href=.*city.heating.*"));
    }

    @Test
    void the_period_of_hot_topics_can_be_chosen_and_none_is_said_only_where_it_is_known() {
        page.signIn(PLACE);
        Locator topics = page.locator(".panel.topics");
        assertThat(topics.locator(".empty")).hasText("没有明显高于往常的类型。");
        page.refuse(403, TOPICS);

        page.page().getByLabel("热点时段").selectOption("DAY");

        assertThat(topics.locator(".empty")).hasText("您无权查看。");
        assertThat(topics.locator(".period")).hasText("2015-12-31");
        Assertions.assertThat(StubServices.lastQuery(TOPICS)).isEqualTo("period=WEEK&day=2015-12-31&unit=" + UNIT);
    }

    @Test
    void nothing_runs_over_the_edge_of_a_telephone_in_either_language() {
        page.page().setViewportSize(390, 844);
        page.signIn(PLACE);
        assertThat(page.locator(".panel.satisfaction tbody tr")).hasCount(7, patientCount());
        fits();
        page.page().getByTitle("切换语言为英文").click();
        assertThat(page.locator(".panel.topics h2")).hasText("Hot topics", OpenPage.patientText());
        assertThat(page.locator(".panel.satisfaction tbody tr")).hasCount(7, patientCount());
        fits();
    }

    private void fits() {
        Object width = page.page().evaluate("document.documentElement.scrollWidth");
        Assertions.assertThat((Integer) width).isLessThanOrEqualTo(390);
    }

    private static LocatorAssertions.HasCountOptions patientCount() {
        return new LocatorAssertions.HasCountOptions().setTimeout(OpenPage.PATIENCE);
    }
}
