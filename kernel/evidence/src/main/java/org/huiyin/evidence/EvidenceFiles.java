package org.huiyin.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.huiyin.tracking.action.AttachedFile;
import org.huiyin.tracking.action.AttachedFiles;

/** Tells tracking which of an item's files a submission refers to. */
@ApplicationScoped
public class EvidenceFiles implements AttachedFiles {
    private final EvidenceRecords records;

    EvidenceFiles(EvidenceRecords records) {
        this.records = records;
    }

    @Override
    public List<AttachedFile> find(UUID itemId, Collection<UUID> ids) {
        return records.of(itemId).stream()
                .filter(evidence -> ids.contains(evidence.id()))
                .map(evidence ->
                        new AttachedFile(evidence.id(), evidence.sha256().hex()))
                .toList();
    }
}
