package org.huiyin.petition.api;

import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huiyin.event.Fact;
import org.huiyin.petition.Petition;
import org.huiyin.tracking.item.EventTimes;
import org.huiyin.tracking.item.Tracking;

/** A petition that is merged into another one. */
@Schema(name = "MergedPetition")
record MergedView(UUID id, String number, String channel, OffsetDateTime mergedAt) {
    static MergedView of(Petition petition) {
        Tracking item = petition.tracking();
        return new MergedView(
                item.id(),
                String.valueOf(item.number()),
                String.valueOf(item.dimensions().channel()),
                EventTimes.of(Objects.requireNonNull(item.facts().at(Fact.MERGED))));
    }
}
