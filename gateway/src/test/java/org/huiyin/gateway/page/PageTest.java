package org.huiyin.gateway.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.huiyin.event.Contribution;
import org.huiyin.event.CountingClock;
import org.huiyin.event.Dimensions;
import org.huiyin.event.Fact;
import org.huiyin.event.FactSet;
import org.huiyin.event.Topics;
import org.huiyin.gateway.GatewayTest;
import org.huiyin.gateway.topology.Events;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@GatewayTest
class PageTest {
    private static final LocalDate DAY = LocalDate.of(2019, 5, 6);
    private static final String UNIT = "620302-QW10";

    @RegisterExtension
    final OpenPage page = new OpenPage();

    @Test
    void without_a_session_one_is_asked_for_a_token_and_a_wrong_one_is_refused() {
        page.navigate();

        page.page().getByLabel("访问令牌").fill("nonsense");
        page.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登录"))
                .click();

        assertThat(page.page().getByRole(AriaRole.ALERT)).hasText("令牌无效或已过期。");
    }

    @Test
    void a_figure_moves_while_the_page_is_open_and_opens_its_fraction() {
        UUID open = UUID.randomUUID();
        finding(93, UUID.randomUUID(), 1, Fact.COMPLETED, Fact.COMPLETED_IN_TIME);
        finding(93, open, 1);
        page.signIn("#/?term=93");
        Locator hero = page.locator(".figure.hero");
        assertThat(hero.locator(".fraction")).hasText("1 / 2", OpenPage.patientText());
        assertThat(hero.locator(".value")).hasText("50%");

        finding(93, open, 2, Fact.COMPLETED);

        assertThat(hero.locator(".fraction")).hasText("2 / 2", OpenPage.patientText());
        assertThat(hero.locator(".value")).hasText("100%");
        hero.click();
        Locator drawer = page.page().getByRole(AriaRole.DIALOG);
        assertThat(drawer).containsText("已整改（销号）问题数 ÷ 已反馈问题数");
        assertThat(drawer).containsText("届次: 第 93 届");
        page.page().keyboard().press("Escape");
        assertThat(drawer).isHidden();
    }

    @Test
    void what_is_not_known_is_a_dash_and_never_nought_or_all() {
        finding(94, UUID.randomUUID(), 1);
        page.signIn("#/?term=94");

        Locator coverage = page.locator(".beside li").last();

        assertThat(coverage.locator(".value")).hasText("—", OpenPage.patientText());
    }

    @Test
    void the_language_changes_and_is_remembered() {
        page.signIn("");
        assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");

        page.page().getByText("English").click();

        assertThat(page.page().getByText("Inspection rectification")).isVisible();
        page.page().reload();
        assertThat(page.page().getByText("Inspection rectification")).isVisible();
    }

    @Test
    void it_fits_a_narrow_screen() {
        page.page().setViewportSize(390, 844);
        page.signIn("");
        assertThat(page.locator(".panel").first()).isVisible();

        assertThat((Integer) page.page().evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
    }

    private void finding(int term, UUID id, long sequence, Fact... more) {
        FactSet facts = FactSet.of(Fact.REGISTERED, Fact.FED_BACK);
        for (Fact fact : more) {
            facts = facts.plus(fact);
        }
        var dimensions = new Dimensions(
                UNIT, List.of(), UNIT, null, null, null, null, null, false, null, term, 1, "SPECIAL", null);
        page.feed()
                .send(
                        Topics.INSPECTIONS,
                        Events.event(
                                id,
                                "FINDING",
                                sequence,
                                dimensions,
                                List.of(new Contribution(CountingClock.FED_BACK, DAY, 1, facts, 1))));
    }
}
