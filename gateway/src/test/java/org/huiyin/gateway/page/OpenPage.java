package org.huiyin.gateway.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.gateway.Feed;
import org.huiyin.gateway.StubServices;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The page in a Chinese browser without any past, over sources that beat. What a script or the content security policy
 * complains of fails the test.
 */
final class OpenPage implements BeforeEachCallback, AfterEachCallback {
    /** As long as the gateway may take to count what was sent a moment ago. */
    static final double PATIENCE = 60_000;

    private final List<String> complaints = new ArrayList<>();
    private String gateway;
    private Feed feed;
    private BrowserContext context;
    private Page page;

    @Override
    public void beforeEach(ExtensionContext test) {
        gateway = RestAssured.baseURI + ":" + RestAssured.port + "/";
        feed = new Feed().beating();
        StubServices.prepare("/api/v1/directory/units", "{\"items\":[{\"code\":\"620302\",\"name\":\"金川区\"}]}");
        StubServices.prepare("/api/v1/directory/categories", "{\"items\":[]}");
        context = Chromium.browser(test).newContext(new Browser.NewContextOptions().setLocale("zh-CN"));
        page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
    }

    @Override
    public void afterEach(ExtensionContext test) {
        // A request that is answered while the page closes would fail the test.
        page.unrouteAll();
        context.close();
        feed.close();
        assertThat(complaints).isEmpty();
    }

    /** Writes to the item topics what the sources would write. */
    Feed feed() {
        return feed;
    }

    Page page() {
        return page;
    }

    Locator locator(String selector) {
        return page.locator(selector);
    }

    /** Goes to it without a session. */
    void navigate() {
        page.navigate(gateway);
    }

    /** Signs a leader in and goes to a place like {@code #/?term=7}. */
    void signIn(String place) {
        navigate();
        page.getByLabel("访问令牌").fill(Tokens.of("leader", "620302"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登录"))
                .click();
        assertThat(page.locator(".board .panel").first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
        if (!place.isEmpty()) {
            page.navigate(gateway + place);
            page.reload();
        }
    }

    /** From now on what has all of the parts in its address is answered with that status and nothing else. */
    void refuse(int status, String... parts) {
        page.route(
                url -> has(url, parts),
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(status)
                        .setContentType("application/problem+json")
                        .setBody("{\"status\":" + status + "}")));
    }

    /** From now on what has that in its address is answered with that JSON. */
    void answer(String part, String json) {
        page.route(
                url -> url.contains(part),
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody(json)));
    }

    /** From now on what has all of the parts in its address waits; a test lets it go on. */
    List<Route> hold(String... parts) {
        List<Route> held = new ArrayList<>();
        page.route(url -> has(url, parts), held::add);
        return held;
    }

    private static boolean has(String url, String... parts) {
        return List.of(parts).stream().allMatch(url::contains);
    }

    static LocatorAssertions.HasTextOptions patientText() {
        return new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE);
    }

    static LocatorAssertions.ContainsTextOptions patiently() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE);
    }
}
