package org.huiyin.evidence.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.huiyin.evidence.Sha256;

/** Files in a directory; a file is complete and on disk before it has its name. */
public final class FileStore implements EvidenceStore {
    private final Path directory;

    public FileStore(Path directory) {
        this.directory = directory;
    }

    @Override
    public void keep(Sha256 sha256, Path content) {
        Path file = file(sha256);
        if (Files.exists(file)) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            Path copy = Files.createTempFile(file.getParent(), "receiving-", ".part");
            try {
                Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
                force(copy, StandardOpenOption.WRITE);
                Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE);
                force(file.getParent(), StandardOpenOption.READ);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new StoreException("the directory of evidence cannot be written", e);
        }
    }

    private static void force(Path path, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }

    @Override
    public boolean has(Sha256 sha256) {
        return Files.exists(file(sha256));
    }

    @Override
    public InputStream open(Sha256 sha256) {
        try {
            return Files.newInputStream(file(sha256));
        } catch (IOException e) {
            throw new StoreException("evidence " + sha256 + " cannot be read", e);
        }
    }

    private Path file(Sha256 sha256) {
        return directory.resolve(sha256.key());
    }
}
