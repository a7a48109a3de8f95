package org.huiyin.gateway.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;

/** One-time codes, each good for one session. */
@ApplicationScoped
public class SignInCodes {
    private final SignInConfiguration configuration;

    public SignInCodes(SignInConfiguration configuration) {
        this.configuration = configuration;
    }

    /**
     * Uses a code up. Of several callers with the same code one gets the token: the file is taken away by a rename before
     * it is read.
     *
     * @return the token behind the code, empty where there is none or it was used before
     */
    public Optional<String> consume(String code) {
        return configuration.directory().flatMap(directory -> consume(directory, Digest.hexadecimal(code)));
    }

    private static Optional<String> consume(Path directory, String name) {
        Path taken = directory.resolve(name + "." + UUID.randomUUID());
        try {
            Files.move(directory.resolve(name), taken, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException unknownOrUsed) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("a one-time code cannot be taken", e);
        }
        try {
            return Optional.of(Files.readString(taken, StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("a one-time code cannot be read", e);
        } finally {
            delete(taken);
        }
    }

    private static void delete(Path taken) {
        try {
            Files.deleteIfExists(taken);
        } catch (IOException e) {
            throw new UncheckedIOException("a one-time code that was used cannot be deleted", e);
        }
    }
}
