package org.huiyin.tracking.action;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.huiyin.tracking.item.ActionBody;
import org.huiyin.tracking.item.Step;
import org.huiyin.tracking.lifecycle.ItemAction;

/** What each action does to an item and which body it takes. */
public final class Actions<I, A extends Enum<A> & ItemAction> {
    private final Map<A, Entry<I, ?>> entries;

    private Actions(Map<A, Entry<I, ?>> entries) {
        this.entries = entries;
    }

    public static <I, A extends Enum<A> & ItemAction> Builder<I, A> of(Class<A> actions) {
        return new Builder<>(actions);
    }

    /** The class of the action's body. */
    public Class<? extends ActionBody> body(A action) {
        return entry(action).body();
    }

    /** Changes the item in memory; the lifecycle has allowed it already. */
    void apply(I item, A action, ActionBody body, Step step) {
        entry(action).apply(item, body, step);
    }

    private Entry<I, ?> entry(A action) {
        Entry<I, ?> entry = entries.get(action);
        if (entry == null) {
            throw new IllegalStateException("no effect is declared for " + action.name());
        }
        return entry;
    }

    /** The effect of one action. */
    @FunctionalInterface
    public interface Effect<I, B extends ActionBody> {
        void apply(I item, Step step, B body);
    }

    private record Entry<I, B extends ActionBody>(Class<B> body, Effect<I, B> effect) {
        void apply(I item, ActionBody given, Step step) {
            effect.apply(item, step, body.cast(given));
        }
    }

    /** Collects one line for each action. */
    public static final class Builder<I, A extends Enum<A> & ItemAction> {
        private final Map<A, Entry<I, ?>> entries;

        private final Class<A> actions;

        private Builder(Class<A> actions) {
            this.actions = actions;
            this.entries = new EnumMap<>(actions);
        }

        List<A> actions() {
            return List.of(actions.getEnumConstants());
        }

        /** Adds the effects that are the same for every kind. */
        public Builder<I, A> with(Consumer<Builder<I, A>> declaration) {
            declaration.accept(this);
            return this;
        }

        public <B extends ActionBody> Builder<I, A> on(A action, Class<B> body, Effect<I, B> effect) {
            entries.put(action, new Entry<>(body, effect));
            return this;
        }

        /** Does this first, with the body of an action whose effect is declared already, e.g. to refuse it. */
        public <B extends ActionBody> Builder<I, A> first(A action, Class<B> body, Effect<? super I, ? super B> check) {
            Entry<I, ?> declared = entries.get(action);
            if (declared == null || declared.body() != body) {
                throw new IllegalStateException("no effect with that body is declared for " + action.name());
            }
            return on(action, body, (item, step, given) -> {
                check.apply(item, step, given);
                declared.apply(item, given, step);
            });
        }

        public Actions<I, A> build() {
            return new Actions<>(new EnumMap<>(entries));
        }
    }
}
