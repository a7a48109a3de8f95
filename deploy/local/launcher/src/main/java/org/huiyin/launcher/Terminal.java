package org.huiyin.launcher;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Speaks to the person at the terminal. */
final class Terminal {
    private final PrintStream out;
    private final Messages messages;
    private final Clock clock;
    private final Instant begin;

    Terminal(PrintStream out, Messages messages, Clock clock) {
        this.out = out;
        this.messages = messages;
        this.clock = clock;
        this.begin = clock.instant();
    }

    Messages messages() {
        return messages;
    }

    /** A sentence. */
    void say(String key, Object... arguments) {
        out.println(messages.text(key, arguments));
    }

    /** A sentence with the seconds since the command began. */
    synchronized void progress(String key, Object... arguments) {
        double seconds = Duration.between(begin, clock.instant()).toMillis() / 1000.0;
        out.printf(Locale.ROOT, "%6.1f s  %s%n", seconds, messages.text(key, arguments));
    }

    /** Exactly this text. */
    void print(String text) {
        out.println(text);
    }
}
