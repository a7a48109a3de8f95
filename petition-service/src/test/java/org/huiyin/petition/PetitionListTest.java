package org.huiyin.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.huiyin.testkit.LocalPlatformResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Five petitions about markets and business fees, which no other test registers. */
@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class PetitionListTest {
    private static boolean registered;

    @BeforeEach
    void five_petitions() {
        if (!registered) {
            Casework.register(body("market.food", "HOTLINE_12345", "CONSULTATION", "NORMAL"));
            Casework.accepted(body("market.food", "WECHAT", "COMPLAINT", "UTILITY"));
            Casework.closed(body("market.prices", "APP", "COMPLAINT", "COMPLEX"), "620302-ZF21");
            Casework.dispatched(body("market.measure", "APP", "HELP", "EMERGENCY"), "620302-Z02-05");
            String withdrawn = Casework.register(body("market.measure", "VISIT", "HELP", "NORMAL"));
            Casework.act(withdrawn, "withdrawals", "{\"reason\":\"已自行解决\"}", Casework.OPERATOR)
                    .then()
                    .statusCode(201);
            registered = true;
        }
    }

    private static String body(String category, String channel, String kind, String urgency) {
        return """
                {"title":"%s","channel":"%s","petitionKind":"%s","category":"%s","urgency":"%s"}
                """.formatted(Casework.TITLE, channel, kind, category, urgency);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            category=market                                    ; 4
            category=market.food                               ; 2
            category=market&channel=APP                        ; 2
            category=market&petitionKind=COMPLAINT             ; 2
            category=market&urgency=EMERGENCY                  ; 1
            category=market&clock=REGISTERED                   ; 4
            category=market&unit=620302-Z02                    ; 1
            category=market&unit=620302                        ; 4
            category=market&facts=ACCEPTED,!COMPLETED          ; 2
            category=market&facts=COMPLETED|WITHDRAWN          ; 2
            category=market&facts=EXCLUDED                     ; 1
            category=market&clock=ACCEPTED                     ; 3
            category=market&clock=COMPLETED                    ; 1
            category=market&from=2021-01-01&to=2021-12-31      ; 0
            """)
    void a_list_and_its_counts_speak_of_the_same_petitions(String filter, int expected) {
        Casework.as(Casework.SUPERVISOR)
                .get(Casework.PETITIONS + "?" + filter + "&total=true&limit=1")
                .then()
                .statusCode(200)
                .body("total", equalTo(expected));
        List<Integer> counts = Casework.as(Casework.SUPERVISOR)
                .get(Casework.PETITIONS + "/counts?groupBy=unit,channel,day&" + filter)
                .then()
                .statusCode(200)
                .extract()
                .path("rows.count");
        assertThat(counts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(expected);
    }

    @Test
    void pages_follow_the_sort() {
        String query = Casework.PETITIONS + "?category=market&sort=number&limit=3";
        String next = Casework.as(Casework.SUPERVISOR)
                .get(query)
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .body("items.title", everyItem(equalTo(Casework.TITLE)))
                .extract()
                .path("next");

        Casework.as(Casework.SUPERVISOR)
                .queryParam("cursor", next)
                .get(query)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items.channel", contains("APP"))
                .body("next", equalTo(null));
    }
}
