package org.huiyin.evidence.api;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.huiyin.evidence.Evidence;
import org.huiyin.evidence.EvidenceIntake;
import org.huiyin.evidence.EvidenceRecords;
import org.huiyin.evidence.content.Attachment;
import org.huiyin.tracking.action.LineOfWork;
import org.huiyin.tracking.api.ReadRequests;
import org.huiyin.tracking.item.WorkItem;
import org.huiyin.web.Callers;
import org.huiyin.web.Page;
import org.huiyin.web.ProblemException;
import org.huiyin.web.WebProblem;

/** Reading the files of an item, by whoever may read the item. */
@ApplicationScoped
public class EvidenceReading {
    private final ReadRequests reads;
    private final EvidenceRecords records;
    private final EvidenceIntake intake;
    private final Repetitions repetitions;
    private final Callers callers;
    private final Request request;

    EvidenceReading(
            ReadRequests reads,
            EvidenceRecords records,
            EvidenceIntake intake,
            Repetitions repetitions,
            Callers callers,
            Request request) {
        this.reads = reads;
        this.records = records;
        this.intake = intake;
        this.repetitions = repetitions;
        this.callers = callers;
        this.request = request;
    }

    /** All files of the item, oldest first. */
    public <I extends WorkItem> Page<EvidenceView> list(LineOfWork<I, ?, ?, ?> line, UUID id) {
        reads.visible(line, id);
        return new Page<>(repetitions.flagged(line, id, records.of(id), callers.current()), null, null);
    }

    /** One of them. */
    public <I extends WorkItem> EvidenceView one(LineOfWork<I, ?, ?, ?> line, UUID id, UUID evidenceId) {
        Evidence evidence = visible(line, id, evidenceId);
        return repetitions
                .flagged(line, id, List.of(evidence), callers.current())
                .getFirst();
    }

    /** Its bytes, to be saved and not to be shown in place; no connection to the database is held while they go out. */
    public <I extends WorkItem> Response content(LineOfWork<I, ?, ?, ?> line, UUID id, UUID evidenceId) {
        Evidence evidence = QuarkusTransaction.requiringNew().call(() -> visible(line, id, evidenceId));
        Response.ResponseBuilder answer = Response.ok()
                .type(evidence.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, evidence.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.header(evidence.name()))
                .header(HttpHeaders.ETAG, "\"" + evidence.sha256() + "\"");
        return HttpMethod.HEAD.equals(request.getMethod())
                ? answer.build()
                : answer.entity(streamed(intake.open(evidence.sha256()))).build();
    }

    private static StreamingOutput streamed(InputStream content) {
        return out -> {
            try (content) {
                content.transferTo(out);
            }
        };
    }

    private <I extends WorkItem> Evidence visible(LineOfWork<I, ?, ?, ?> line, UUID id, UUID evidenceId) {
        reads.visible(line, id);
        return records.find(id, evidenceId).orElseThrow(() -> new ProblemException(WebProblem.NOT_FOUND));
    }
}
