package org.huiyin.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.huiyin.web.FieldError;
import org.huiyin.web.ProblemException;

/** A body on its way: in a temporary file, counted and hashed as it comes; gone when closed. */
final class Spool implements AutoCloseable {
    private static final int CHUNK = 64 * 1024;

    private final Path file;
    private final MessageDigest digest = Sha256.digest();
    private long size;

    private Spool(Path file) {
        this.file = file;
    }

    /**
     * Reads the body to its end.
     *
     * @throws ProblemException 413 as soon as there are more bytes than that, 400 where it breaks off or is empty
     */
    static Spool of(InputStream body, Path directory, long largest) {
        try {
            Spool spool = new Spool(Files.createTempFile(directory, "evidence-", ".part"));
            try {
                spool.take(body, largest);
                return spool;
            } catch (IOException | RuntimeException e) {
                spool.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the directory for files that are received cannot be written", e);
        }
    }

    private void take(InputStream body, long largest) throws IOException {
        byte[] chunk = new byte[CHUNK];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = read(body, chunk); read >= 0; read = read(body, chunk)) {
                size += read;
                if (size > largest) {
                    throw tooLarge(largest);
                }
                digest.update(chunk, 0, read);
                out.write(chunk, 0, read);
            }
        }
        if (size == 0) {
            throw new ProblemException(EvidenceProblem.EMPTY);
        }
    }

    private static int read(InputStream body, byte[] chunk) {
        try {
            return body.read(chunk);
        } catch (IOException brokenOff) {
            throw FieldError.of("", "body-incomplete").problem();
        }
    }

    static ProblemException tooLarge(long largest) {
        return new ProblemException(EvidenceProblem.TOO_LARGE, largest).with("largest", largest);
    }

    Path file() {
        return file;
    }

    long size() {
        return size;
    }

    /** Of all bytes; asked for once. */
    Sha256 sha256() {
        return Sha256.of(digest.digest());
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
