package org.huiyin.tracking.lifecycle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.huiyin.event.Phase;
import org.huiyin.tracking.TrackingProblem;
import org.huiyin.tracking.item.Actor;
import org.huiyin.web.ProblemException;
import org.huiyin.web.Role;

/** The table of all legal moves of one kind of item. What is not in it is refused. */
public final class Lifecycle<S extends Enum<S> & ItemState, A extends Enum<A> & ItemAction> {
    private final Class<S> states;
    private final Class<A> actions;
    private final A registration;
    private final S initial;
    private final Set<Role> registrars;
    private final List<Transition<S, A>> transitions;

    private Lifecycle(Builder<S, A> builder) {
        this.states = builder.states;
        this.actions = builder.actions;
        this.registration = builder.registration;
        this.initial = builder.initial;
        this.registrars = builder.registrars;
        this.transitions = List.copyOf(builder.transitions);
    }

    /** Begins a table whose items are born by {@code registration} into {@code initial}. */
    public static <S extends Enum<S> & ItemState, A extends Enum<A> & ItemAction> Builder<S, A> bornBy(
            A registration, S initial, Role... registrars) {
        return new Builder<>(registration, initial, registrars);
    }

    public A registration() {
        return registration;
    }

    public S initial() {
        return initial;
    }

    /** Who may register an item. */
    public Set<Role> registrars() {
        return registrars;
    }

    public List<S> states() {
        return List.of(states.getEnumConstants());
    }

    public List<A> actions() {
        return List.of(actions.getEnumConstants());
    }

    /** @throws IllegalArgumentException if no state has that name */
    public S state(String name) {
        return Enum.valueOf(states, name);
    }

    public Optional<A> action(String name) {
        return Arrays.stream(actions.getEnumConstants())
                .filter(action -> action.name().equals(name))
                .findFirst();
    }

    /** The move; the first of them for an action that forks. */
    public Optional<Transition<S, A>> find(S from, A action) {
        return transitions.stream()
                .filter(transition -> transition.from() == from && transition.action() == action)
                .findFirst();
    }

    /** @throws ProblemException 409 {@code action-not-allowed}, naming what is allowed now */
    public Transition<S, A> require(S from, A action) {
        return require(from, action, any -> true);
    }

    /**
     * The move, if this item offers its action: not every item of a kind has every action.
     *
     * @throws ProblemException 409 {@code action-not-allowed}, naming what is allowed now
     */
    public Transition<S, A> require(S from, A action, Predicate<? super A> offered) {
        return find(from, action)
                .filter(move -> offered.test(move.action()))
                .orElseThrow(() -> new ProblemException(TrackingProblem.ACTION_NOT_ALLOWED, action.name(), from.name())
                        .with("state", from.name())
                        .with("allowed", names(from, offered)));
    }

    private List<String> names(S from, Predicate<? super A> offered) {
        return from(from).stream()
                .filter(move -> !move.roles().isEmpty())
                .map(Transition::action)
                .filter(offered)
                .map(Enum::name)
                .distinct()
                .toList();
    }

    /** All moves out of a state, in the order of the table. */
    public List<Transition<S, A>> from(S state) {
        return transitions.stream()
                .filter(transition -> transition.from() == state)
                .toList();
    }

    /** Whoever may take the action in some state. */
    public Set<Role> roles(A action) {
        return transitions.stream()
                .filter(transition -> transition.action() == action)
                .flatMap(transition -> transition.roles().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The table as a Mermaid state diagram. */
    public String mermaid() {
        StringBuilder diagram = new StringBuilder("stateDiagram-v2\n");
        diagram.append("    [*] --> %s: %s (%s)%n".formatted(initial, registration.chinese(), roleNames(registrars)));
        for (Transition<S, A> move : transitions) {
            diagram.append("    %s --> %s: %s %s (%s)%n"
                    .formatted(
                            move.from(),
                            move.to(),
                            move.action().name(),
                            move.action().chinese(),
                            roleNames(move.roles())));
        }
        return diagram.toString().replace("\r", "");
    }

    private static String roleNames(Set<Role> roles) {
        return roles.isEmpty()
                ? Actor.SYSTEM.role()
                : roles.stream().map(Role::tokenName).sorted().collect(Collectors.joining(", "));
    }

    /** Collects the moves, one line each. */
    public static final class Builder<S extends Enum<S> & ItemState, A extends Enum<A> & ItemAction> {
        private final Class<S> states;
        private final Class<A> actions;
        private final A registration;
        private final S initial;
        private final Set<Role> registrars;
        private final List<Transition<S, A>> transitions = new ArrayList<>();
        private final List<List<Object>> declared = new ArrayList<>();

        private Builder(A registration, S initial, Role... registrars) {
            this.states = initial.getDeclaringClass();
            this.actions = registration.getDeclaringClass();
            this.registration = registration;
            this.initial = initial;
            this.registrars = Set.of(registrars);
        }

        /** From one state to another. */
        public Move on(S from, A action, S to) {
            return new Move(List.of(from), action, List.of(to));
        }

        /** From each of these states to another. */
        public Move on(Collection<S> from, A action, S to) {
            return new Move(from, action, List.of(to));
        }

        /** From one state to one of these; the line of work says to which an item goes. */
        public Move fork(S from, A action, Collection<S> to) {
            return new Move(List.of(from), action, to);
        }

        /** From any state whose phase is open. */
        public Move onAnyOpen(A action, S to) {
            List<S> open = EnumSet.allOf(states).stream()
                    .filter(state -> state.phase() == Phase.OPEN)
                    .toList();
            return new Move(open, action, List.of(to));
        }

        /** From each of these states back to the same. */
        @SafeVarargs
        public final Stay during(A action, S... in) {
            Stay stay = new Stay(action);
            for (S state : in) {
                stay.in.add(state);
            }
            return stay;
        }

        /** @throws IllegalStateException if a state and an action lead to two states */
        public Lifecycle<S, A> build() {
            if (declared.stream().distinct().count() != declared.size()) {
                throw new IllegalStateException("a state and an action lead to one state only");
            }
            return new Lifecycle<>(this);
        }

        private void declare(S from, A action, Collection<S> to, Role... roles) {
            declared.add(List.of(from, action));
            to.forEach(state -> transitions.add(new Transition<>(from, action, state, Set.of(roles))));
        }

        /** An action that moves nothing and still needs to know who may take it. */
        public final class Stay {
            private final List<S> in = new ArrayList<>();
            private final A action;

            private Stay(A action) {
                this.action = action;
            }

            public Builder<S, A> by(Role... roles) {
                in.forEach(state -> declare(state, action, List.of(state), roles));
                return Builder.this;
            }
        }

        /** A move that still needs to know who may make it. */
        public final class Move {
            private final Collection<S> from;
            private final A action;
            private final Collection<S> to;

            private Move(Collection<S> from, A action, Collection<S> to) {
                this.from = from;
                this.action = action;
                this.to = to;
            }

            public Builder<S, A> by(Role... roles) {
                from.forEach(state -> declare(state, action, to, roles));
                return Builder.this;
            }
        }
    }
}
