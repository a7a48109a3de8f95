package org.huiyin.tracking.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.directory.Directory;
import org.huiyin.directory.UnitScope;
import org.huiyin.event.Dimensions;
import org.huiyin.tracking.item.Actor;
import org.huiyin.tracking.item.WorkItem;
import org.huiyin.tracking.lifecycle.ItemAction;
import org.huiyin.tracking.lifecycle.ItemState;
import org.huiyin.tracking.query.ReadingScope;
import org.huiyin.web.Caller;
import org.huiyin.web.ProblemException;
import org.huiyin.web.Role;
import org.huiyin.web.WebProblem;

/** Who may see and do what, decided in the service that owns the data. */
@ApplicationScoped
public class Access {
    private final Directory directory;

    Access(Directory directory) {
        this.directory = directory;
    }

    /** Which items of the line the caller may see. @throws ProblemException 403 without a role on this kind */
    public ReadingScope reading(LineOfWork<?, ?, ?, ?> line, Caller caller) {
        if (!line.reading().admits(caller)) {
            throw new ProblemException(WebProblem.FORBIDDEN);
        }
        UnitScope units = UnitScope.of(caller, directory.copy().units());
        boolean everything = any(caller, line.reading().everything());
        Set<String> own = any(caller, line.reading().ownUnits()) ? units.units() : Set.of();
        Set<String> judged = any(caller, line.reading().slices()) ? units.units() : Set.of();
        return new ReadingScope(everything, own, own, judged, line.slices(caller), units.concealed());
    }

    /** Which items count in the caller's figures: by their lead unit, and only where the caller has a role. */
    public ReadingScope figures(LineOfWork<?, ?, ?, ?> line, Caller caller) {
        if (!line.reading().admits(caller)) {
            throw new ProblemException(WebProblem.FORBIDDEN);
        }
        UnitScope units = UnitScope.of(caller, directory.copy().units());
        return new ReadingScope(units.everything(), units.units(), Set.of(), Set.of(), List.of(), units.concealed());
    }

    /** @throws ProblemException 403 without a role on this kind, 404 where the item is out of scope */
    public void requireVisible(LineOfWork<?, ?, ?, ?> line, Caller caller, WorkItem item) {
        if (!reading(line, caller).covers(item.tracking().dimensions())) {
            throw new ProblemException(WebProblem.NOT_FOUND);
        }
    }

    /** The caller as an actor in the first role that fits. @throws ProblemException 403 where none does */
    public Actor requireActor(LineOfWork<?, ?, ?, ?> line, Caller caller, Set<Role> roles, WorkItem item) {
        return actor(line, caller, roles, item.tracking().dimensions())
                .orElseThrow(() -> new ProblemException(WebProblem.FORBIDDEN));
    }

    /** Whoever may take some action on the item handles it. @throws ProblemException 403 for anybody else */
    public <S extends Enum<S> & ItemState, A extends Enum<A> & ItemAction> Actor requireHandler(
            LineOfWork<?, S, A, ?> line, Caller caller, WorkItem item) {
        return handler(line, caller, item).orElseThrow(() -> new ProblemException(WebProblem.FORBIDDEN));
    }

    /** The caller as one who may take some action on the item, empty for anybody else. */
    public <S extends Enum<S> & ItemState, A extends Enum<A> & ItemAction> Optional<Actor> handler(
            LineOfWork<?, S, A, ?> line, Caller caller, WorkItem item) {
        Set<Role> roles = line.lifecycle().actions().stream()
                .flatMap(action -> line.lifecycle().roles(action).stream())
                .collect(Collectors.toUnmodifiableSet());
        return actor(line, caller, roles, item.tracking().dimensions());
    }

    Optional<Actor> actor(LineOfWork<?, ?, ?, ?> line, Caller caller, Set<Role> roles, Dimensions item) {
        return caller.roles().stream()
                .filter(roles::contains)
                .sorted(Comparator.naturalOrder())
                .filter(role -> covers(line, caller, role, item))
                .findFirst()
                .map(role -> new Actor(caller.subject(), role.tokenName(), caller.unit()));
    }

    private boolean covers(LineOfWork<?, ?, ?, ?> line, Caller caller, Role role, Dimensions item) {
        UnitScope units = UnitScope.of(caller, directory.copy().units());
        return switch (role) {
            case HANDLER ->
                new ReadingScope(false, units.units(), units.units(), Set.of(), List.of(), units.concealed())
                        .covers(item);
            case APPROVER -> units.units().contains(item.unit());
            case INSPECTOR ->
                new ReadingScope(false, Set.of(), Set.of(), Set.of(), line.slices(caller), units.concealed())
                        .covers(item);
            case SUPERVISOR, OPERATOR, INSPECTION_OFFICER, LEADER, AUDITOR, DIRECTORY_ADMIN -> true;
        };
    }

    /** Whoever registers has no item yet: only the role counts. */
    public Actor requireRegistrar(LineOfWork<?, ?, ?, ?> line, Caller caller) {
        return caller.roles().stream()
                .filter(line.lifecycle().registrars()::contains)
                .sorted(Comparator.naturalOrder())
                .findFirst()
                .map(role -> new Actor(caller.subject(), role.tokenName(), caller.unit()))
                .orElseThrow(() -> new ProblemException(WebProblem.FORBIDDEN));
    }

    /** @throws ProblemException 403 unless the caller may import items of this kind */
    public void requireImporter(LineOfWork<?, ?, ?, ?> line, Caller caller) {
        if (!caller.has(line.importer())) {
            throw new ProblemException(WebProblem.FORBIDDEN);
        }
    }

    /** @throws ProblemException 403 for anybody but an auditor */
    public void requireAuditor(Caller caller) {
        if (!caller.has(Role.AUDITOR)) {
            throw new ProblemException(WebProblem.FORBIDDEN);
        }
    }

    private static boolean any(Caller caller, Set<Role> roles) {
        return caller.roles().stream().anyMatch(roles::contains);
    }
}
