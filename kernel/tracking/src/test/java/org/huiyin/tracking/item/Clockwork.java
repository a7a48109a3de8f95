package org.huiyin.tracking.item;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huiyin.directory.WorkingCalendar;
import org.huiyin.event.Dimensions;
import org.huiyin.event.DirectoryRecord.CalendarYear;
import org.huiyin.event.DirectoryRecord.Day;
import org.huiyin.testkit.TestDirectory;
import org.huiyin.tracking.deadline.Deadlines;
import org.huiyin.tracking.deadline.Due;
import org.huiyin.tracking.deadline.Limit;
import org.huiyin.tracking.deadline.Policy;
import org.huiyin.tracking.deadline.PolicyBook;
import org.huiyin.tracking.deadline.Renewing;
import org.huiyin.tracking.deadline.WarningWindow;
import org.huiyin.tracking.specimen.SpecimenState;
import org.jspecify.annotations.Nullable;

/** Items, rules and calendars at chosen instants, in Asia/Shanghai. */
public final class Clockwork {
    /** The years whose notices are known: 2020 to 2026. */
    public static final WorkingCalendar KNOWN =
            new WorkingCalendar(TestDirectory.real().calendarYears());

    /** With a 2027 that begins with three days off, Friday to Sunday. */
    static final WorkingCalendar WITH_2027 = KNOWN.with(new CalendarYear(
            2027,
            "试",
            List.of(off(LocalDate.of(2027, 1, 1)), off(LocalDate.of(2027, 1, 2)), off(LocalDate.of(2027, 1, 3)))));

    private static final WarningWindow FIFTH = new WarningWindow(5, 1);

    private Clockwork() {}

    private static Day off(LocalDate date) {
        return new Day(date, false, "元旦");
    }

    public static Instant at(String local) {
        return OffsetDateTime.parse(local + "+08:00").toInstant();
    }

    public static Step step(String local) {
        return new Step(new Actor("somebody", "handler", "620302-J01"), at(local));
    }

    public static Policy policy(String id, int length, Limit.Unit unit, Limit.RollOver rollOver) {
        return policy(id, length, unit, rollOver, null);
    }

    static Policy policy(String id, int length, Limit.Unit unit, Limit.RollOver rollOver, @Nullable String supersedes) {
        return new Policy(
                id,
                Policy.LimitedStep.COMPLETION,
                Map.of(),
                new Limit(length, unit, rollOver),
                LocalDate.of(2000, 1, 1),
                null,
                "试",
                null,
                supersedes);
    }

    /** As it is computed while 2027 is not known. */
    public static Due due(Policy policy, String start) {
        return Deadlines.due(policy, at(start), FIFTH, KNOWN);
    }

    static Renewing rules(WorkingCalendar calendar, Policy... policies) {
        return new Renewing(new PolicyBook(FIFTH, List.of(policies), List.of()), calendar);
    }

    /** Registered and in the hands of a unit. */
    public static Tracking item(String registered) {
        var kind = new ItemKind("SPECIMEN", "YB", "specimens", "试样");
        var item = new Tracking(UUID.randomUUID(), kind, "试样", Dimensions.ofUnit("620302-J01"), at(registered));
        item.record("REGISTER", SpecimenState.ASSIGNED, step(registered), ActionBody.NONE);
        return item;
    }
}
