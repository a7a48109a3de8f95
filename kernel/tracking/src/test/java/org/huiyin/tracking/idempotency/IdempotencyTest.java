package org.huiyin.tracking.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.web.ProblemException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class IdempotencyTest {
    private static final byte[] ANSWER = "{\"title\":\"路灯\"}".getBytes(StandardCharsets.UTF_8);

    @Inject
    Idempotency idempotency;

    @Inject
    DataSource dataSource;

    private final AtomicInteger writes = new AtomicInteger();

    private Answer once(String key, String body) {
        var request = new Idempotency.Request("somebody", "POST", "/x", key, body.getBytes(StandardCharsets.UTF_8));
        return QuarkusTransaction.requiringNew()
                .call(() -> idempotency.once(request, () -> {
                    writes.incrementAndGet();
                    return new Answer(201, 7L, "/x/1", ANSWER);
                }));
    }

    @Test
    void a_repetition_is_answered_like_the_first_and_not_repeated() {
        String key = UUID.randomUUID().toString();
        once(key, "{}");

        Answer again = once(key, "{}");

        assertThat(writes).hasValue(1);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.version()).isEqualTo(7);
        assertThat(again.location()).isEqualTo("/x/1");
        assertThat(again.body()).isEqualTo(ANSWER);
    }

    @Test
    void another_body_under_the_same_key_is_refused() {
        String key = UUID.randomUUID().toString();
        once(key, "{}");

        assertThatThrownBy(() -> once(key, "{\"other\":1}"))
                .isInstanceOf(ProblemException.class)
                .hasMessage("idempotency-key-reused");
    }

    @Test
    void the_kept_body_cannot_be_read_in_the_table() throws SQLException {
        String key = UUID.randomUUID().toString();
        once(key, "{}");

        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select body from idempotency_key where key = ?")) {
            statement.setString(1, key);
            try (var row = statement.executeQuery()) {
                row.next();
                assertThat(new String(row.getBytes(1), StandardCharsets.UTF_8)).doesNotContain("路灯", "title");
            }
        }
    }

    @Test
    void an_answer_is_forgotten_after_a_day() throws SQLException {
        String key = UUID.randomUUID().toString();
        once(key, "{}");
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "update idempotency_key set created_at = created_at - interval '25 hours' where key = ?")) {
            statement.setString(1, key);
            statement.executeUpdate();
        }

        idempotency.forget();
        once(key, "{}");

        assertThat(writes).hasValue(2);
    }

    @Test
    void without_a_keyset_nothing_starts() {
        var missing = new Keyset(Optional.empty());
        var rubbish = new Keyset(Optional.of("rubbish!"));

        assertThat(missing.unmet()).hasSize(1).first().asString().contains("HUIYIN_KEYSET", "is missing");
        assertThatThrownBy(() -> new BodyCipher(missing)).hasMessageContaining("HUIYIN_KEYSET");
        assertThatThrownBy(() -> new BodyCipher(rubbish)).hasMessageContaining("HUIYIN_KEYSET");
    }
}
