package org.huiyin.tracking.item;

import java.time.Instant;

/** That somebody acts at an instant; what is done is the action's business. */
public record Step(Actor actor, Instant at) {}
