package org.huiyin.tracking.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.huiyin.event.EventJson;
import org.huiyin.tracking.query.QueryException;
import org.huiyin.web.ProblemException;
import org.huiyin.web.WebProblem;
import org.jspecify.annotations.Nullable;

/**
 * Answers a repeated write with the answer of the first. The key is claimed in the write's own transaction, so only
 * successes are kept, and a twin in flight waits for the first to commit and is then answered the same.
 */
@ApplicationScoped
public class Idempotency {
    private static final Duration KEPT = Duration.ofHours(24);
    private static final String CLAIM = """
            insert into idempotency_key (caller, method, path, key, body_hash, created_at) values (?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """;
    private static final String FIND = """
            select body_hash, status, headers, body from idempotency_key
            where caller = ? and method = ? and path = ? and key = ?
            """;
    private static final String KEEP = """
            update idempotency_key set status = ?, headers = ?, body = ?
            where caller = ? and method = ? and path = ? and key = ?
            """;

    private final DataSource dataSource;
    private final BodyCipher cipher;
    private final Clock clock;

    Idempotency(DataSource dataSource, BodyCipher cipher, Clock clock) {
        this.dataSource = dataSource;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** What makes two requests the same one. */
    public record Request(String caller, String method, String path, String key, byte[] body) {
        String boundTo() {
            return String.join("\n", caller, method, path, key);
        }
    }

    /**
     * Runs the write, or answers as the first of its kind did.
     *
     * @throws ProblemException 422 {@code idempotency-key-reused} for another body under the same key
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Answer once(Request request, Supplier<Answer> write) {
        try (Connection connection = dataSource.getConnection()) {
            if (!claim(connection, request)) {
                return kept(connection, request)
                        .orElseThrow(() -> new IllegalStateException("a claimed key was swept in between"));
            }
            Answer answer = write.get();
            keep(connection, request, answer);
            return answer;
        } catch (SQLException e) {
            throw new QueryException(e);
        }
    }

    private boolean claim(Connection connection, Request request) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CLAIM)) {
            bind(statement, 1, request);
            statement.setBytes(5, hash(request.body()));
            statement.setObject(6, EventJson.time(clock.instant()));
            return statement.executeUpdate() == 1;
        }
    }

    private Optional<Answer> kept(Connection connection, Request request) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FIND)) {
            bind(statement, 1, request);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                if (!MessageDigest.isEqual(row.getBytes(1), hash(request.body()))) {
                    throw new ProblemException(WebProblem.IDEMPOTENCY_KEY_REUSED);
                }
                Headers headers = Headers.parse(row.getString(3));
                byte[] body = cipher.decrypt(row.getBytes(4), request.boundTo());
                return Optional.of(new Answer(row.getInt(2), headers.version(), headers.location(), body));
            }
        }
    }

    private void keep(Connection connection, Request request, Answer answer) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(KEEP)) {
            statement.setInt(1, answer.status());
            statement.setString(2, new Headers(answer.version(), answer.location()).toString());
            statement.setBytes(3, cipher.encrypt(answer.body(), request.boundTo()));
            bind(statement, 4, request);
            statement.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, int first, Request request) throws SQLException {
        statement.setString(first, request.caller());
        statement.setString(first + 1, request.method());
        statement.setString(first + 2, request.path());
        statement.setString(first + 3, request.key());
    }

    /** Forgets answers older than a day. */
    @Scheduled(every = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forget() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("delete from idempotency_key where created_at < ?")) {
            statement.setObject(1, EventJson.time(clock.instant().minus(KEPT)));
            statement.executeUpdate();
        }
    }

    private static byte[] hash(byte[] body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(body);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private record Headers(@Nullable Long version, @Nullable String location) {
        static Headers parse(String text) {
            String[] parts = text.split(" ", 2);
            return new Headers(
                    parts[0].isEmpty() ? null : Long.valueOf(parts[0]), parts[1].isEmpty() ? null : parts[1]);
        }

        @Override
        public String toString() {
            return (version == null ? "" : version) + " " + (location == null ? "" : location);
        }
    }
}
