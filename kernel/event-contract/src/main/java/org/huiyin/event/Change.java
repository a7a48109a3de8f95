package org.huiyin.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What was done to bring the item to this state.
 *
 * @param action the name of the lifecycle's action
 * @param before the status before, null for the registration
 * @param after the status after, the same as before when the action does not move it
 * @param actorRole the role in which the actor acted; who it was stays in the service's history
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Change(String action, @Nullable String before, String after, String actorRole) {}
