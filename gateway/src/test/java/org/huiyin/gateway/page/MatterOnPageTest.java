package org.huiyin.gateway.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.huiyin.event.CountingClock;
import org.huiyin.event.Fact;
import org.huiyin.event.Topics;
import org.huiyin.gateway.Feed;
import org.huiyin.gateway.GatewayTest;
import org.huiyin.gateway.StubServices;
import org.huiyin.gateway.topology.Events;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@GatewayTest
class MatterOnPageTest {
    private static final String LIST = "/api/v1/lead-ledgers";

    @TestHTTPResource("/")
    URI gateway;

    private Feed feed;
    private OpenPage page;

    @BeforeEach
    void open() {
        feed = new Feed().beating();
        page = new OpenPage(gateway);
    }

    @AfterEach
    void close() {
        StubServices.takeAway(LIST);
        feed.close();
        page.close();
    }

    @Test
    void its_files_are_named_with_size_time_office_and_whether_they_stand_elsewhere_too() {
        var matter = new PreparedMatter().withFiles();
        page.signIn(matter.place());

        Locator files = page.locator(".evidence li");

        assertThat(page.locator(".evidence h2")).hasText("佐证材料");
        assertThat(files).hasCount(2);
        assertThat(files.first()).containsText("48.2 kB");
        assertThat(files.first()).containsText("2026-11-25 11:00 · ");
        assertThat(files.first()).containsText("其他事项也有同一文件：XC-2026-000017");
        assertThat(files.first().locator("a")).hasAttribute("href", matter.path() + "/evidence/e1/content");
        assertThat(files.last()).containsText("2.5 MB");
        assertThat(files.last()).not().containsText("其他事项");
    }

    @Test
    void the_tasks_it_became_are_named_by_their_numbers_once_there_are_any() {
        page.signIn(new PreparedMatter().withTasks("""
                        [{"type":"ESCALATED_TO","kind":"TASK","id":"t1"},
                         {"type":"HANDED_DOWN_TO","kind":"TASK","id":"t2","number":"DB-2026-000063","phase":"DONE"}]
                        """).place());

        Locator links = page.locator("ul.links li");

        assertThat(links).hasCount(2);
        assertThat(links.first()).containsText("已升级为");
        assertThat(links.first().locator("a")).hasCount(0);
        assertThat(links.last()).containsText("已下达为");
        assertThat(links.last()).containsText("DB-2026-000063 (办结)");
        assertThat(links.last().locator("a"))
                .hasAttribute("href", "#/item?href=" + URLEncoder.encode("/api/v1/tasks/t2", StandardCharsets.UTF_8));
    }

    @Test
    void without_files_nothing_is_said_of_them() {
        page.signIn(new PreparedMatter().place());

        assertThat(page.locator(".history li")).hasCount(1);
        assertThat(page.locator(".evidence")).hasCount(0);
    }

    @Test
    void history_says_from_where_a_change_came() {
        page.signIn(new PreparedMatter().place());

        assertThat(page.locator(".history .origin")).hasText("经请求 · 192.0.2.9 · r-17");
    }

    @Test
    void a_matter_that_moves_is_read_again_and_the_reader_stays_where_he_is() {
        var matter = new PreparedMatter().withFiles();
        page.page().setViewportSize(390, 300);
        page.signIn(matter.place());
        Locator link = page.locator(".evidence a").last();
        link.focus();
        double place = link.boundingBox().y;

        matter.is("SUBMITTED");
        move();

        assertThat(page.locator(".matter .status")).hasText("Submitted", OpenPage.patientText());
        assertThat(link).isFocused();
        assertThat(link.boundingBox().y).isCloseTo(place, within(2.0));
        assertThat(page.page().evaluate("scrollY")).isNotEqualTo(0);
    }

    @Test
    void a_list_that_moves_is_read_again_and_the_row_in_hand_stays_in_hand() {
        StubServices.prepare(LIST, "{\"items\":[%s],\"total\":1,\"next\":null}".formatted(row(1)));
        page.signIn("#/items?href=" + LIST);
        Locator link = page.locator("tbody a").first();
        link.focus();

        StubServices.prepare(LIST, "{\"items\":[%s,%s],\"total\":2,\"next\":null}".formatted(row(2), row(1)));
        move();

        assertThat(page.locator(".total")).hasText("共 2 项", OpenPage.patientText());
        assertThat(page.locator("tbody a").last()).isFocused();
        assertThat(page.locator("tbody a").last()).hasText("XS-1");
    }

    private static String row(int number) {
        return "{\"id\":\"%d\",\"number\":\"XS-%d\",\"title\":\"线索\",\"status\":\"OPEN\"}".formatted(number, number);
    }

    /** Something is counted that the page follows. */
    private void move() {
        feed.send(
                Topics.INSPECTIONS,
                Events.finding(
                        UUID.randomUUID(),
                        1,
                        "620302-QW11",
                        CountingClock.COMPLETED,
                        LocalDate.of(2019, 5, 6),
                        Fact.REGISTERED,
                        Fact.COMPLETED));
    }
}
