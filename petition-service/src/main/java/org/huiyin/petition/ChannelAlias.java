package org.huiyin.petition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Another name of a channel. The table is the data file {@code channels/aliases.csv}. */
public record ChannelAlias(Channel channel, String chinese, String english) {
    private static final String TABLE = "/channels/aliases.csv";
    private static final List<ChannelAlias> ALL = read();

    public static List<ChannelAlias> all() {
        return ALL;
    }

    /** The channel whose code or other name that is, whatever its letter case, width and spaces. */
    static Optional<Channel> channel(String name) {
        String plain = plain(name);
        return ALL.stream()
                .filter(alias -> alias.isCalled(plain))
                .map(ChannelAlias::channel)
                .findFirst()
                .or(() -> Channel.named(name.strip()));
    }

    private boolean isCalled(String plain) {
        return plain(chinese).equals(plain) || plain(english).equals(plain);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toLowerCase(Locale.ROOT);
    }

    private static List<ChannelAlias> read() {
        try (InputStream table = ChannelAlias.class.getResourceAsStream(TABLE)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(","))
                    .map(cells -> new ChannelAlias(Channel.valueOf(cells[0]), cells[1], cells[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("a resource of the application can always be read", e);
        }
    }
}
