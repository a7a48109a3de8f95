package org.huiyin.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One finding more is approved through the API: the open page moves, and the event is on the topic. */
class ApprovalTest {
    private final Api officer = DemoSystem.as("inspection-officer");
    private final Chromium chromium = new Chromium();
    private String item;

    @BeforeEach
    void findASubmittedFinding() {
        JsonNode submitted = officer.get("/api/v1/findings?term=7&status=SUBMITTED&limit=1");
        item = "/api/v1/findings/" + submitted.at("/items/0/id").asText();
    }

    /** The other tests find the term as the documents print it. */
    @AfterEach
    void takeItBack() {
        officer.act(item, "relapses", "{\"reason\":\"复查发现反弹\"}");
        chromium.close();
    }

    @Test
    void the_fraction_moves_on_the_open_page_and_the_event_is_on_the_topic() throws Exception {
        JsonNode before = officer.get("/api/v1/indicators/rectification-rate?term=7");
        Locator fraction = openPage();
        assertThat(fraction).hasText(fraction(before, 0));

        Api.Answer approved = officer.act(item, "reviews", "{\"decision\":\"APPROVE\"}");

        assertThat(approved.status()).as(approved.body()).isEqualTo(201);
        assertThat(fraction).hasText(fraction(before, 1));
        String id = approved.json().get("id").asText();
        List<String> records = Console.lines("kcat -q -b " + DemoSystem.system().bootstrapServers()
                + " -t huiyin.inspections.v1 -C -o beginning -e -f '%k\\t%h\\t%s\\n' | grep ^" + id);
        assertThat(records.getLast())
                .contains(
                        "ce_specversion=1.0", "ce_subject=" + id, "\"action\":\"APPROVE\"", "\"status\":\"RECTIFIED\"");
    }

    private Locator openPage() {
        Page page = chromium.browser().newPage();
        page.navigate(DemoSystem.system().gateway() + "/#/?term=7");
        page.locator("#token").fill(officer.token());
        page.locator("form").getByRole(AriaRole.BUTTON).first().click();
        Locator fraction = page.locator(".figure.hero .fraction");
        fraction.waitFor();
        page.locator(".light.on").waitFor();
        return fraction;
    }

    private static String fraction(JsonNode rate, int more) {
        return "%,d / %,d"
                .formatted(
                        rate.get("numerator").asLong() + more,
                        rate.get("denominator").asLong());
    }
}
