package org.huiyin.petition.intake.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.petition.api.PetitionLine;
import org.huiyin.petition.intake.SimilarPetition;
import org.huiyin.petition.intake.SimilarPetitions;
import org.huiyin.tracking.action.Access;
import org.huiyin.tracking.action.Desk;
import org.huiyin.tracking.query.ReadingScope;
import org.huiyin.web.Caller;
import org.huiyin.web.Callers;
import org.huiyin.web.JsonBody;
import org.huiyin.web.ProblemException;

/** Shows operators what they may see of the petitions that are like the one they take in. */
@ApplicationScoped
class SimilarRequests {
    private final Callers callers;
    private final Access access;
    private final PetitionLine line;
    private final Desk desk;
    private final SimilarPetitions petitions;
    private final JsonBody json;

    SimilarRequests(
            Callers callers, Access access, PetitionLine line, Desk desk, SimilarPetitions petitions, JsonBody json) {
        this.callers = callers;
        this.access = access;
        this.line = line;
        this.desk = desk;
        this.petitions = petitions;
        this.json = json;
    }

    /** @throws ProblemException 403 for anybody who does not register petitions, 400 for words that cannot be */
    SimilarView find(byte[] body) {
        Caller caller = callers.current();
        access.requireRegistrar(line, caller);
        ReadingScope scope = access.reading(line, caller);
        SimilarRequest read = json.read(body, SimilarRequest.class);
        List<SimilarPetition> found = petitions.find(read.words(), scope.concealed());
        return SimilarView.of(found.stream()
                .flatMap(similar -> entry(similar, scope))
                .limit(read.most())
                .toList());
    }

    private Stream<SimilarView.Entry> entry(SimilarPetition similar, ReadingScope scope) {
        return desk.find(line, similar.id()).stream()
                .filter(petition -> scope.covers(petition.tracking().dimensions()))
                .map(petition -> SimilarView.Entry.of(similar, petition));
    }
}
