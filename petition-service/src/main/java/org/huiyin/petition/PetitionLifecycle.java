package org.huiyin.petition;

import static org.huiyin.petition.PetitionAction.ACCEPT;
import static org.huiyin.petition.PetitionAction.ANSWER;
import static org.huiyin.petition.PetitionAction.BEGIN_HEARING;
import static org.huiyin.petition.PetitionAction.CALL_BACK;
import static org.huiyin.petition.PetitionAction.CANCEL;
import static org.huiyin.petition.PetitionAction.CLOSE;
import static org.huiyin.petition.PetitionAction.DECIDE;
import static org.huiyin.petition.PetitionAction.DECIDE_REVIEW;
import static org.huiyin.petition.PetitionAction.DECLINE;
import static org.huiyin.petition.PetitionAction.DISPATCH;
import static org.huiyin.petition.PetitionAction.END_HEARING;
import static org.huiyin.petition.PetitionAction.ESCALATE;
import static org.huiyin.petition.PetitionAction.FOLLOW;
import static org.huiyin.petition.PetitionAction.GRANT_EXTENSION;
import static org.huiyin.petition.PetitionAction.LINK_REPEAT;
import static org.huiyin.petition.PetitionAction.MERGE;
import static org.huiyin.petition.PetitionAction.NAME_OWNER;
import static org.huiyin.petition.PetitionAction.PAUSE;
import static org.huiyin.petition.PetitionAction.REDO;
import static org.huiyin.petition.PetitionAction.REFUSE;
import static org.huiyin.petition.PetitionAction.REFUSE_EXTENSION;
import static org.huiyin.petition.PetitionAction.REGISTER;
import static org.huiyin.petition.PetitionAction.REPLY;
import static org.huiyin.petition.PetitionAction.REPORT_PROGRESS;
import static org.huiyin.petition.PetitionAction.REQUEST_EXTENSION;
import static org.huiyin.petition.PetitionAction.REQUEST_REVIEW;
import static org.huiyin.petition.PetitionAction.REQUEST_RE_REVIEW;
import static org.huiyin.petition.PetitionAction.RESUME;
import static org.huiyin.petition.PetitionAction.SEND_BACK;
import static org.huiyin.petition.PetitionAction.SIGN;
import static org.huiyin.petition.PetitionAction.UNLINK_REPEAT;
import static org.huiyin.petition.PetitionAction.UNMERGE;
import static org.huiyin.petition.PetitionAction.URGE;
import static org.huiyin.petition.PetitionAction.WITHDRAW;
import static org.huiyin.petition.PetitionState.ACCEPTED;
import static org.huiyin.petition.PetitionState.CANCELLED;
import static org.huiyin.petition.PetitionState.CLOSED;
import static org.huiyin.petition.PetitionState.DISPATCHED;
import static org.huiyin.petition.PetitionState.IN_PROGRESS;
import static org.huiyin.petition.PetitionState.MERGED;
import static org.huiyin.petition.PetitionState.NOT_ACCEPTED;
import static org.huiyin.petition.PetitionState.REGISTERED;
import static org.huiyin.petition.PetitionState.REPLIED;
import static org.huiyin.petition.PetitionState.WITHDRAWN;
import static org.huiyin.web.Role.APPROVER;
import static org.huiyin.web.Role.HANDLER;
import static org.huiyin.web.Role.OPERATOR;
import static org.huiyin.web.Role.SUPERVISOR;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.huiyin.tracking.lifecycle.Lifecycle;

/** The table of a petition's moves. */
public final class PetitionLifecycle {
    /** Open and standing for itself. */
    private static final Set<PetitionState> OPEN = EnumSet.range(REGISTERED, REPLIED);

    public static final Lifecycle<PetitionState, PetitionAction> TABLE = Lifecycle.bornBy(
                    REGISTER, REGISTERED, OPERATOR)
            .on(REGISTERED, ACCEPT, ACCEPTED)
            .by(OPERATOR)
            .on(REGISTERED, REFUSE, NOT_ACCEPTED)
            .by(OPERATOR)
            .on(ACCEPTED, ANSWER, CLOSED)
            .by(OPERATOR)
            .on(ACCEPTED, DISPATCH, DISPATCHED)
            .by(OPERATOR)
            .on(ACCEPTED, DECIDE, DISPATCHED)
            .by(SUPERVISOR)
            .on(DISPATCHED, SIGN, IN_PROGRESS)
            .by(HANDLER)
            .on(DISPATCHED, DECLINE, ACCEPTED)
            .by(HANDLER)
            .on(IN_PROGRESS, DECLINE, ACCEPTED)
            .by(HANDLER)
            .during(REPORT_PROGRESS, IN_PROGRESS)
            .by(HANDLER)
            .on(IN_PROGRESS, REPLY, REPLIED)
            .by(HANDLER)
            .on(REPLIED, CLOSE, CLOSED)
            .by(OPERATOR, APPROVER)
            .on(REPLIED, SEND_BACK, IN_PROGRESS)
            .by(OPERATOR, APPROVER)
            .during(CALL_BACK, REPLIED, CLOSED)
            .by(OPERATOR)
            .on(REPLIED, REDO, IN_PROGRESS)
            .by(OPERATOR, SUPERVISOR)
            .on(CLOSED, REDO, IN_PROGRESS)
            .by(OPERATOR, SUPERVISOR)
            .during(NAME_OWNER, ACCEPTED, DISPATCHED, IN_PROGRESS)
            .by(SUPERVISOR)
            .during(REQUEST_REVIEW, CLOSED)
            .by(OPERATOR)
            .during(REQUEST_RE_REVIEW, CLOSED)
            .by(OPERATOR)
            .during(BEGIN_HEARING, CLOSED)
            .by(SUPERVISOR)
            .during(END_HEARING, CLOSED)
            .by(SUPERVISOR)
            .fork(CLOSED, DECIDE_REVIEW, List.of(CLOSED, IN_PROGRESS))
            .by(SUPERVISOR)
            .during(REQUEST_EXTENSION, DISPATCHED, IN_PROGRESS)
            .by(HANDLER)
            .during(GRANT_EXTENSION, DISPATCHED, IN_PROGRESS)
            .by(APPROVER)
            .during(REFUSE_EXTENSION, DISPATCHED, IN_PROGRESS)
            .by(APPROVER)
            .during(URGE, DISPATCHED, IN_PROGRESS)
            .by(OPERATOR, SUPERVISOR)
            .during(ESCALATE, ACCEPTED, DISPATCHED, IN_PROGRESS, REPLIED)
            .by(SUPERVISOR)
            .during(PAUSE, DISPATCHED, IN_PROGRESS)
            .by(OPERATOR)
            .during(RESUME, DISPATCHED, IN_PROGRESS)
            .by(OPERATOR)
            .during(LINK_REPEAT, REGISTERED, ACCEPTED, DISPATCHED, IN_PROGRESS, REPLIED, CLOSED)
            .by(OPERATOR)
            .during(UNLINK_REPEAT, REGISTERED, ACCEPTED, DISPATCHED, IN_PROGRESS, REPLIED, CLOSED)
            .by(OPERATOR)
            .on(OPEN, MERGE, MERGED)
            .by(OPERATOR)
            .fork(MERGED, UNMERGE, OPEN)
            .by(OPERATOR)
            .during(FOLLOW, MERGED)
            .by()
            .on(OPEN, WITHDRAW, WITHDRAWN)
            .by(OPERATOR)
            .on(OPEN, CANCEL, CANCELLED)
            .by(OPERATOR)
            .build();

    private PetitionLifecycle() {}
}
