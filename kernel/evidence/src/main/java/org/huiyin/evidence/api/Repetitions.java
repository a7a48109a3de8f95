package org.huiyin.evidence.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
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

    /** A matter that is concealed from the caller is not even hinted at. */
    List<EvidenceView> flagged(LineOfWork<?, ?, ?, ?> line, UUID itemId, List<Evidence> files, Caller caller) {
        ReadingScope scope = access.reading(line, caller);
        Map<Sha256, List<UUID>> others =
                records.others(itemId, files.stream().map(Evidence::sha256).toList());
        Map<UUID, Tracking> items = items(
                others.values().stream().flatMap(Collection::stream).distinct().toList());
        return files.stream()
                .map(file -> {
                    List<Tracking> same = others.getOrDefault(file.sha256(), List.of()).stream()
                            .map(items::get)
                            .filter(Objects::nonNull)
                            .filter(item -> !scope.conceals(item.dimensions()))
                            .toList();
                    return EvidenceView.of(file, numbers(line, same, scope), !same.isEmpty());
                })
                .toList();
    }

    private Map<UUID, Tracking> items(List<UUID> ids) {
        return session.findMultiple(Tracking.class, ids).stream()
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(Tracking::id, Function.identity()));
    }

    private static List<String> numbers(LineOfWork<?, ?, ?, ?> line, List<Tracking> items, ReadingScope scope) {
        return items.stream()
                .filter(item -> item.kind().equals(line.kind().name()))
                .filter(item -> scope.covers(item.dimensions()))
                .map(item -> String.valueOf(item.number()))
                .toList();
    }
}
