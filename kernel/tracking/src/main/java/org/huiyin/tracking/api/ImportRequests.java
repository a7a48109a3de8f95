package org.huiyin.tracking.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.tracking.TrackingProblem;
import org.huiyin.tracking.action.Access;
import org.huiyin.tracking.action.Imports;
import org.huiyin.tracking.action.LineOfWork;
import org.huiyin.tracking.item.ActionBody;
import org.huiyin.tracking.item.Step;
import org.huiyin.tracking.item.WorkItem;
import org.huiyin.tracking.lifecycle.ItemAction;
import org.huiyin.tracking.lifecycle.ItemState;
import org.huiyin.web.Caller;
import org.huiyin.web.Callers;
import org.huiyin.web.JsonBody;
import org.huiyin.web.ProblemException;
import org.jspecify.annotations.Nullable;

/** Reads NDJSON line by line and imports it in batches, a transaction each; what was imported before an error stays. */
@ApplicationScoped
public class ImportRequests {
    private static final int BATCH = 500;

    private final Callers callers;
    private final Access access;
    private final Imports imports;
    private final JsonBody json;

    ImportRequests(Callers callers, Access access, Imports imports, JsonBody json) {
        this.callers = callers;
        this.access = access;
        this.imports = imports;
        this.json = json;
    }

    /** @throws ProblemException 422 {@code import-line} naming the line */
    public <I extends WorkItem, S extends Enum<S> & ItemState, A extends Enum<A> & ItemAction, R extends ActionBody>
            ImportResult take(LineOfWork<I, S, A, R> line, InputStream body) throws IOException {
        Caller importer = callers.current();
        access.requireImporter(line, importer);
        ImportResult result = new ImportResult(0, 0);
        List<Imports.Line<R>> batch = new ArrayList<>(BATCH);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                number++;
                if (!text.isBlank()) {
                    batch.add(parse(line, number, text));
                }
                if (batch.size() == BATCH) {
                    result = result.plus(imports.take(line, batch, importer.subject()), batch.size());
                    batch.clear();
                }
            }
        }
        return batch.isEmpty() ? result : result.plus(imports.take(line, batch, importer.subject()), batch.size());
    }

    private <I extends WorkItem, S extends Enum<S> & ItemState, A extends Enum<A> & ItemAction, R extends ActionBody>
            Imports.Line<R> parse(LineOfWork<I, S, A, R> line, int number, String text) {
        try {
            ImportLine read = json.read(text.getBytes(StandardCharsets.UTF_8), ImportLine.class);
            List<Imports.DatedAction> actions = read.actions() == null
                    ? List.of()
                    : read.actions().stream().map(action -> dated(line, action)).toList();
            R item = body(read.item(), line.registration());
            return new Imports.Line<>(number, read.key(), step(read.at(), read.actor()), item, actions);
        } catch (ProblemException e) {
            ProblemException problem = new ProblemException(
                            TrackingProblem.IMPORT_LINE, number, e.type().slug())
                    .with("line", number)
                    .with("cause", e.type().slug());
            Object errors = e.extensions().get("errors");
            throw errors == null ? problem : problem.with("errors", errors);
        }
    }

    private <S extends Enum<S> & ItemState, A extends Enum<A> & ItemAction> Imports.DatedAction dated(
            LineOfWork<?, S, A, ?> line, ImportLine.ImportAction read) {
        A action = line.lifecycle().action(read.action()).orElseThrow(() -> unknownAction(line, read.action()));
        ActionBody body = body(read.body(), line.actions().body(action));
        return new Imports.DatedAction(action.name(), step(read.at(), read.actor()), body);
    }

    private static ProblemException unknownAction(LineOfWork<?, ?, ?, ?> line, String action) {
        return new ProblemException(
                TrackingProblem.ACTION_NOT_ALLOWED, action, line.kind().name());
    }

    private static Step step(OffsetDateTime at, ImportLine.ImportActor actor) {
        return new Step(actor.actor(), at.toInstant());
    }

    private <T> T body(@Nullable JsonNode node, Class<T> type) {
        JsonNode given = node == null ? JsonNodeFactory.instance.objectNode() : node;
        return json.read(given.toString().getBytes(StandardCharsets.UTF_8), type);
    }
}
