package org.huiyin.petition.citizen.api;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.huiyin.petition.Petition;
import org.huiyin.petition.PetitionAction;
import org.huiyin.petition.PetitionLifecycle;
import org.huiyin.petition.PetitionMerging;
import org.huiyin.petition.PetitionProblem;
import org.huiyin.petition.PetitionState;
import org.huiyin.petition.api.PetitionLine;
import org.huiyin.petition.citizen.CitizenAccess;
import org.huiyin.tracking.action.Desk;
import org.huiyin.tracking.item.Actor;
import org.huiyin.web.ProblemException;

/** Answers petitioners. What they do goes through the same lifecycle and journal as what others do. */
@ApplicationScoped
class CitizenRequests {
    private final CitizenAccess access;
    private final PetitionLine line;
    private final PetitionMerging merging;
    private final Desk desk;

    CitizenRequests(CitizenAccess access, PetitionLine line, PetitionMerging merging, Desk desk) {
        this.access = access;
        this.line = line;
        this.merging = merging;
        this.desk = desk;
    }

    CitizenView lookUp(LookUp request) {
        UUID id = access.open(request.number(), request.code());
        return desk.find(line, id).map(this::view).orElseThrow();
    }

    /** @throws ProblemException 409 {@code not-replied} before the reply, and while it is worked over */
    CitizenView rate(CitizenRating request) {
        UUID id = access.open(request.number(), request.code());
        return QuarkusTransaction.requiringNew().call(() -> {
            Petition petition = desk.lock(line, id);
            requireReplied(petition);
            desk.act(line, petition, PetitionAction.RATE, request.rating(), Actor.CITIZEN);
            return view(petition);
        });
    }

    private CitizenView view(Petition petition) {
        return CitizenView.of(petition, merging.answering(petition));
    }

    private static void requireReplied(Petition petition) {
        PetitionState state = PetitionLifecycle.TABLE.state(petition.tracking().status());
        if (PetitionLifecycle.TABLE.find(state, PetitionAction.RATE).isEmpty()) {
            throw new ProblemException(PetitionProblem.NOT_REPLIED);
        }
    }
}
