package org.huiyin.testkit.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.huiyin.testkit.CommittedFile;

/** A lifecycle as its page in the documents prints it. */
record PrintedLifecycle(List<Move> moves) {
    /** What a role gets that has no part in an action, whatever the state. */
    static final String FORBIDDEN = "forbidden";
    /** What a role gets whose action does not belong to the state. */
    static final String NOT_ALLOWED = "not allowed now";

    private static final Pattern MOVE = Pattern.compile("(?m)^ +(\\w+) --> (\\w+): (\\w+) \\S+ \\(([^)]+)\\)$");

    /** One arrow. */
    record Move(String from, String action, String to, Set<String> roles) {
        private static Move of(MatchResult arrow) {
            return new Move(
                    arrow.group(1),
                    arrow.group(3),
                    arrow.group(2),
                    Set.of(arrow.group(4).split(", ")));
        }
    }

    static PrintedLifecycle read(CommittedFile page) {
        try {
            return of(Files.readString(page.path()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PrintedLifecycle of(String page) {
        return new PrintedLifecycle(MOVE.matcher(page).results().map(Move::of).toList());
    }

    /** Rights come before the state: whoever has no part in the action is not told whether it could be taken. */
    String result(String state, String action, String role) {
        List<Move> ofAction =
                moves.stream().filter(move -> move.action().equals(action)).toList();
        if (ofAction.stream().noneMatch(move -> move.roles().contains(role))) {
            return FORBIDDEN;
        }
        return ofAction.stream()
                .filter(move -> move.from().equals(state))
                .findFirst()
                .map(move -> move.roles().contains(role) ? move.to() : FORBIDDEN)
                .orElse(NOT_ALLOWED);
    }
}
