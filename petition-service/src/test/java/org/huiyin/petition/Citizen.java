package org.huiyin.petition;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Somebody without a token.
 *
 * @param address the client's, as the gateway tells it
 */
record Citizen(String address) {
    static final String LOOK_UPS = "/api/v1/citizen/look-ups";
    static final String RATINGS = "/api/v1/citizen/ratings";
    static final String WRONG = "AAAA-BBBB-CCCC";
    static final String UNIT = "620302-ZF26";

    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    /** From an address of this test alone: attempts are counted by address. */
    static Citizen somebody() {
        int next = ADDRESSES.incrementAndGet();
        return new Citizen("10.8.%d.%d".formatted(next / 250, next % 250));
    }

    /** A petition with what its petitioner was told. */
    record Opened(String id, String number, String code) {
        static Opened registered() {
            Response answer = Casework.tryToRegister(Casework.help("works.greenery"));
            answer.then().statusCode(201);
            return new Opened(answer.path("id"), answer.path("number"), answer.path("queryCode"));
        }

        static Opened replied() {
            Opened opened = registered();
            Casework.act(opened.id, "acceptances", "{}", Casework.OPERATOR)
                    .then()
                    .statusCode(201);
            Casework.act(opened.id, "dispatches", "{\"unit\":\"" + UNIT + "\"}", Casework.OPERATOR)
                    .then()
                    .statusCode(201);
            Casework.act(opened.id, "signatures", "{}", Casework.handler(UNIT))
                    .then()
                    .statusCode(201);
            Casework.act(opened.id, "replies", Casework.reply(), Casework.handler(UNIT))
                    .then()
                    .statusCode(201);
            return opened;
        }
    }

    Response lookUp(String number, String code) {
        return post(LOOK_UPS, Map.of("number", number, "code", code));
    }

    Response rate(Opened opened, String result, String attitude) {
        return post(
                RATINGS,
                Map.of(
                        "number",
                        opened.number,
                        "code",
                        opened.code,
                        "result",
                        result,
                        "attitude",
                        attitude,
                        "remark",
                        "办得好"));
    }

    Response post(String path, Map<String, ?> body) {
        return given().header("X-Forwarded-For", address)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path);
    }
}
