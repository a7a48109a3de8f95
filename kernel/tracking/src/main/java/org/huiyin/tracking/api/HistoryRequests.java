package org.huiyin.tracking.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.huiyin.tracking.action.Access;
import org.huiyin.tracking.action.LineOfWork;
import org.huiyin.tracking.item.WorkItem;
import org.huiyin.tracking.journal.History;
import org.huiyin.tracking.journal.JournalVerification;
import org.huiyin.web.Caller;
import org.huiyin.web.Callers;
import org.huiyin.web.Cursor;
import org.huiyin.web.PageRequest;
import org.huiyin.web.ProblemException;
import org.huiyin.web.QueryParameters;
import org.huiyin.web.Role;
import org.huiyin.web.Sort;
import org.huiyin.web.WebProblem;
import org.jspecify.annotations.Nullable;

/** What an auditor reads of one item. */
@ApplicationScoped
public class HistoryRequests {
    private static final Sort OLDEST_FIRST = new Sort("sequence", false);
    /** Requests and addresses are for those who look into how a row came about, not for those who handle the item. */
    private static final Set<Role> TOLD_THE_ORIGIN = Set.of(Role.AUDITOR, Role.SUPERVISOR, Role.INSPECTION_OFFICER);

    private final ReadRequests reads;
    private final History history;
    private final JournalVerification verification;
    private final Access access;
    private final Callers callers;
    private final UriInfo uri;
    private final Clock clock;

    HistoryRequests(
            ReadRequests reads,
            History history,
            JournalVerification verification,
            Access access,
            Callers callers,
            UriInfo uri,
            Clock clock) {
        this.reads = reads;
        this.history = history;
        this.verification = verification;
        this.access = access;
        this.callers = callers;
        this.uri = uri;
        this.clock = clock;
    }

    private boolean showsOrigin() {
        return callers.current().roles().stream().anyMatch(TOLD_THE_ORIGIN::contains);
    }

    /** Whether every row of every item of the line that the auditor may know of is as it was written. */
    public VerificationView verify(LineOfWork<?, ?, ?, ?> line) {
        Caller auditor = callers.current();
        access.requireAuditor(auditor);
        QueryParameters.of(uri).verify();
        Set<String> concealed = access.reading(line, auditor).concealed();
        return VerificationView.of(verification.verify(line.kind().name(), concealed), clock.instant());
    }

    /** One row of history. @throws ProblemException 404 where the item has no such row */
    public <I extends WorkItem> HistoryView.Entry entry(LineOfWork<I, ?, ?, ?> line, UUID id, long sequence) {
        reads.visible(line, id);
        return history.find(id, sequence)
                .map(row -> HistoryView.Entry.of(row, showsOrigin()))
                .orElseThrow(() -> new ProblemException(WebProblem.NOT_FOUND));
    }

    /** A page of history; with {@code verify=true} the whole chain is checked. */
    public <I extends WorkItem> HistoryView history(LineOfWork<I, ?, ?, ?> line, UUID id) {
        reads.visible(line, id);
        QueryParameters query = QueryParameters.of(uri);
        PageRequest page = PageRequest.read(query, List.of(OLDEST_FIRST.field()), OLDEST_FIRST);
        boolean verify = query.flag("verify");
        query.verify();
        Cursor cursor = page.cursor();
        List<History.Entry> rows = history.read(id, cursor == null ? 0 : cursor.number(0), page.fetchSize());
        boolean withOrigin = showsOrigin();
        var entries = page.page(rows, entry -> List.of(entry.row().sequence()), null)
                .map(row -> HistoryView.Entry.of(row, withOrigin));
        @Nullable Long broken = verify ? verification.firstBroken(id) : null;
        return new HistoryView(entries.items(), entries.next(), verify ? broken == null : null, broken);
    }
}
