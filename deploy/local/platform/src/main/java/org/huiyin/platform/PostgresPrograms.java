package org.huiyin.platform;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs, unpacked once per version from the archive on the class path. */
final class PostgresPrograms {
    private static final System.Logger LOG = System.getLogger(PostgresPrograms.class.getName());
    private static final String EXECUTABLE = "rwxr-xr-x";

    private final Path directory;

    private PostgresPrograms(Path directory) {
        this.directory = directory;
    }

    /** Unpacks under the user's cache directory if need be; safe when several processes do so at once. */
    static PostgresPrograms unpacked() {
        return unpacked(cache());
    }

    static PostgresPrograms unpacked(Path cache) {
        String archive = "/postgres-" + system() + "-" + architecture() + ".txz";
        try {
            Files.createDirectories(cache);
            Path target = cache.resolve("postgresql-" + digest(archive));
            if (!Files.exists(target)) {
                unpack(archive, target);
            }
            return new PostgresPrograms(target);
        } catch (IOException e) {
            throw new PlatformException("PostgreSQL's programs cannot be unpacked: " + e.getMessage(), e);
        }
    }

    /** The command line of a program; PostgreSQL refuses root, so root runs it in a user namespace of its own. */
    List<String> command(String program, List<String> arguments) {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(directory.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        return command;
    }

    private static void unpack(String archive, Path target) throws IOException {
        Path unfinished = Files.createTempDirectory(target.getParent(), "unpacking-");
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(open(archive))))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, unfinished);
            }
            Files.move(unfinished, target);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            LOG.log(System.Logger.Level.DEBUG, "another process unpacked faster", e);
        } finally {
            Directories.delete(unfinished);
        }
    }

    private static void unpack(InputStream content, TarArchiveEntry entry, Path into) throws IOException {
        Path file = into.resolve(entry.getName()).normalize();
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, file);
            if ((entry.getMode() & 0100) != 0) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(EXECUTABLE));
            }
        }
    }

    private static InputStream open(String archive) {
        return Optional.ofNullable(PostgresPrograms.class.getResourceAsStream(archive))
                .orElseThrow(
                        () -> new PlatformException("there is no PostgreSQL for this kind of machine: " + archive));
    }

    private static String digest(String archive) throws IOException {
        try (InputStream in = open(archive)) {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), sha256));
            return HexFormat.of().formatHex(sha256.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Path cache() {
        String set = System.getenv("XDG_CACHE_HOME");
        Path home = set == null ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(set);
        return home.resolve("huiyin");
    }

    private static String system() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
    }

    private static String architecture() {
        return "aarch64".equals(System.getProperty("os.arch")) ? "arm_64" : "x86_64";
    }
}
