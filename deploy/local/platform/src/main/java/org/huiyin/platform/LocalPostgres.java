package org.huiyin.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL on 127.0.0.1, as a process of its own. Connections need a password; there is no Unix socket. The
 * directory holds {@code data}, {@code postgres.log} and {@code superuser.password} (mode 0600).
 */
public final class LocalPostgres implements AutoCloseable {
    private final Path directory;
    private final Postmaster postmaster;
    private final boolean throwAway;

    private LocalPostgres(Path directory, Postmaster postmaster, boolean throwAway) {
        this.directory = directory;
        this.postmaster = postmaster;
        this.throwAway = throwAway;
    }

    /** For tests: on any free port, careless of power failures, gone when closed or when this JVM ends. */
    public static LocalPostgres throwAway() {
        Path directory = ThrowAwayDirectories.create("postgres", LocalPostgres::stopWhatRunsIn);
        var postgres = new LocalPostgres(directory, start(directory, 0, Durability.NONE, null), true);
        Runtime.getRuntime().addShutdownHook(new Thread(postgres::close, "postgres-stop"));
        return postgres;
    }

    /**
     * Keeps every commit that it acknowledged. It outlives this JVM until {@link #close()}. A PostgreSQL that already
     * works on the directory, left over from a killed launcher, is stopped first: its settings are not known.
     *
     * @param port 0 for any free one
     */
    public static LocalPostgres durable(Path directory, int port) {
        return durable(directory, port, null);
    }

    /** The same for clients that speak TLS, and for nobody else, where there is security. */
    public static LocalPostgres durable(Path directory, int port, @Nullable TransportSecurity security) {
        stopWhatRunsIn(directory);
        return new LocalPostgres(directory, start(directory, port, Durability.FULL, security), false);
    }

    /** The PostgreSQL that {@link #durable} started earlier, also in another JVM; empty if none runs. */
    public static Optional<LocalPostgres> running(Path directory) {
        return Postmaster.of(data(directory)).map(found -> new LocalPostgres(directory, found, false));
    }

    public int port() {
        return postmaster.port();
    }

    /** Of the postmaster; its end ends all processes of this PostgreSQL. */
    public long pid() {
        return postmaster.pid();
    }

    public String jdbcUrl(String database) {
        return jdbcUrl(port(), database);
    }

    /**
     * Makes the users and the database; where they exist, sets the passwords and the owner. The owner may make and change
     * what is in the database, the application has what rights the owner gives it.
     */
    public void createDatabase(String database, DatabaseUser owner, DatabaseUser application) {
        try (Connection connection = asSuperuser("postgres")) {
            var databases = new DatabaseCreation(connection);
            databases.user(owner);
            databases.user(application);
            databases.database(database, owner);
            try (Connection inside = asSuperuser(database)) {
                new DatabaseCreation(inside).handOver(application, owner);
            }
        } catch (SQLException e) {
            throw new PlatformException("cannot create the database " + database + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        stopWhatRunsIn(directory);
        if (throwAway) {
            Directories.delete(directory);
        }
    }

    /** What {@link #running} finds it by. */
    public Path directory() {
        return directory;
    }

    /** A session that no right and no trigger need stop, for who must get around them: a test, a repair. */
    public Connection asSuperuser(String database) throws SQLException {
        Connection connection = connect(port(), database, Superuser.of(directory));
        try (var statement = connection.createStatement()) {
            statement.execute("SET session_replication_role = replica");
        }
        return connection;
    }

    static Connection connect(int port, String database, Superuser superuser) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(port, database), Superuser.NAME, superuser.password());
    }

    static Path data(Path directory) {
        return directory.resolve("data");
    }

    private static String jdbcUrl(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static void stopWhatRunsIn(Path directory) {
        Postmaster.of(data(directory)).ifPresent(Postmaster::stop);
    }

    private static Postmaster start(
            Path directory, int port, Durability durability, @Nullable TransportSecurity security) {
        try {
            Files.createDirectories(directory);
            return new PostgresStart(directory, FreePort.orAny(port), durability, security).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
