package org.huiyin.tracking.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.huiyin.event.Fact;
import org.huiyin.tracking.lifecycle.ItemAction;
import org.huiyin.tracking.lifecycle.ItemState;
import org.huiyin.tracking.lifecycle.Lifecycle;

/** A code with both of its names. */
public record CodeView(String code, String zh, String en) {
    /** With the words of the code as English name. */
    public static CodeView of(String code, String zh) {
        return new CodeView(code, zh, code.toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    public static List<CodeView> facts() {
        return Arrays.stream(Fact.values())
                .map(fact -> new CodeView(fact.name(), fact.chinese(), fact.english()))
                .toList();
    }

    public static List<CodeView> states(Lifecycle<?, ?> lifecycle) {
        return lifecycle.states().stream()
                .map(ItemState.class::cast)
                .map(state -> of(state.name(), state.chinese()))
                .toList();
    }

    public static List<CodeView> actions(Lifecycle<?, ?> lifecycle) {
        return lifecycle.actions().stream()
                .map(ItemAction.class::cast)
                .map(action -> of(action.name(), action.chinese()))
                .toList();
    }
}
