package org.huiyin.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page over the demo data, as a leader sees it; what it must show is what the API answers. */
class BoardTest {
    private static final double PATIENCE = 30_000;
    private static final LocatorAssertions.HasTextOptions PATIENT =
            new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE);

    private final Api leader = DemoSystem.as("leader");
    private final Chromium chromium = new Chromium();
    private final List<String> complaints = new ArrayList<>();
    private Page page;

    @BeforeEach
    void signIn() {
        page = chromium.browser()
                .newContext(new Browser.NewContextOptions().setLocale("en").setAcceptDownloads(true))
                .newPage();
        page.setDefaultTimeout(PATIENCE);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        page.navigate(DemoSystem.system().gateway() + "/#/?year=2021&term=7");
        page.getByLabel("Access token").fill(leader.token());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        page.locator(".figure.hero .fraction").waitFor();
    }

    @AfterEach
    void close() {
        chromium.close();
        assertThat(complaints).isEmpty();
    }

    @Test
    void the_terms_rate_stands_first_with_its_fraction() {
        JsonNode rate = leader.get("/api/v1/indicators/rectification-rate?term=7");

        assertThat(page.locator(".figure.hero .value"))
                .hasText(rate.get("display").asText());
        assertThat(page.locator(".figure.hero .fraction")).hasText(fraction(rate));
    }

    @Test
    void the_special_and_look_back_rounds_of_the_year_have_a_row() {
        JsonNode rate = leader.get("/api/v1/indicators/rectification-rate?term=7&roundKind=SPECIAL,LOOK_BACK"
                + "&from=2021-01-01&to=2021-12-31");

        Locator row = page.locator(".rounds tr").filter(new Locator.FilterOptions().setHasText(fraction(rate)));

        assertThat(row).containsText(rate.get("display").asText());
    }

    @Test
    void a_figure_leads_to_its_items_to_one_of_them_and_to_a_file() throws IOException {
        JsonNode rate = leader.get("/api/v1/indicators/rectification-rate?term=7");
        long open = rate.get("denominator").asLong() - rate.get("numerator").asLong();
        page.locator(".figure.hero").click();
        Locator rest =
                page.locator("dialog .lists li").filter(new Locator.FilterOptions().setHasText("Not in the numerator"));
        assertThat(rest.locator(".count")).hasText(String.valueOf(open));

        Download file = page.waitForDownload(() -> rest.getByText("CSV").click());
        assertThat(Files.readAllLines(file.path())).hasSize((int) open + 1);
        rest.getByText("Open list").click();

        assertThat(page.getByText(open + " in all")).isVisible();
        assertThat(page.locator("table.list tbody tr")).hasCount((int) Math.min(open, 50));
        assertThat(page.locator("table.list tbody .lamp")).hasCount((int) Math.min(open, 50));
        page.locator("table.list tbody a").first().click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("History")))
                .isVisible();
        assertThat(page.locator(".matter > header .lamp")).hasCount(1);
        assertThat(page.locator("ol.history li").first()).isVisible();
        assertThat(page.locator("ol.days li").first()).isVisible();
    }

    @Test
    void a_count_moves_while_the_page_is_open() {
        Locator accepted = page.locator(".card.accepted").first().locator(".figure.count .value");
        assertThat(accepted).hasText(Pattern.compile("[0-9,]+"), PATIENT);
        long before = Long.parseLong(accepted.textContent().replace(",", ""));
        Api operator = DemoSystem.as("operator");
        String id = operator.post("/api/v1/petitions", SamplePetition.JSON)
                .json()
                .get("id")
                .asText();

        operator.act("/api/v1/petitions/" + id, "acceptances", "{}");

        assertThat(accepted)
                .hasText(NumberFormat.getIntegerInstance(Locale.ENGLISH).format(before + 1), PATIENT);
    }

    @Test
    void nothing_comes_from_elsewhere() {
        List<String> elsewhere = new ArrayList<>();
        page.onRequest(request -> {
            if (!request.url().startsWith(DemoSystem.system().gateway())) {
                elsewhere.add(request.url());
            }
        });

        page.reload();
        page.locator(".figure.hero .fraction").waitFor();

        assertThat(elsewhere).isEmpty();
    }

    private static String fraction(JsonNode rate) {
        NumberFormat format = NumberFormat.getIntegerInstance(Locale.ENGLISH);
        return format.format(rate.get("numerator").asLong()) + " / "
                + format.format(rate.get("denominator").asLong());
    }
}
