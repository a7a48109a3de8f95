package org.huiyin.petition.intake.api;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huiyin.event.EventJson;
import org.huiyin.petition.Petition;
import org.huiyin.petition.intake.SimilarPetition;
import org.huiyin.petition.intake.SimilarPetitions;
import org.huiyin.tracking.item.Tracking;
import org.jspecify.annotations.Nullable;

/**
 * Earlier petitions that are likely about the same matter, the most similar first.
 *
 * @param threshold the least score
 */
public record SimilarView(double threshold, List<Entry> items) {
    /**
     * One of them, and why it is here.
     *
     * @param score 0 to 1
     * @param sharedPlaces how places begin that both name
     * @param sharedWords what both speak of, the weightier first
     */
    @Schema(name = "SimilarPetition")
    public record Entry(
            UUID id,
            @Nullable String number,
            String title,
            String status,
            String unit,
            @Nullable String category,
            OffsetDateTime registeredAt,
            String href,
            double score,
            List<String> sharedPlaces,
            List<String> sharedWords) {
        static Entry of(SimilarPetition similar, Petition petition) {
            Tracking tracking = petition.tracking();
            return new Entry(
                    tracking.id(),
                    tracking.number(),
                    petition.title(),
                    tracking.status(),
                    tracking.dimensions().unit(),
                    tracking.dimensions().category(),
                    EventJson.time(tracking.registeredAt()),
                    "/api/v1/petitions/" + tracking.id(),
                    similar.score(),
                    similar.places(),
                    similar.words());
        }
    }

    static SimilarView of(List<Entry> entries) {
        return new SimilarView(SimilarPetitions.THRESHOLD, entries);
    }
}
