package org.huiyin.tracking.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.huiyin.event.EventCodec;
import org.huiyin.event.EventJson;
import org.huiyin.event.ItemEvent;
import org.huiyin.event.TraceContext;
import org.huiyin.tracking.item.Recorded;
import org.huiyin.tracking.item.Tracking;
import org.jspecify.annotations.Nullable;

/**
 * Writes what happened to items: number, journal row with the bytes of the event, the sign that it is still to be sent,
 * and fact intervals, all in the caller's transaction or not at all.
 */
@ApplicationScoped
public class Journal {
    /** The member of a row's details that holds its {@link Origin}. */
    public static final String ORIGIN = "origin";

    private static final String IMPORTER = Journal.class.getName() + ".importer";

    private final DataSource dataSource;
    private final Numbering numbering;
    private final Clock clock;
    private final Event<Journaled> journaled;
    private final TransactionSynchronizationRegistry transaction;
    private final Tracer tracer;

    Journal(
            DataSource dataSource,
            Numbering numbering,
            Clock clock,
            Event<Journaled> journaled,
            TransactionSynchronizationRegistry transaction,
            OpenTelemetry telemetry) {
        this.dataSource = dataSource;
        this.numbering = numbering;
        this.clock = clock;
        this.journaled = journaled;
        this.transaction = transaction;
        this.tracer = telemetry.getTracer(Journal.class.getPackageName());
    }

    /** Fired in the transaction; observers after its success know that the relay has work. */
    public record Journaled() {}

    /** Writes everything that was recorded on these items; new ones are persisted afterwards, with their number. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(Collection<Tracking> items) {
        Object importer = transaction.getResource(IMPORTER);
        if (importer == null) {
            traced(items, recorded -> Map.of(ORIGIN, Origin.of(recorded.actor())));
        } else {
            Map<String, Object> provenance = Map.of("importedBy", importer, ORIGIN, Origin.ofImport());
            write(items, recorded -> provenance, TraceContext.NONE);
        }
    }

    /** Only what somebody asked for is traced; the rows of an import would be thousands in one trace. */
    private void traced(Collection<Tracking> items, Function<Recorded, Map<String, Object>> provenance) {
        if (!Span.current().getSpanContext().isValid()) {
            write(items, provenance, TraceContext.NONE);
            return;
        }
        Span span = tracer.spanBuilder("journal write")
                .setAttribute("huiyin.items", items.size())
                .startSpan();
        try {
            Context.current()
                    .with(span)
                    .wrap(() -> write(items, provenance, TraceContext.current()))
                    .run();
        } finally {
            span.end();
        }
    }

    /** The transaction imports: each of its rows tells who imported it, beside the actor that the line names. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void importing(String importer) {
        transaction.putResource(IMPORTER, importer);
    }

    private void write(
            Collection<Tracking> items, Function<Recorded, Map<String, Object>> provenance, TraceContext trace) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        try (Connection connection = dataSource.getConnection()) {
            giveNumbers(connection, items, now);
            try (JournalWriter rows = new JournalWriter(connection, trace)) {
                IntervalBatch intervals = new IntervalBatch(now);
                for (Tracking item : items) {
                    item.takePending().forEach(recorded -> append(item, recorded, provenance, now, rows, intervals));
                }
                rows.flush();
                intervals.write(connection);
            }
        } catch (SQLException e) {
            throw new JournalException(e);
        }
        journaled.fire(new Journaled());
    }

    private void giveNumbers(Connection connection, Collection<Tracking> items, Instant now) throws SQLException {
        Map<String, List<Tracking>> unnumbered = new LinkedHashMap<>();
        for (Tracking item : items) {
            String prefix = item.numberPrefix();
            if (item.number() == null && prefix != null) {
                unnumbered.computeIfAbsent(prefix, any -> new ArrayList<>()).add(item);
            }
        }
        int year = now.atZone(EventJson.ZONE).getYear();
        for (Map.Entry<String, List<Tracking>> block : unnumbered.entrySet()) {
            long next = numbering.take(
                    connection, block.getKey(), year, block.getValue().size());
            for (Tracking item : block.getValue()) {
                item.setNumber(Numbering.format(block.getKey(), year, next++));
            }
        }
    }

    private static void append(
            Tracking item,
            Recorded recorded,
            Function<Recorded, Map<String, Object>> provenance,
            Instant now,
            JournalWriter rows,
            IntervalBatch intervals) {
        ItemEvent event = recorded.event().recorded(String.valueOf(item.number()), EventJson.time(now));
        Remark remark = remark(item, recorded.remark());
        JournalRow row = new JournalRow(
                item.id(),
                event.sequence(),
                item.partition(),
                event.change().action(),
                event.change().before(),
                event.change().after(),
                recorded.actor().subject(),
                recorded.actor().role(),
                recorded.actor().unit(),
                remark == null ? null : remark.id(),
                remark == null ? null : remark.hash(),
                json(recorded.detail(), provenance.apply(recorded)),
                event.occurredAt().toInstant(),
                now,
                EventCodec.value(event),
                item.lastHash());
        item.setLastHash(rows.add(row, remark));
        intervals.add(item.partition(), event, recorded);
    }

    private static @Nullable Remark remark(Tracking item, @Nullable String text) {
        return text == null || text.isBlank() ? null : Remark.of(item.id(), text);
    }

    private static String json(Map<String, Object> detail, Map<String, Object> provenance) {
        Map<String, Object> all = new LinkedHashMap<>(detail);
        all.putAll(provenance);
        try {
            return EventJson.MAPPER.writeValueAsString(all);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("details are codes and numbers", e);
        }
    }

    /** The database refused; the transaction is lost. */
    static final class JournalException extends RuntimeException {
        JournalException(SQLException cause) {
            super("the journal could not be written", cause);
        }
    }
}
