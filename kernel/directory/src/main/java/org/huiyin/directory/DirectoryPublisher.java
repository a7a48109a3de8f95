package org.huiyin.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.huiyin.event.DirectoryRecord;

/** Writes the directory to its topic; only the service that owns the directory calls it. */
@ApplicationScoped
public class DirectoryPublisher {
    /**
     * Brings the topic to exactly these entries: sends what is new or changed, removes what is gone, then writes the
     * manifest. Sends nothing where the topic already says the same.
     *
     * @return how many records were sent
     */
    public int publish(Collection<DirectoryRecord> entries) {
        throw new UnsupportedOperationException(entries.toString());
    }
}
