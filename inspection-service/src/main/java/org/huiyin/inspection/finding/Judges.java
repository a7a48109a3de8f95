package org.huiyin.inspection.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.huiyin.inspection.round.InspectionRound;
import org.huiyin.inspection.round.Programme;
import org.huiyin.inspection.round.RoundKey;
import org.huiyin.inspection.round.Rounds;
import org.huiyin.tracking.item.Actor;
import org.huiyin.tracking.item.Step;
import org.huiyin.web.ProblemException;
import org.huiyin.web.Role;
import org.huiyin.web.WebProblem;

/**
 * Who judges whether a finding is rectified: the inspectors of its round and of a look-back that found it relapsed; the
 * office too, unless the programme leaves it to the inspectors.
 */
@ApplicationScoped
public class Judges {
    private final Rounds rounds;

    Judges(Rounds rounds) {
        this.rounds = rounds;
    }

    boolean grant(Finding finding, FindingAction action, Actor actor) {
        return switch (action) {
            case FIX_ON_SITE -> lists(finding.roundId(), actor);
            case APPROVE, SEND_BACK -> isInspector(actor) ? judges(finding, actor) : isOfOffice(finding);
            default -> true;
        };
    }

    /**
     * The look-back round that a relapse names.
     *
     * @throws ProblemException 403 for an inspector of another round who names none, 404, 409 or 422 for one that cannot
     *     have found it
     */
    Optional<InspectionRound> lookBack(Finding finding, Relapse body, Step step) {
        RoundKey key = body.lookBack();
        if (key == null) {
            if (isInspector(step.actor()) && !judges(finding, step.actor())) {
                throw new ProblemException(WebProblem.FORBIDDEN);
            }
            return Optional.empty();
        }
        InspectionRound round = rounds.require(key);
        round.requireLookBack(String.valueOf(finding.tracking().dimensions().target()), step);
        return Optional.of(round);
    }

    private boolean judges(Finding finding, Actor inspector) {
        return Stream.concat(Stream.of(finding.roundId()), finding.lookBacks().stream())
                .anyMatch(round -> lists(round, inspector));
    }

    private boolean lists(UUID round, Actor inspector) {
        return rounds.findById(round).lists(inspector.subject());
    }

    private static boolean isOfOffice(Finding finding) {
        return !Programme.of(finding.tracking().dimensions().programme()).isVerifiedByInspectorsOnly();
    }

    private static boolean isInspector(Actor actor) {
        return actor.role().equals(Role.INSPECTOR.tokenName());
    }
}
