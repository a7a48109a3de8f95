package org.huiyin.petition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huiyin.event.Fact;
import org.huiyin.petition.callback.CallbackSteps;
import org.huiyin.tracking.item.ActionBody;
import org.huiyin.tracking.item.FactLog;
import org.jspecify.annotations.Nullable;

/**
 * That a petition has to be handled again.
 *
 * @param cause what the petitioner said that calls for it; null for a reason of another kind
 */
@Schema(name = "PetitionRedo")
public record Redo(
        @NotBlank @Size(max = 2000) String reason, @Nullable Cause cause) implements ActionBody {

    /** What a petitioner said of the handling, in a callback or by a rating. */
    @Schema(name = "RedoCause")
    public enum Cause {
        UNSOLVED("未解决"),
        DISSATISFIED("不满意");

        private final String chinese;

        Cause(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }

        /** Whether the petitioner said so in the present cycle. */
        boolean isFoundedOn(FactLog facts) {
            return switch (this) {
                case UNSOLVED -> facts.has(Fact.UNSOLVED);
                case DISSATISFIED -> CallbackSteps.dissatisfied(facts);
            };
        }
    }

    @Override
    public String words() {
        return reason;
    }

    @Override
    public Map<String, Object> particulars() {
        return cause == null ? Map.of() : Map.of("cause", cause.name());
    }
}
