package org.huiyin.gateway.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.huiyin.event.CountingClock;
import org.huiyin.event.Fact;
import org.huiyin.event.ItemEvent;
import org.huiyin.event.Topics;
import org.huiyin.gateway.GatewayTest;
import org.huiyin.gateway.topology.Events;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is not known, not to be had or not the reader's never reads as nothing. */
@GatewayTest
class UnknownOnPageTest {
    private static final LocatorAssertions.IsVisibleOptions VISIBLE =
            new LocatorAssertions.IsVisibleOptions().setTimeout(OpenPage.PATIENCE);
    private static final LocatorAssertions.IsHiddenOptions HIDDEN =
            new LocatorAssertions.IsHiddenOptions().setTimeout(OpenPage.PATIENCE);

    @RegisterExtension
    final OpenPage page = new OpenPage();

    @Test
    void a_source_that_is_not_whole_is_named_until_it_is_whole_again() {
        UUID id = UUID.randomUUID();
        Locator banner = page.locator(".banner");
        page.signIn("");
        assertThat(page.locator(".live .through")).containsText("数据截至", OpenPage.patiently());
        assertThat(banner).isHidden(HIDDEN);

        page.feed()
                .send(new ProducerRecord<>(Topics.INSPECTIONS, Topics.partition(id), id.toString(), new byte[] {'{'}));

        assertThat(banner).isVisible(VISIBLE);
        assertThat(banner).containsText("数据不完整");
        assertThat(banner).containsText("巡察整改 inspection-service：数据停在");
        page.feed().send(Topics.INSPECTIONS, finding(id, Fact.REGISTERED));
        assertThat(banner).isHidden(HIDDEN);
    }

    @Test
    void a_source_that_is_stale_or_away_is_named_and_its_figures_are_not_current() {
        page.answer("/api/v1/indicators/overdue-open-count", """
                {"indicator":"overdue-open-count","numerator":5,"denominator":null,"value":5,"display":"5","status":"OK",
                 "complete":false,"scope":{},"items":[],"groups":[],"sources":[
                   {"source":"task-service","chinese":"督查督办","dataThrough":"2026-11-22T15:59:59+08:00",
                    "complete":false,"reason":"STALE"},
                   {"source":"petition-service","chinese":"群众诉求","dataThrough":null,
                    "complete":false,"reason":"AWAY"}]}
                """);
        page.signIn("");

        assertThat(page.locator(".banner")).containsText("督查督办 task-service：数据停在 2026-11-22 15:59:59");
        assertThat(page.locator(".banner")).containsText("群众诉求 petition-service：暂无最新数据");
        assertThat(page.locator(".overdue-list .figure")).hasClass(Pattern.compile("stale"));
        assertThat(page.locator(".overdue-list .empty")).hasText("目前无法得知。");
    }

    @Test
    void a_list_of_overdue_matters_that_cannot_be_read_is_not_an_empty_one() {
        overdueFinding();
        page.refuse(500, "/api/v1/findings?");
        page.signIn("");

        assertThat(page.locator(".overdue-list .unread")).hasText("巡察问题：未能读取。", OpenPage.patientText());
        assertThat(page.locator(".overdue-list .empty")).isHidden();
    }

    @Test
    void a_list_of_overdue_matters_that_is_refused_says_so() {
        overdueFinding();
        page.refuse(403, "/api/v1/findings?");
        page.signIn("");

        assertThat(page.locator(".overdue-list .unread")).hasText("巡察问题：您无权查看。", OpenPage.patientText());
        assertThat(page.locator(".overdue-list .empty")).isHidden();
    }

    @Test
    void a_count_of_overdue_matters_that_is_refused_is_not_none() {
        page.refuse(403, "/api/v1/indicators/overdue-open-count");
        page.signIn("");

        assertThat(page.locator(".overdue-list .empty")).hasText("您无权查看。");
        assertThat(page.locator(".overdue-list .figure .value")).hasText("—");
    }

    @Test
    void a_part_that_was_never_read_says_so_instead_of_showing_nothing() {
        page.refuse(500, "/api/v1/indicators/registered-count", "groupBy=category");
        page.signIn("");

        assertThat(page.locator(".panel.demands .notice")).hasText("未能读取。");
        assertThat(page.locator(".panel.demands .empty")).isHidden();
    }

    @Test
    void nothing_is_overdue_only_where_that_is_known() {
        page.signIn("#/?unit=620302-QW12");

        assertThat(page.locator(".overdue-list .empty")).hasText("没有超期未办结事项。", OpenPage.patientText());
    }

    @Test
    void a_stream_that_is_refused_is_not_a_lost_connection() {
        page.refuse(403, "/api/v1/stream");
        page.signIn("");

        assertThat(page.locator(".light")).hasText("不推送：这里没有您可查看的数字");
    }

    @Test
    void a_deadline_that_cannot_be_read_is_not_one_that_has_not_started() {
        var matter = new PreparedMatter();
        page.signIn(matter.place());

        assertThat(page.locator(".matter")).containsText("未能读取。");
        assertThat(page.locator(".matter")).not().containsText("期限尚未起算。");
    }

    private void overdueFinding() {
        page.feed().send(Topics.INSPECTIONS, finding(UUID.randomUUID(), Fact.REGISTERED, Fact.OVERDUE));
    }

    private static ItemEvent finding(UUID id, Fact... facts) {
        return Events.finding(id, 1, "620302-QW11", CountingClock.REGISTERED, LocalDate.of(2019, 5, 6), facts);
    }
}
