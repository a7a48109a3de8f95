package org.huiyin.task.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.huiyin.directory.Directory;
import org.huiyin.event.DirectoryRecord.CalendarYear;

/** Takes a year of the working calendar in and has it published; provisional deadlines follow in every service. */
@ApplicationScoped
public class CalendarLoading {
    private final DirectoryChanges changes;
    private final DirectoryPublication publication;
    private final Directory directory;

    CalendarLoading(DirectoryChanges changes, DirectoryPublication publication, Directory directory) {
        this.changes = changes;
        this.publication = publication;
        this.directory = directory;
    }

    /** The same year twice changes nothing the second time. */
    public void load(CalendarYear year, String subject) {
        Optional<CalendarYear> present = directory.copy().calendar().years().stream()
                .filter(loaded -> loaded.year() == year.year())
                .findFirst();
        if (!present.equals(Optional.of(year))) {
            changes.enter(year, subject);
            publication.again();
        }
    }
}
