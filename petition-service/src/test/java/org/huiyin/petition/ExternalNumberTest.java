package org.huiyin.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class ExternalNumberTest {
    private static final int OPERATORS = 4;

    @Inject
    DataSource dataSource;

    private static String numbered(String number) {
        return Casework.help("education.training").replace("}", ",\"externalNumber\":\"" + number + "\"}");
    }

    @Test
    void a_number_that_the_channel_has_already_is_refused() {
        Response first = Casework.tryToRegister(numbered("A-1"));
        first.then().statusCode(201).body("externalNumber", equalTo("A-1"));

        Response again = Casework.tryToRegister(numbered("A-1"));

        again.then()
                .statusCode(409)
                .body("type", endsWith("/already-exists"))
                .body("id", equalTo(first.path("id")))
                .body("number", equalTo(first.path("number")));
    }

    @Test
    void another_name_of_the_channel_does_not_make_another_number() {
        String id = Casework.register(numbered("A-6"));

        Response again = Casework.tryToRegister(numbered("A-6").replace("HOTLINE_12345", "市长热线"));

        again.then().statusCode(409).body("type", endsWith("/already-exists")).body("id", equalTo(id));
    }

    @Test
    void of_a_report_about_their_own_unit_operators_learn_the_conflict_only() {
        String report = Casework.report("620302-J01").replace("}", ",\"externalNumber\":\"A-7\"}");
        Casework.register(report);

        Response again = Casework.writing(Tokens.of("operator", "620302-J01"))
                .body(numbered("A-7"))
                .post(Casework.PETITIONS);

        again.then()
                .statusCode(409)
                .body("type", endsWith("/already-exists"))
                .body("", not(hasKey("id")))
                .body("", not(hasKey("number")));
    }

    @Test
    void another_channel_may_have_the_same_number() {
        Casework.tryToRegister(numbered("A-2")).then().statusCode(201);

        Response other = Casework.tryToRegister(numbered("A-2").replace("HOTLINE_12345", "WECHAT"));

        other.then().statusCode(201).body("channel", equalTo("WECHAT"));
    }

    @Test
    void operators_who_register_the_same_number_at_once_make_one_petition() throws Exception {
        var barrier = new CyclicBarrier(OPERATORS);
        Callable<Response> operator = () -> {
            barrier.await();
            return Casework.tryToRegister(numbered("A-3"));
        };

        List<Response> answers;
        try (var threads = Executors.newFixedThreadPool(OPERATORS)) {
            answers = threads.invokeAll(Collections.nCopies(OPERATORS, operator)).stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409, 409, 409);
        assertThat(answers.stream().map(answer -> answer.<String>path("id")).distinct())
                .hasSize(1)
                .doesNotContainNull();
        assertThat(answers.stream().map(answer -> answer.<String>path("number")).distinct())
                .hasSize(1)
                .doesNotContainNull();
    }

    @Test
    void a_refused_statement_does_not_repeat_its_values() throws SQLException {
        String id = Casework.register(numbered("A-5"));

        try (Connection connection = dataSource.getConnection();
                PreparedStatement again = connection.prepareStatement(
                        "insert into petition (id, title, channel, registered_in) values (?, ?, 'APP', '620302')")) {
            again.setObject(1, UUID.fromString(id));
            again.setString(2, Casework.TITLE);
            again.addBatch();

            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(again::executeBatch)
                    .withMessageContaining("petition_pkey")
                    .withMessageNotContaining(Casework.TITLE)
                    .withMessageNotContaining(id);
        }
    }

    @Test
    void an_import_with_a_number_twice_names_the_reason() {
        String line = """
                {"key":"%s","at":"2021-03-01T09:00:00+08:00",\
                "actor":{"subject":"demo-operator","role":"operator","unit":"620302-ZF01"},"item":%s}
                """;
        String lines = line.formatted("twice-1", numbered("A-4").strip())
                + line.formatted("twice-2", numbered("A-4").strip());

        Response twice = Casework.importLines(lines);

        twice.then().statusCode(409).body("type", endsWith("/already-exists"));
    }
}
