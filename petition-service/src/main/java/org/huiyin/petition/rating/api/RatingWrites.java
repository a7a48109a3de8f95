package org.huiyin.petition.rating.api;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.huiyin.petition.Petition;
import org.huiyin.petition.PetitionKind;
import org.huiyin.petition.RegisterPetition;
import org.huiyin.petition.api.PetitionLine;
import org.huiyin.petition.rating.RatingKeeping;
import org.huiyin.petition.rating.RatingProblem;
import org.huiyin.petition.rating.RecordRating;
import org.huiyin.petition.rating.ServiceRating;
import org.huiyin.tracking.TrackingProblem;
import org.huiyin.tracking.action.Access;
import org.huiyin.tracking.action.Desk;
import org.huiyin.tracking.api.ImportResult;
import org.huiyin.tracking.api.WriteRequests;
import org.huiyin.tracking.api.WriteRequests.Written;
import org.huiyin.tracking.item.Actor;
import org.huiyin.web.Caller;
import org.huiyin.web.Callers;
import org.huiyin.web.JsonBody;
import org.huiyin.web.ProblemException;

/** The writes of ratings: whoever registers petitions enters cards and follows the bad ones up. */
@ApplicationScoped
class RatingWrites {
    private static final int CREATED = 201;

    private final RatingKeeping keeping;
    private final RatingReads reads;
    private final PetitionLine line;
    private final Access access;
    private final Desk desk;
    private final WriteRequests writes;
    private final Callers callers;
    private final JsonBody json;

    RatingWrites(
            RatingKeeping keeping,
            RatingReads reads,
            PetitionLine line,
            Access access,
            Desk desk,
            WriteRequests writes,
            Callers callers,
            JsonBody json) {
        this.keeping = keeping;
        this.reads = reads;
        this.line = line;
        this.access = access;
        this.desk = desk;
        this.writes = writes;
        this.callers = callers;
        this.json = json;
    }

    /** 201 with the new rating. */
    Response enter(byte[] body) {
        return writes.once(body, this::registrar, () -> {
            ServiceRating rating = keeping.enter(
                    json.read(body, RecordRating.class), registrar().subject());
            return new Written(CREATED, "/api/v1/service-ratings/" + rating.id(), RatingView.of(rating));
        });
    }

    /** 201 with the rating; what was created is the petition. */
    Response followUp(UUID id, byte[] body) {
        return writes.once(
                body,
                () -> {
                    reads.visible(id);
                    registrar();
                },
                () -> {
                    RegisterPetition read = json.read(body, RegisterPetition.class);
                    ServiceRating rating = keeping.toFollowUp(id);
                    if (read.petitionKind() == PetitionKind.REPORT) {
                        throw new ProblemException(RatingProblem.REPORT_FROM_CARD);
                    }
                    Petition petition = desk.register(line, read, registrar());
                    keeping.link(rating, petition.tracking().id());
                    return new Written(
                            CREATED, "/api/v1/petitions/" + petition.tracking().id(), RatingView.of(rating));
                });
    }

    /** @throws ProblemException 422 {@code import-line} for the first line that cannot be; then none is taken */
    ImportResult take(InputStream body) throws IOException {
        Caller importer = callers.current();
        access.requireImporter(line, importer);
        List<RecordRating> lines = read(body);
        try {
            return QuarkusTransaction.requiringNew().call(() -> takeAll(lines, importer.subject()));
        } catch (ConstraintViolationException e) {
            throw new ProblemException(TrackingProblem.ALREADY_EXISTS);
        }
    }

    private ImportResult takeAll(List<RecordRating> lines, String subject) {
        int taken = 0;
        for (int i = 0; i < lines.size(); i++) {
            try {
                taken += keeping.take(lines.get(i), subject) ? 1 : 0;
            } catch (ProblemException e) {
                throw ofLine(i + 1, e);
            }
        }
        return new ImportResult(taken, lines.size() - taken);
    }

    private List<RecordRating> read(InputStream body) throws IOException {
        List<RecordRating> read = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                try {
                    read.add(json.read(text.getBytes(StandardCharsets.UTF_8), RecordRating.class));
                } catch (ProblemException e) {
                    throw ofLine(read.size() + 1, e);
                }
            }
        }
        return read;
    }

    private static ProblemException ofLine(int line, ProblemException cause) {
        ProblemException problem = new ProblemException(
                        TrackingProblem.IMPORT_LINE, line, cause.type().slug())
                .with("line", line)
                .with("cause", cause.type().slug());
        Object errors = cause.extensions().get("errors");
        return errors == null ? problem : problem.with("errors", errors);
    }

    private Actor registrar() {
        return access.requireRegistrar(line, callers.current());
    }
}
