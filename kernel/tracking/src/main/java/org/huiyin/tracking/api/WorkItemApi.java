package org.huiyin.tracking.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.huiyin.tracking.action.DeadlineForecast;
import org.huiyin.tracking.action.LineOfWork;
import org.huiyin.tracking.body.ExtensionDecision;
import org.huiyin.tracking.item.ActionBody;
import org.huiyin.tracking.item.WorkItem;
import org.huiyin.tracking.lifecycle.ItemAction;
import org.huiyin.tracking.lifecycle.ItemState;
import org.huiyin.tracking.query.ItemCounts;
import org.huiyin.web.Page;

/** What a resource needs to serve one line of work; its methods stay thin and annotated. */
@ApplicationScoped
public class WorkItemApi {
    private final ReadRequests reads;
    private final WriteRequests writes;
    private final HistoryRequests histories;
    private final JournalRequests journals;
    private final DeadlineRequests deadlines;
    private final ImportRequests imports;
    private final ForecastRequests forecasts;

    WorkItemApi(
            ReadRequests reads,
            WriteRequests writes,
            HistoryRequests histories,
            JournalRequests journals,
            DeadlineRequests deadlines,
            ImportRequests imports,
            ForecastRequests forecasts) {
        this.reads = reads;
        this.writes = writes;
        this.histories = histories;
        this.journals = journals;
        this.deadlines = deadlines;
        this.imports = imports;
        this.forecasts = forecasts;
    }

    public <I extends WorkItem> Page<Object> list(LineOfWork<I, ?, ?, ?> line) {
        return reads.list(line);
    }

    public ItemCounts.Counts counts(LineOfWork<?, ?, ?, ?> line) {
        return reads.counts(line);
    }

    public <I extends WorkItem, S extends Enum<S> & ItemState, A extends Enum<A> & ItemAction> Response one(
            LineOfWork<I, S, A, ?> line, UUID id) {
        return reads.one(line, id);
    }

    public <I extends WorkItem> HistoryView history(LineOfWork<I, ?, ?, ?> line, UUID id) {
        return histories.history(line, id);
    }

    public <I extends WorkItem> HistoryView.Entry historyEntry(LineOfWork<I, ?, ?, ?> line, UUID id, long sequence) {
        return histories.entry(line, id, sequence);
    }

    public DeadlineForecast.Forecast forecast(LineOfWork<?, ?, ?, ?> line, int year, byte[] body) {
        return forecasts.forecast(line, year, body);
    }

    public VerificationView verification(LineOfWork<?, ?, ?, ?> line) {
        return histories.verify(line);
    }

    public JournalView journal(LineOfWork<?, ?, ?, ?> line) {
        return journals.journal(line);
    }

    public <I extends WorkItem> DeadlineView deadline(LineOfWork<I, ?, ?, ?> line, UUID id) {
        return deadlines.deadline(line, id);
    }

    public <I extends WorkItem, S extends Enum<S> & ItemState, A extends Enum<A> & ItemAction, R extends ActionBody>
            ImportResult importLines(LineOfWork<I, S, A, R> line, InputStream body) throws IOException {
        return imports.take(line, body);
    }

    public <I extends WorkItem, S extends Enum<S> & ItemState, A extends Enum<A> & ItemAction, R extends ActionBody>
            Response register(LineOfWork<I, S, A, R> line, byte[] body) {
        return writes.register(line, body);
    }

    public <I extends WorkItem, S extends Enum<S> & ItemState, A extends Enum<A> & ItemAction> Response act(
            LineOfWork<I, S, A, ?> line, UUID id, A action, byte[] body) {
        return writes.act(line, id, action, body);
    }

    /** A decision on the request for a later deadline: the action that grants it, or the one that refuses it. */
    public <I extends WorkItem, S extends Enum<S> & ItemState, A extends Enum<A> & ItemAction> Response decideExtension(
            LineOfWork<I, S, A, ?> line, UUID id, byte[] body, A grant, A refuse) {
        return act(line, id, ExtensionDecision.class, body, Set.of(grant, refuse), read -> switch (read.decision()) {
            case GRANT -> grant;
            case REFUSE -> refuse;
        });
    }

    /** One of these actions, as the body chooses. */
    public <I extends WorkItem, S extends Enum<S> & ItemState, A extends Enum<A> & ItemAction, B extends ActionBody>
            Response act(
                    LineOfWork<I, S, A, ?> line,
                    UUID id,
                    Class<B> type,
                    byte[] body,
                    Set<A> actions,
                    Function<? super B, A> choose) {
        return writes.act(line, id, type, body, actions, choose);
    }
}
