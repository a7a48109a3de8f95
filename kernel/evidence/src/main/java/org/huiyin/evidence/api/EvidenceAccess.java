package org.huiyin.evidence.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.huiyin.event.Phase;
import org.huiyin.evidence.EvidenceProblem;
import org.huiyin.tracking.action.Access;
import org.huiyin.tracking.action.LineOfWork;
import org.huiyin.tracking.api.ReadRequests;
import org.huiyin.tracking.item.Actor;
import org.huiyin.tracking.item.WorkItem;
import org.huiyin.tracking.lifecycle.ItemAction;
import org.huiyin.tracking.lifecycle.ItemState;
import org.huiyin.web.Caller;
import org.huiyin.web.ProblemException;

/** Who may hand in a file: whoever may take some action on the item, while it is open. */
@ApplicationScoped
class EvidenceAccess {
    private final ReadRequests reads;
    private final Access access;

    EvidenceAccess(ReadRequests reads, Access access) {
        this.reads = reads;
        this.access = access;
    }

    /** @throws ProblemException 403, 404, or 409 for an item that is not open */
    <I extends WorkItem, S extends Enum<S> & ItemState, A extends Enum<A> & ItemAction> Actor requireAttacher(
            LineOfWork<I, S, A, ?> line, UUID id, Caller caller) {
        I item = reads.visible(line, id);
        Actor actor = access.requireHandler(line, caller, item);
        if (item.tracking().phase() != Phase.OPEN) {
            throw new ProblemException(EvidenceProblem.ITEM_NOT_OPEN);
        }
        return actor;
    }
}
