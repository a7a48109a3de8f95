package org.huiyin.tracking.action;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * For whom and when an item is shown.
 *
 * @param actions what its reader may do now; null in lists
 * @param at the instant for which its light is shown
 */
public record Viewing(@Nullable List<String> actions, Instant at) {}
