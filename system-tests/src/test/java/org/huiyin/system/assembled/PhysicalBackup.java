package org.huiyin.system.assembled;

import static org.huiyin.testkit.Patience.patiently;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/**
 * A copy of a running PostgreSQL and of its write-ahead log, by its own functions (PostgreSQL 18, "Continuous Archiving
 * and Point-in-Time Recovery"): what CloudNativePG does with an object store.
 *
 * @param base the copy of the data directory
 * @param archive the finished segments of the write-ahead log
 */
record PhysicalBackup(Path base, Path archive) {
    private static final Set<String> WITHOUT_CONTENT =
            Set.of("pg_wal", "pg_replslot", "pg_dynshmem", "pg_notify", "pg_serial", "pg_snapshots", "pg_subtrans");
    private static final Set<String> LEFT_OUT = Set.of("postmaster.pid", "postmaster.opts");

    /** Has every finished segment archived; takes effect with the next start of the database. */
    void archiveFrom(Connection superuser) throws SQLException, IOException {
        Files.createDirectories(archive);
        try (var statement = superuser.createStatement()) {
            statement.execute("alter system set archive_mode = on");
            statement.execute(
                    "alter system set archive_command = 'test ! -f " + archive + "/%f && cp %p " + archive + "/%f'");
        }
    }

    /** Copies the data directory while the database works. */
    void take(Connection superuser, Path data) throws SQLException, IOException {
        try (var statement = superuser.createStatement()) {
            statement.execute("select pg_backup_start('drill', true)");
            copy(data, base);
            try (var row = statement.executeQuery("select labelfile from pg_backup_stop(true)")) {
                row.next();
                Files.writeString(base.resolve("backup_label"), row.getString(1));
            }
        }
    }

    /** Finishes the present segment, so that all that is committed by now is archived. */
    void archiveNow(Connection superuser) throws SQLException {
        try (var statement = superuser.createStatement()) {
            String segment;
            try (var row = statement.executeQuery("select pg_walfile_name(pg_switch_wal())")) {
                row.next();
                segment = row.getString(1);
            }
            patiently().until(() -> Files.exists(archive.resolve(segment)));
        }
    }

    /** Makes a data directory that the next start brings up to the end of the archive. */
    void restore(Path data) throws IOException {
        copy(base, data);
        Files.writeString(
                data.resolve("postgresql.auto.conf"),
                "\nrestore_command = 'cp " + archive + "/%f %p'\n",
                StandardOpenOption.APPEND);
        Files.createFile(data.resolve("recovery.signal"));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                Files.createDirectory(
                        to.resolve(from.relativize(directory)),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path relative = from.relativize(file);
                if (!isLeftOut(relative)) {
                    copyUnlessGone(file, to.resolve(relative));
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static boolean isLeftOut(Path file) {
        return file.getNameCount() == 1
                ? LEFT_OUT.contains(file.toString())
                : WITHOUT_CONTENT.contains(file.getName(0).toString());
    }

    /** A running database deletes files; what it deletes it does not need. */
    private static void copyUnlessGone(Path file, Path copy) {
        try {
            Files.copy(file, copy);
        } catch (NoSuchFileException gone) {
            System.out.println(gone.getFile() + " is gone");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
