package org.huiyin.evidence.api;

import com.fasterxml.uuid.Generators;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.evidence.Evidence;
import org.huiyin.evidence.EvidenceConfiguration;
import org.huiyin.evidence.EvidenceIntake;
import org.huiyin.evidence.EvidenceProblem;
import org.huiyin.evidence.EvidenceRecords;
import org.huiyin.evidence.Received;
import org.huiyin.evidence.content.Attachment;
import org.huiyin.evidence.content.DisplayName;
import org.huiyin.tracking.action.Desk;
import org.huiyin.tracking.action.LineOfWork;
import org.huiyin.tracking.item.Actor;
import org.huiyin.tracking.item.Tracking;
import org.huiyin.tracking.item.WorkItem;
import org.huiyin.tracking.lifecycle.ItemAction;
import org.huiyin.tracking.lifecycle.ItemState;
import org.huiyin.web.Caller;
import org.huiyin.web.Callers;
import org.huiyin.web.ProblemException;

/** Handing in a file: rights and state, then the bytes, then the row, so that no row lacks its bytes. */
@ApplicationScoped
public class EvidenceApi {
    private final Callers callers;
    private final EvidenceAccess access;
    private final Desk desk;
    private final EvidenceIntake intake;
    private final EvidenceRecords records;
    private final Repetitions repetitions;
    private final EvidenceConfiguration configuration;
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final Clock clock;

    EvidenceApi(
            Callers callers,
            EvidenceAccess access,
            Desk desk,
            EvidenceIntake intake,
            EvidenceRecords records,
            Repetitions repetitions,
            EvidenceConfiguration configuration,
            HttpHeaders headers,
            UriInfo uri,
            Clock clock) {
        this.callers = callers;
        this.access = access;
        this.desk = desk;
        this.intake = intake;
        this.records = records;
        this.repetitions = repetitions;
        this.configuration = configuration;
        this.headers = headers;
        this.uri = uri;
        this.clock = clock;
    }

    /** 201 with the record; 200 with the one that exists where the item has this content already. */
    public <I extends WorkItem, S extends Enum<S> & ItemState, A extends Enum<A> & ItemAction> Response attach(
            LineOfWork<I, S, A, ?> line, UUID id, InputStream body) {
        Caller caller = callers.current();
        QuarkusTransaction.requiringNew().run(() -> access.requireAttacher(line, id, caller));
        Received file = intake.receive(body, headers.getLength(), headers.getHeaderString(HttpHeaders.CONTENT_TYPE));
        return QuarkusTransaction.requiringNew().call(() -> {
            Tracking item = desk.lock(line, id).tracking();
            Actor actor = access.requireAttacher(line, id, caller);
            Optional<Evidence> known = records.find(id, file.sha256());
            Evidence evidence = known.orElseGet(() -> add(item, actor, file));
            EvidenceView view = view(line, evidence, caller);
            return known.isPresent()
                    ? Response.ok(view).build()
                    : Response.created(address(evidence)).entity(view).build();
        });
    }

    private Evidence add(Tracking item, Actor actor, Received file) {
        int most = configuration.mostFiles();
        if (records.of(item.id()).size() >= most) {
            throw new ProblemException(EvidenceProblem.TOO_MANY, most);
        }
        String given = Attachment.name(headers.getHeaderString(HttpHeaders.CONTENT_DISPOSITION))
                .orElse(null);
        Evidence evidence = new Evidence(
                Generators.timeBasedEpochGenerator().generate(),
                item.id(),
                item.cycle(),
                file.sha256(),
                DisplayName.of(given, file.sha256().hex().substring(0, 12), file.mediaType()),
                file.mediaType(),
                file.size(),
                actor,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        records.add(evidence);
        return evidence;
    }

    private URI address(Evidence evidence) {
        return URI.create(uri.getPath() + "/" + evidence.id());
    }

    private EvidenceView view(LineOfWork<?, ?, ?, ?> line, Evidence evidence, Caller caller) {
        return repetitions
                .flagged(line, evidence.itemId(), List.of(evidence), caller)
                .getFirst();
    }
}
