package org.huiyin.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.demo.inspection.InspectionTerm;
import org.huiyin.demo.inspection.RiverPatrol;
import org.huiyin.demo.petition.Petitions;
import org.huiyin.demo.plan.Plans;
import org.huiyin.demo.story.ImportLine;
import org.huiyin.demo.story.Setting;
import org.huiyin.demo.story.Story;
import org.huiyin.demo.task.Tasks;

/** The demo data: totals of the public documents, everything else synthetic. The same clock gives the same bytes. */
public final class DemoData {
    /** The days before the clock must not reach into the year of the real totals. */
    private static final LocalDateTime EARLIEST = LocalDateTime.of(2022, Month.MARCH, 1, 0, 0);

    private DemoData() {}

    /**
     * Writes the import files into the directory, which is created if it is missing.
     *
     * @param clock no dated action is after its instant
     * @return the files in the order of import
     * @throws IllegalArgumentException if the clock is before March 2022
     */
    public static List<ImportFile> write(Path directory, Clock clock) throws IOException {
        LocalDateTime until =
                LocalDateTime.ofInstant(clock.instant(), Story.ZONE).withNano(0);
        if (until.isBefore(EARLIEST)) {
            throw new IllegalArgumentException("demo data needs a clock after " + EARLIEST + ", not " + until);
        }
        Setting setting = Setting.of(Plans.read(), until);
        InspectionTerm term = new InspectionTerm(setting);
        FileSet files = new FileSet(directory);
        files.add("inspection-service", "coverage-targets", "inspection-officer", term.coverageTargets());
        files.add("inspection-service", "rounds", "inspection-officer", term.rounds());
        files.add("inspection-service", "findings", "inspection-officer", sorted(term.findings()));
        files.add("inspection-service", "lead-ledgers", "inspection-officer", sorted(term.leadLedgers()));
        files.add("task-service", "tasks", "supervisor", sorted(new Tasks(setting).all()));
        files.add("petition-service", "petitions", "operator", sorted(new Petitions(setting).all()));
        RiverPatrol patrol = new RiverPatrol(setting);
        files.add("inspection-service", "rounds", "inspection-officer", patrol.rounds());
        files.add("inspection-service", "quantity-ledgers", "inspection-officer", patrol.ledgers());
        return files.written();
    }

    private static List<ImportLine> sorted(List<ImportLine> lines) {
        List<ImportLine> result = new ArrayList<>(lines);
        result.sort(ImportLine.BY_TIME);
        return result;
    }
}
