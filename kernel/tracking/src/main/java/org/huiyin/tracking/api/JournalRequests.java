package org.huiyin.tracking.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.huiyin.tracking.action.Access;
import org.huiyin.tracking.action.LineOfWork;
import org.huiyin.tracking.journal.JournalExport;
import org.huiyin.web.Caller;
import org.huiyin.web.Callers;
import org.huiyin.web.Cursor;
import org.huiyin.web.PageRequest;
import org.huiyin.web.QueryParameters;
import org.huiyin.web.Sort;
import org.jspecify.annotations.Nullable;

/** What an auditor takes away of a line of work. */
@ApplicationScoped
public class JournalRequests {
    private static final Sort AS_WRITTEN = new Sort("position", false);

    private final JournalExport export;
    private final Access access;
    private final Callers callers;
    private final UriInfo uri;

    JournalRequests(JournalExport export, Access access, Callers callers, UriInfo uri) {
        this.export = export;
        this.access = access;
        this.callers = callers;
        this.uri = uri;
    }

    /** A page of the rows of all items that the auditor may know of. */
    public JournalView journal(LineOfWork<?, ?, ?, ?> line) {
        Caller auditor = callers.current();
        access.requireAuditor(auditor);
        QueryParameters query = QueryParameters.of(uri);
        PageRequest page = PageRequest.read(query, List.of(AS_WRITTEN.field()), AS_WRITTEN);
        query.verify();
        Cursor cursor = page.cursor();
        long position = cursor == null ? 0 : cursor.number(0);
        Set<String> concealed = access.reading(line, auditor).concealed();
        List<JournalExport.Row> rows = export.after(position, line.kind().name(), concealed, page.limit());
        return new JournalView(rows.stream().map(JournalView.Row::of).toList(), next(rows, cursor));
    }

    private static @Nullable String next(List<JournalExport.Row> rows, @Nullable Cursor here) {
        if (rows.isEmpty()) {
            return here == null ? null : here.toString();
        }
        return new Cursor(AS_WRITTEN, List.of(rows.getLast().position())).toString();
    }
}
