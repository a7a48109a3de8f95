package org.huiyin.gateway.board;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far the counts of one source are.
 *
 * @param source the name of the service
 * @param chinese its name in Chinese, empty where the configuration gives none
 * @param dataThrough everything committed there before this instant is counted; null before the first marker
 * @param reason why something may be missing, null where nothing is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SourceState(
        String source,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String chinese,
        @Nullable OffsetDateTime dataThrough,
        boolean complete,
        @Nullable Reason reason) {
    /** Why an answer may miss something. */
    @Schema(name = "SourceReason")
    public enum Reason {
        /** The board has not read all cells yet: nothing is known. */
        CATCHING_UP(true),
        /** The source has never said how far it is: nothing is known. */
        NO_MARKER(true),
        /** Cells that were counted are gone from the cells topic: nothing is known. */
        CELLS_MISSING(true),
        /** The view that answers is not counted in every partition yet: nothing is known. */
        VIEW_NOT_COUNTED(true),
        /** The service that must be asked did not answer: nothing is known. */
        AWAY(true),
        /** The last marker is too old: the source, the broker or the counting stands still. */
        STALE(false),
        /** The counting of this gateway is not running. */
        NOT_COUNTING(false),
        /** Deadlines that passed before the instant asked for are not all recorded there yet. */
        NOT_SWEPT(false),
        /** A record of the source could not be read and is not healed. */
        POISON(false);

        private final boolean unknown;

        Reason(boolean unknown) {
            this.unknown = unknown;
        }

        /** Whether no number at all can be given: what is unknown never reads as 0. */
        public boolean isUnknown() {
            return unknown;
        }
    }

    static SourceState of(String source, String chinese, @Nullable OffsetDateTime through, @Nullable Reason reason) {
        return new SourceState(source, chinese, through, reason == null, reason);
    }

    /** A service that had to be asked and did not answer. */
    public static SourceState away(String source, String chinese) {
        return of(source, chinese, null, Reason.AWAY);
    }

    /** A service that answered itself, as of an instant. */
    public static SourceState answered(String source, String chinese, OffsetDateTime asOf) {
        return of(source, chinese, asOf, null);
    }

    /** A service that answered for an instant up to which it has not recorded everything. */
    public static SourceState behind(String source, String chinese, OffsetDateTime through) {
        return of(source, chinese, through, Reason.NOT_SWEPT);
    }

    @JsonIgnore
    public boolean isUnknown() {
        return reason != null && reason.isUnknown();
    }
}
