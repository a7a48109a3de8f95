package org.huiyin.petition;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.huiyin.testkit.LocalPlatformResource;
import org.junit.jupiter.api.Test;

/** What comes again after review and re-review. */
@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class ConcludedMatterTest {
    /** An operator found that both are about the same matter. */
    private static String repeating(String earlier) {
        String id = Casework.register(StatutoryReviewTest.LETTER);
        Casework.act(id, "repeats", "{\"earlier\":\"" + earlier + "\"}", Casework.OPERATOR)
                .then()
                .statusCode(201);
        return id;
    }

    @Test
    void a_petition_whose_repeats_go_back_to_a_concluded_one_is_not_accepted() {
        String again = repeating(repeating(StatutoryReviewTest.concluded()));

        Casework.act(again, "acceptances", "{}", Casework.OPERATOR)
                .then()
                .statusCode(409)
                .body("type", endsWith("/concluded-by-review"));
    }

    @Test
    void a_petition_that_repeats_one_which_was_closed_only_is_accepted() {
        String again = repeating(Casework.closed(StatutoryReviewTest.LETTER, "620302-Z01-01"));

        Casework.act(again, "acceptances", "{}", Casework.OPERATOR)
                .then()
                .statusCode(201)
                .body("status", equalTo("ACCEPTED"));
    }
}
