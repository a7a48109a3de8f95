package org.huiyin.petition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.huiyin.event.Phase;
import org.huiyin.petition.merging.Merge;
import org.huiyin.petition.merging.MergedState;
import org.huiyin.tracking.action.Actions;
import org.huiyin.tracking.action.Desk;
import org.huiyin.tracking.action.LineOfWork;
import org.huiyin.tracking.body.Empty;
import org.huiyin.tracking.body.Reason;
import org.huiyin.tracking.item.ActionBody;
import org.huiyin.tracking.item.Actor;
import org.huiyin.tracking.item.Step;
import org.huiyin.tracking.lifecycle.ItemState;
import org.huiyin.web.ProblemException;

/** Merges petitions 并案, and lets those that are merged follow their main one in its own transaction. */
@ApplicationScoped
public class PetitionMerging {
    private final Petitions petitions;
    private final Desk desk;

    PetitionMerging(Petitions petitions, Desk desk) {
        this.petitions = petitions;
        this.desk = desk;
    }

    void declare(Actions.Builder<Petition, PetitionAction> table) {
        table.on(PetitionAction.MERGE, Merge.class, this::merge)
                .on(
                        PetitionAction.UNMERGE,
                        Reason.class,
                        (petition, step, body) -> petition.merging().unmerge(petition.tracking()))
                .on(PetitionAction.FOLLOW, Empty.class, (petition, step, body) -> follow(petition, step));
    }

    /** @throws ProblemException 409 for a chain or a main petition that is not open, 422 for one that cannot be */
    private void merge(Petition petition, Step step, Merge body) {
        Petition main = named(body).orElseThrow(() -> new ProblemException(PetitionProblem.MAIN_PETITION_UNKNOWN));
        if (main.tracking().id().equals(petition.tracking().id())) {
            throw new ProblemException(PetitionProblem.MAIN_PETITION_ITSELF);
        }
        requireNobodyMerged(petition);
        petitions.lock(main);
        requireFit(petition, main);
        petition.merging().merge(petition.tracking(), main.tracking(), step.at());
    }

    private Optional<Petition> named(Merge body) {
        if (!body.namesOne()) {
            throw new ProblemException(PetitionProblem.MAIN_PETITION_MISSING);
        }
        return body.intoKey() == null ? petitions.findByIdOptional(body.into()) : petitions.imported(body.intoKey());
    }

    /** A report goes only to one about the same unit, anything else only to what is no report. */
    private static void requireFit(Petition petition, Petition main) {
        if (!petition.isAsConfidentialAs(main)) {
            throw new ProblemException(PetitionProblem.MAIN_PETITION_UNKNOWN);
        }
        String state = main.tracking().status();
        if (state.equals(PetitionState.MERGED.name()) || main.tracking().phase() != Phase.OPEN) {
            throw new ProblemException(PetitionProblem.MAIN_PETITION_NOT_OPEN, state).with("state", state);
        }
    }

    /** @throws ProblemException 409 while others are merged into it */
    void requireNobodyMerged(Petition petition) {
        int merged = merged(petition).size();
        if (merged > 0) {
            throw new ProblemException(PetitionProblem.OTHERS_MERGED, merged).with("merged", merged);
        }
    }

    /** Those that follow it, in the order of their numbers. */
    public List<Petition> merged(Petition main) {
        return petitions.mergedInto(main.tracking().id());
    }

    private void follow(Petition petition, Step step) {
        petition.merging().follow(petition.tracking(), answering(petition).tracking(), step.at());
    }

    /** Whoever gives the petitioner the answer: the main petition, or the petition itself. */
    public Petition answering(Petition petition) {
        UUID main = petition.mergedInto();
        return main == null ? petition : petitions.findById(main);
    }

    /** What an action on a main petition brings to those that are merged into it. */
    public void spread(LineOfWork<Petition, PetitionState, PetitionAction, ?> line, Petition main, Step step) {
        List<Petition> behind = merged(main).stream()
                .filter(one -> !one.merging().follows(one.tracking(), main.tracking()))
                .toList();
        if (!behind.isEmpty()) {
            desk.follow(line, behind, PetitionAction.FOLLOW, new Empty(), new Step(Actor.SYSTEM, step.at()));
        }
    }

    /**
     * Which petitions an action locks with its own, so that all are locked in one order: a merge its main one, any other
     * action those that follow. What is merged already follows no other, so it waits for none.
     */
    public Set<UUID> lockedWith(UUID id, ActionBody body) {
        if (body instanceof Merge merge) {
            boolean merged = petitions
                    .findByIdOptional(id)
                    .filter(one -> one.mergedInto() != null)
                    .isPresent();
            return merged || !merge.namesOne() ? Set.of() : mainOf(merge);
        }
        return Set.copyOf(petitions.idsMergedInto(id));
    }

    private Set<UUID> mainOf(Merge merge) {
        return named(merge)
                .filter(main -> main.mergedInto() == null)
                .map(main -> Set.of(main.tracking().id()))
                .orElse(Set.of());
    }

    /** Where a move leads this petition: merged in the phase of its main one, or back to the state before. */
    public ItemState arrival(Petition petition, PetitionAction action, PetitionState to) {
        return switch (action) {
            case MERGE, FOLLOW ->
                new MergedState(to, answering(petition).tracking().phase());
            case UNMERGE -> PetitionState.valueOf(petition.merging().stateBefore());
            default -> to;
        };
    }
}
