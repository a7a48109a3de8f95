package org.huiyin.tracking.item;

/** An aggregate that composes a {@link Tracking}: anything that a unit must finish and be judged on. */
public interface WorkItem {
    Tracking tracking();
}
