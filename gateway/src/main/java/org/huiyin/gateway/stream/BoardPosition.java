package org.huiyin.gateway.stream;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How far a board has read the cells topic: the same on every replica, opaque to clients.
 *
 * @param offsets by partition of the cells topic
 */
record BoardPosition(Map<Integer, Long> offsets) {
    /** The id of an event; {@link #parse} reads it on any replica. */
    String encoded() {
        String text = new TreeMap<>(offsets)
                .entrySet().stream()
                        .map(offset -> offset.getKey() + ":" + offset.getValue())
                        .collect(Collectors.joining(","));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty where it is missing or was not made by a gateway. */
    static Optional<BoardPosition> parse(@Nullable String encoded) {
        if (encoded == null || encoded.isBlank()) {
            return Optional.empty();
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            return Optional.of(new BoardPosition(Arrays.stream(text.split(",", -1))
                    .map(offset -> offset.split(":", -1))
                    .collect(Collectors.toMap(
                            offset -> Integer.valueOf(offset[0]), offset -> Long.valueOf(offset[1])))));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException | IllegalStateException rubbish) {
            return Optional.empty();
        }
    }

    /** Whether nothing that the other has is missing here. */
    boolean reaches(BoardPosition other) {
        return other.offsets().entrySet().stream()
                .allMatch(offset -> offsets.getOrDefault(offset.getKey(), 0L) >= offset.getValue());
    }
}
