package org.huiyin.tracking.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huiyin.tracking.item.Actor;
import org.jspecify.annotations.Nullable;

/**
 * One line of an import: an item and what happened to it.
 *
 * @param key unique in its collection; a known key changes nothing
 * @param at when it was registered
 * @param item the body of a registration
 * @param actions oldest first, null for none
 */
public record ImportLine(
        @NotBlank @Size(max = 200) String key,
        @NotNull OffsetDateTime at,
        @NotNull @Valid ImportActor actor,
        @NotNull @Schema(type = SchemaType.OBJECT) JsonNode item,
        @Nullable List<@Valid ImportAction> actions) {

    /** Who acted, in which role. */
    public record ImportActor(
            @NotBlank String subject,
            @NotBlank String role,
            @Nullable String unit) {
        Actor actor() {
            return new Actor(subject, role, unit);
        }
    }

    /**
     * One action.
     *
     * @param body as in the action's request, null for none
     */
    public record ImportAction(
            @NotBlank String action,
            @NotNull OffsetDateTime at,
            @NotNull @Valid ImportActor actor,
            @Nullable @Schema(type = SchemaType.OBJECT) JsonNode body) {}
}
