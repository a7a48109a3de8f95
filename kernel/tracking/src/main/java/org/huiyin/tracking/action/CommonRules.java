package org.huiyin.tracking.action;

import org.huiyin.tracking.TrackingProblem;
import org.huiyin.tracking.item.ExtensionRequest;
import org.huiyin.tracking.item.Tracking;
import org.huiyin.tracking.lifecycle.CommonAction;
import org.huiyin.tracking.lifecycle.ItemAction;
import org.huiyin.web.ProblemException;
import org.jspecify.annotations.Nullable;

/** When an item offers an action that every kind has, and who may not take it: four eyes. */
final class CommonRules {
    private CommonRules() {}

    static boolean offers(Tracking item, ItemAction action) {
        return action.common().map(common -> offers(item, common)).orElse(true);
    }

    private static boolean offers(Tracking item, CommonAction action) {
        boolean runs = item.deadline().dueAt() != null;
        boolean paused = item.deadline().pausedAt() != null;
        boolean asked = item.deadline().extension() != null;
        return switch (action) {
            case ASSIGN -> !item.handling().awaitsDecision();
            case DECIDE -> item.handling().awaitsDecision();
            case DECLINE -> !item.handling().isDecidedFinally();
            case REQUEST_EXTENSION -> runs && !asked && !paused;
            case GRANT_EXTENSION, REFUSE_EXTENSION -> asked;
            case PAUSE -> runs && !paused;
            case RESUME -> paused;
            case APPROVE, SEND_BACK, URGE, ESCALATE -> true;
        };
    }

    /** Whether the person made what the action judges. */
    static boolean isOwn(Tracking item, ItemAction action, String subject) {
        return subject.equals(action.common().map(common -> maker(item, common)).orElse(null));
    }

    /** @throws ProblemException 409 {@code four-eyes} for whoever made what the action judges */
    static void requireOtherEyes(Tracking item, ItemAction action, String subject) {
        if (isOwn(item, action, subject)) {
            throw new ProblemException(TrackingProblem.FOUR_EYES);
        }
    }

    private static @Nullable String maker(Tracking item, CommonAction action) {
        return switch (action) {
            case APPROVE, SEND_BACK -> item.handling().submittedBy();
            case GRANT_EXTENSION, REFUSE_EXTENSION -> asker(item);
            case ASSIGN, DECIDE, DECLINE, URGE, ESCALATE, REQUEST_EXTENSION, PAUSE, RESUME -> null;
        };
    }

    private static @Nullable String asker(Tracking item) {
        ExtensionRequest asked = item.deadline().extension();
        return asked == null ? null : asked.askedBy();
    }
}
