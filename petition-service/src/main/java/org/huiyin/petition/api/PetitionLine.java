package org.huiyin.petition.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.huiyin.petition.Petition;
import org.huiyin.petition.PetitionAction;
import org.huiyin.petition.PetitionHandling;
import org.huiyin.petition.PetitionLifecycle;
import org.huiyin.petition.PetitionMerging;
import org.huiyin.petition.PetitionState;
import org.huiyin.petition.RegisterPetition;
import org.huiyin.petition.StatutoryReviews;
import org.huiyin.petition.petitioner.MaskedPetitioner;
import org.huiyin.petition.petitioner.Petitioners;
import org.huiyin.tracking.action.Access;
import org.huiyin.tracking.action.Actions;
import org.huiyin.tracking.action.LineOfWork;
import org.huiyin.tracking.action.ReadingRules;
import org.huiyin.tracking.action.Viewing;
import org.huiyin.tracking.item.ActionBody;
import org.huiyin.tracking.item.ItemKind;
import org.huiyin.tracking.item.Step;
import org.huiyin.tracking.lifecycle.ItemState;
import org.huiyin.tracking.lifecycle.Lifecycle;
import org.huiyin.web.Caller;
import org.huiyin.web.Callers;
import org.huiyin.web.Role;
import org.jspecify.annotations.Nullable;

/** Petitions as a line of work. */
@ApplicationScoped
public class PetitionLine implements LineOfWork<Petition, PetitionState, PetitionAction, RegisterPetition> {
    private final PetitionHandling handling;
    private final Petitioners petitioners;
    private final Access access;
    private final Callers callers;
    private final PetitionMerging merging;
    private final StatutoryReviews reviews;

    PetitionLine(
            PetitionHandling handling,
            Petitioners petitioners,
            Access access,
            Callers callers,
            PetitionMerging merging,
            StatutoryReviews reviews) {
        this.handling = handling;
        this.petitioners = petitioners;
        this.access = access;
        this.callers = callers;
        this.merging = merging;
        this.reviews = reviews;
    }

    @Override
    public ItemKind kind() {
        return Petition.KIND;
    }

    @Override
    public Class<Petition> type() {
        return Petition.class;
    }

    @Override
    public Lifecycle<PetitionState, PetitionAction> lifecycle() {
        return PetitionLifecycle.TABLE;
    }

    @Override
    public Actions<Petition, PetitionAction> actions() {
        return handling.actions();
    }

    @Override
    public boolean offers(Petition petition, PetitionAction action) {
        return petition.offers(action) && reviews.offers(petition, action);
    }

    @Override
    public void requireAdmissible(Petition petition, PetitionAction action) {
        reviews.requireUnconcluded(petition, action);
    }

    @Override
    public ItemState arrival(Petition petition, PetitionAction action, PetitionState to) {
        return switch (action) {
            case MERGE, UNMERGE, FOLLOW -> merging.arrival(petition, action, to);
            case DECIDE_REVIEW -> reviews.arrival(petition);
            default -> to;
        };
    }

    @Override
    public Set<UUID> lockedWith(UUID id, ActionBody body) {
        return merging.lockedWith(id, body);
    }

    @Override
    public void spread(Petition petition, Step step) {
        merging.spread(this, petition, step);
    }

    @Override
    public ReadingRules reading() {
        return new ReadingRules(
                Set.of(Role.OPERATOR, Role.SUPERVISOR, Role.LEADER, Role.AUDITOR, Role.INSPECTION_OFFICER),
                Set.of(Role.HANDLER, Role.APPROVER),
                Set.of());
    }

    @Override
    public Role importer() {
        return Role.OPERATOR;
    }

    @Override
    public Class<RegisterPetition> registration() {
        return RegisterPetition.class;
    }

    @Override
    public Petition register(RegisterPetition body, Step step) {
        return handling.register(body, step);
    }

    @Override
    public Object view(Petition petition, Viewing viewing) {
        boolean alone = viewing.actions() != null;
        return PetitionView.of(petition, merging.answering(petition), viewing, alone ? petitioner(petition) : null);
    }

    private @Nullable MaskedPetitioner petitioner(Petition petition) {
        Caller caller = callers.current();
        boolean shown = caller.has(Role.AUDITOR)
                || access.handler(this, caller, petition).isPresent();
        return shown ? petitioners.masked(petition.tracking().id()).orElse(null) : null;
    }
}
