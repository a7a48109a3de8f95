package org.huiyin.inspection.round;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.huiyin.tracking.item.ActionBody;
import org.jspecify.annotations.Nullable;

/** How well what a round found was rectified 巡察后评估. */
public record Evaluation(
        @NotNull Evaluator evaluator,
        @NotNull Grade grade,
        @Nullable @Size(max = 2000) String remark) implements ActionBody {
    @Override
    public @Nullable String words() {
        return remark;
    }

    @Override
    public Map<String, Object> particulars() {
        return Map.of("evaluator", evaluator.name(), "grade", grade.name());
    }

    /** Who judges. */
    public enum Evaluator {
        OFFICE("巡察办评估"),
        THIRD_PARTY("第三方评估");

        private final String chinese;

        Evaluator(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    /** What the judgement is. */
    public enum Grade {
        GOOD("好"),
        MEDIUM("中"),
        POOR("差");

        private final String chinese;

        Grade(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }
}
