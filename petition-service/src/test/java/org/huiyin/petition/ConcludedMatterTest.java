package org.huiyin.petition;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.huiyin.testkit.LocalPlatformResource;
import org.junit.jupiter.api.Test;

/** What comes again after review and re-review. */
@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class ConcludedMatterTest {
    @Inject
    DataSource dataSource;

    /** As it is when somebody found that both are about the same matter. */
    private String repeating(String earlier) throws SQLException {
        String id = Casework.register(StatutoryReviewTest.LETTER);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement link = connection.prepareStatement("update work_item set links = ? where id = ?")) {
            link.setString(1, "[{\"type\":\"REPEATS\",\"kind\":\"PETITION\",\"id\":\"" + earlier + "\"}]");
            link.setObject(2, UUID.fromString(id));
            link.executeUpdate();
        }
        return id;
    }

    @Test
    void a_petition_whose_repeats_go_back_to_a_concluded_one_is_not_accepted() throws SQLException {
        String again = repeating(repeating(StatutoryReviewTest.concluded()));

        Casework.act(again, "acceptances", "{}", Casework.OPERATOR)
                .then()
                .statusCode(409)
                .body("type", endsWith("/concluded-by-review"));
    }

    @Test
    void a_petition_that_repeats_one_which_was_closed_only_is_accepted() throws SQLException {
        String again = repeating(Casework.closed(StatutoryReviewTest.LETTER, "620302-Z01-01"));

        Casework.act(again, "acceptances", "{}", Casework.OPERATOR)
                .then()
                .statusCode(201)
                .body("status", equalTo("ACCEPTED"));
    }
}
