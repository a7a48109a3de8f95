package org.huiyin.tracking.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.huiyin.tracking.action.Access;
import org.huiyin.tracking.action.Desk;
import org.huiyin.tracking.action.LineOfWork;
import org.huiyin.tracking.item.WorkItem;
import org.huiyin.tracking.lifecycle.ItemAction;
import org.huiyin.tracking.lifecycle.ItemState;
import org.huiyin.tracking.query.FilterReader;
import org.huiyin.tracking.query.Grouping;
import org.huiyin.tracking.query.ItemCounts;
import org.huiyin.tracking.query.ItemFilter;
import org.huiyin.tracking.query.ItemList;
import org.huiyin.tracking.query.ReadingScope;
import org.huiyin.web.Caller;
import org.huiyin.web.Callers;
import org.huiyin.web.EntityTag;
import org.huiyin.web.Page;
import org.huiyin.web.PageRequest;
import org.huiyin.web.ProblemException;
import org.huiyin.web.QueryParameters;
import org.huiyin.web.WebProblem;

/** Reading items of any kind: lists, counts, one item. Rights first, then the query. */
@ApplicationScoped
public class ReadRequests {
    private final Callers callers;
    private final Access access;
    private final Desk desk;
    private final FilterReader filters;
    private final ItemList list;
    private final ItemCounts counts;
    private final UriInfo uri;
    private final Session session;

    ReadRequests(
            Callers callers,
            Access access,
            Desk desk,
            FilterReader filters,
            ItemList list,
            ItemCounts counts,
            UriInfo uri,
            Session session) {
        this.callers = callers;
        this.access = access;
        this.desk = desk;
        this.filters = filters;
        this.list = list;
        this.counts = counts;
        this.uri = uri;
        this.session = session;
    }

    /**
     * A page of the items the caller may see. Of the past it lists what was in the caller's scope then; items that have
     * left it since are named by their number only.
     */
    public <I extends WorkItem> Page<Object> list(LineOfWork<I, ?, ?, ?> line) {
        ReadingScope scope = access.reading(line, callers.current());
        QueryParameters query = QueryParameters.of(uri);
        ItemFilter filter = filters.read(line.kind().name(), query);
        PageRequest page = ItemList.page(query);
        query.verify();
        Page<ItemList.Entry> entries = list.find(filter, scope, page);
        Map<UUID, I> items = load(line, entries.items());
        List<Object> shown = new ArrayList<>();
        List<String> withheld = new ArrayList<>();
        for (ItemList.Entry entry : entries.items()) {
            I item = items.get(entry.id());
            if (item != null && scope.covers(item.tracking().dimensions())) {
                shown.add(desk.entry(line, item));
            } else if (item != null) {
                withheld.add(String.valueOf(item.tracking().number()));
            }
        }
        return new Page<>(shown, entries.next(), entries.total(), withheld);
    }

    private <I extends WorkItem> Map<UUID, I> load(LineOfWork<I, ?, ?, ?> line, List<ItemList.Entry> entries) {
        List<UUID> ids = entries.stream().map(ItemList.Entry::id).distinct().toList();
        return session.findMultiple(line.type(), ids).stream()
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(item -> item.tracking().id(), Function.identity()));
    }

    /** Counts of the items in the caller's figures. */
    public ItemCounts.Counts counts(LineOfWork<?, ?, ?, ?> line) {
        ReadingScope scope = access.figures(line, callers.current());
        QueryParameters query = QueryParameters.of(uri);
        ItemFilter filter = filters.read(line.kind().name(), query);
        List<Grouping> groupings = Grouping.read(query);
        query.verify();
        return counts.count(filter, scope, groupings);
    }

    /** 200 with the item and what its reader may do now. */
    public <I extends WorkItem, S extends Enum<S> & ItemState, A extends Enum<A> & ItemAction> Response one(
            LineOfWork<I, S, A, ?> line, UUID id) {
        Caller caller = callers.current();
        I item = visible(line, id, caller);
        return Response.ok(desk.view(line, item, caller))
                .header(HttpHeaders.ETAG, new EntityTag(item.tracking().sequence()).toString())
                .build();
    }

    /** The item, if the caller may see it. @throws ProblemException 403 or 404 */
    public <I extends WorkItem> I visible(LineOfWork<I, ?, ?, ?> line, UUID id) {
        return visible(line, id, callers.current());
    }

    private <I extends WorkItem> I visible(LineOfWork<I, ?, ?, ?> line, UUID id, Caller caller) {
        access.reading(line, caller);
        I item = desk.find(line, id).orElseThrow(() -> new ProblemException(WebProblem.NOT_FOUND));
        access.requireVisible(line, caller, item);
        return item;
    }
}
