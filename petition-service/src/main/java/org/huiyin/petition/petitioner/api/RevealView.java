package org.huiyin.petition.petitioner.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.huiyin.petition.petitioner.Reveal;
import org.huiyin.tracking.item.Actor;
import org.huiyin.tracking.item.EventTimes;
import org.jspecify.annotations.Nullable;

/**
 * That somebody saw a petitioner's data in clear, for auditors.
 *
 * @param petition its id
 * @param number of the petition
 * @param reason null once it was erased with the petition's words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RevealView(
        UUID id,
        UUID petition,
        String number,
        Actor actor,
        OffsetDateTime revealedAt,
        @Nullable String reason) {
    static RevealView of(Reveal reveal) {
        return new RevealView(
                reveal.id(),
                reveal.petition(),
                reveal.number(),
                new Actor(reveal.subject(), reveal.role(), reveal.unit()),
                EventTimes.of(reveal.revealedAt()),
                reveal.reason());
    }
}
