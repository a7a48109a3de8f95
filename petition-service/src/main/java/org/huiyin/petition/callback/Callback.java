package org.huiyin.petition.callback;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.tracking.item.ActionBody;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to ask a petitioner. Whoever was reached is asked the first two questions and may rate or not; whoever was
 * not reached has answered nothing.
 *
 * @param contactedFirst whether the unit had been in touch before it replied 先行联系
 * @param resultSatisfaction null for unrated, which is not satisfied and not dissatisfied either
 * @param attitudeSatisfaction kept in history and in no fact; null for unrated
 */
public record Callback(
        @NotNull Boolean reached,
        @Nullable Boolean contactedFirst,
        @Nullable Solution solution,
        @Nullable Satisfaction resultSatisfaction,
        @Nullable Satisfaction attitudeSatisfaction,
        @Nullable @Size(max = 2000) String remark)
        implements ActionBody {

    /** The name of the first question that a reached petitioner was not asked. */
    public Optional<String> missing() {
        return reached
                ? Stream.of("contactedFirst", "solution")
                        .filter(question -> !answers().containsKey(question))
                        .findFirst()
                : Optional.empty();
    }

    /** The name of the first answer of a petitioner who was not reached. */
    public Optional<String> outOfPlace() {
        return reached ? Optional.empty() : answers().keySet().stream().findFirst();
    }

    private Map<String, Object> answers() {
        Map<String, Object> answers = new LinkedHashMap<>();
        put(answers, "contactedFirst", contactedFirst);
        put(answers, "solution", solution);
        put(answers, "resultSatisfaction", resultSatisfaction);
        put(answers, "attitudeSatisfaction", attitudeSatisfaction);
        return answers;
    }

    private static void put(Map<String, Object> answers, String question, @Nullable Object answer) {
        if (answer != null) {
            answers.put(question, answer);
        }
    }

    @Override
    public @Nullable String words() {
        return remark;
    }

    @Override
    public Map<String, Object> particulars() {
        Map<String, Object> said = answers();
        said.put("reached", reached);
        return said;
    }
}
