package org.huiyin.evidence.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.huiyin.evidence.Evidence;
import org.huiyin.evidence.EvidenceRecords;
import org.huiyin.evidence.Sha256;
import org.huiyin.tracking.action.Access;
import org.huiyin.tracking.action.LineOfWork;
import org.huiyin.tracking.item.Tracking;
import org.huiyin.tracking.query.ReadingScope;
import org.huiyin.web.Caller;

/** Flags files that other items have too; names those that the reader may see. */
@ApplicationScoped
class Repetitions {
    private final EvidenceRecords records;
    private final Access access;
    private final Session session;

    Repetitions(EvidenceRecords records, Access access, Session session) {
        this.records = records;
        this.access = access;
        this.session = session;
    }

    List<EvidenceView> flagged(LineOfWork<?, ?, ?, ?> line, UUID itemId, List<Evidence> files, Caller caller) {
        Map<Sha256, List<UUID>> others =
                records.others(itemId, files.stream().map(Evidence::sha256).toList());
        Map<UUID, String> visible = visible(
                line,
                others.values().stream().flatMap(Collection::stream).distinct().toList(),
                caller);
        return files.stream()
                .map(file -> {
                    List<UUID> same = others.getOrDefault(file.sha256(), List.of());
                    List<String> numbers = same.stream()
                            .map(visible::get)
                            .filter(Objects::nonNull)
                            .toList();
                    return EvidenceView.of(file, numbers, !same.isEmpty());
                })
                .toList();
    }

    private Map<UUID, String> visible(LineOfWork<?, ?, ?, ?> line, List<UUID> ids, Caller caller) {
        ReadingScope scope = access.reading(line, caller);
        return session.findMultiple(Tracking.class, ids).stream()
                .filter(Objects::nonNull)
                .filter(item -> item.kind().equals(line.kind().name()))
                .filter(item -> scope.covers(item.dimensions()))
                .collect(Collectors.toMap(Tracking::id, item -> String.valueOf(item.number()), (one, same) -> one));
    }
}
