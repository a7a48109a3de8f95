package org.huiyin.gateway.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.TreeSet;
import org.huiyin.directory.UnitScope;
import org.huiyin.gateway.source.ItemCollections;
import org.huiyin.web.Caller;
import org.huiyin.web.ProblemException;
import org.huiyin.web.Role;
import org.huiyin.web.WebProblem;

/**
 * Whose figures hold which kinds: those on whose items the caller has a part, so that every figure can be traced, and
 * none reads 0 where the answer is that it may not be known.
 */
@ApplicationScoped
public class Readership {
    private final ItemCollections collections;

    Readership(ItemCollections collections) {
        this.collections = collections;
    }

    /** The question about the kinds that are left. @throws ProblemException 403 if none is, or no unit is */
    public Question admit(Question question, Caller caller, UnitScope scope) {
        return find(question, caller, scope).orElseThrow(() -> new ProblemException(WebProblem.FORBIDDEN));
    }

    /** The question about the kinds that are left, empty if none is, or no unit is. */
    public Optional<Question> find(Question question, Caller caller, UnitScope scope) {
        var kinds = new TreeSet<>(question.kinds());
        kinds.removeIf(kind -> !reads(caller, kind));
        boolean nothing =
                kinds.isEmpty() || (!scope.everything() && scope.units().isEmpty());
        return nothing ? Optional.empty() : Optional.of(question.about(kinds));
    }

    private boolean reads(Caller caller, String kind) {
        return collections
                .ofKind(kind)
                .filter(collection ->
                        caller.roles().stream().map(Role::tokenName).anyMatch(collection.readers()::contains))
                .isPresent();
    }
}
