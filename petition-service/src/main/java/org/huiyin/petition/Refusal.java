package org.huiyin.petition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huiyin.tracking.item.ActionBody;
import org.jspecify.annotations.Nullable;

/**
 * That a petition is not accepted.
 *
 * @param ground null for one that is none of these
 * @param concluded the id of the petition that settled the matter; for the ground CONCLUDED_BY_REVIEW and for no other
 */
public record Refusal(
        @NotBlank @Size(max = 2000) String reason,
        @Nullable Ground ground,
        @Nullable UUID concluded) implements ActionBody {

    /** Why the rules do not let it be accepted. */
    @Schema(name = "RefusalGround")
    public enum Ground {
        OUT_OF_SCOPE("不属于受理范围"),
        JUDICIAL("依法应当通过诉讼、仲裁、行政复议解决"),
        CONCLUDED_BY_REVIEW("已经复查、复核终结");

        private final String chinese;

        Ground(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    @Override
    public String words() {
        return reason;
    }

    @Override
    public Map<String, Object> particulars() {
        Map<String, Object> said = new LinkedHashMap<>();
        if (ground != null) {
            said.put("ground", ground.name());
        }
        if (concluded != null) {
            said.put("concluded", concluded.toString());
        }
        return said;
    }
}
