package org.huiyin.petition.repeat.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.huiyin.petition.Petition;
import org.huiyin.petition.api.PetitionLine;
import org.huiyin.petition.repeat.EarlierPetitions;
import org.huiyin.tracking.action.Access;
import org.huiyin.tracking.action.Desk;
import org.huiyin.tracking.api.ReadRequests;
import org.huiyin.tracking.query.ReadingScope;
import org.huiyin.web.Callers;
import org.huiyin.web.Page;

/** Shows the chain that a petition belongs to, of which each reader sees what the reader may see anyway. */
@ApplicationScoped
class RepeatChain {
    private final PetitionLine line;
    private final ReadRequests reads;
    private final EarlierPetitions earlier;
    private final Access access;
    private final Callers callers;
    private final Desk desk;
    private final Session session;

    RepeatChain(
            PetitionLine line,
            ReadRequests reads,
            EarlierPetitions earlier,
            Access access,
            Callers callers,
            Desk desk,
            Session session) {
        this.line = line;
        this.reads = reads;
        this.earlier = earlier;
        this.access = access;
        this.callers = callers;
        this.desk = desk;
        this.session = session;
    }

    /** Oldest first and whole, because chains are short; the petition itself is one of them. */
    Page<Object> of(UUID id) {
        reads.visible(line, id);
        ReadingScope scope = access.reading(line, callers.current());
        List<Petition> petitions = session.findMultiple(Petition.class, earlier.chain(id)).stream()
                .filter(petition -> scope.covers(petition.tracking().dimensions()))
                .sorted(Comparator.comparing(petition -> petition.tracking().registeredAt()))
                .toList();
        return new Page<>(
                petitions.stream().map(petition -> desk.entry(line, petition)).toList(), null, null);
    }
}
