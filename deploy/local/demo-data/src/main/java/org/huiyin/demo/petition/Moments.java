package org.huiyin.demo.petition;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.demo.story.Dice;
import org.huiyin.demo.story.OfficeHours;

/** When people get in touch: the hotline round the clock but mostly by day, letters and visits in office hours. */
final class Moments {
    private static final LocalTime WAKING = LocalTime.of(7, 0);
    private static final LocalTime SLEEPING = LocalTime.of(22, 0);
    private static final double AT_NIGHT = 0.08;
    private static final double ON_FREE_DAYS = 0.55;

    private final OfficeHours hours;
    private final Dice dice;

    Moments(OfficeHours hours, Dice dice) {
        this.hours = hours;
        this.dice = dice;
    }

    /** Oldest first; from inclusive, to exclusive. */
    List<LocalDateTime> calls(int count, LocalDateTime from, LocalDateTime to) {
        return Stream.generate(() -> dice.moment(from, to))
                .filter(this::believable)
                .limit(count)
                .sorted()
                .toList();
    }

    /** Oldest first; both days inclusive, office hours only. */
    List<LocalDateTime> visits(int count, LocalDateTime from, LocalDateTime to) {
        return Stream.generate(() -> dice.moment(from, to).toLocalDate())
                .filter(hours::open)
                .map(day -> hours.during(day, dice))
                .limit(count)
                .sorted()
                .toList();
    }

    private boolean believable(LocalDateTime moment) {
        boolean night =
                moment.toLocalTime().isBefore(WAKING) || moment.toLocalTime().isAfter(SLEEPING);
        boolean free = !hours.open(moment.toLocalDate());
        return (!night || dice.chance(AT_NIGHT)) && (!free || dice.chance(ON_FREE_DAYS));
    }
}
