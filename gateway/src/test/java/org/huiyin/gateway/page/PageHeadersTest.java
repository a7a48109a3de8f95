package org.huiyin.gateway.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import org.huiyin.gateway.GatewayTest;
import org.junit.jupiter.api.Test;

@GatewayTest
class PageHeadersTest {
    private static final String POLICY = "Content-Security-Policy";

    /** Headers of a 304 replace those that a browser kept: a stricter policy there would break the page on reload. */
    @Test
    void a_page_that_did_not_change_keeps_its_policy() {
        String modified = given().get("/")
                .then()
                .statusCode(200)
                .header(POLICY, equalTo("default-src 'self'; frame-ancestors 'none'"))
                .extract()
                .header("Last-Modified");

        given().header("If-Modified-Since", modified)
                .get("/")
                .then()
                .statusCode(304)
                .header(POLICY, nullValue())
                .header("X-Content-Type-Options", equalTo("nosniff"));
    }
}
