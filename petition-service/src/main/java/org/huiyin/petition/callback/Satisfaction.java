package org.huiyin.petition.callback;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a petitioner rates the result, or the attitude, of a handling. */
@Schema(name = "PetitionSatisfaction")
public enum Satisfaction {
    VERY_SATISFIED("非常满意"),
    SATISFIED("满意"),
    BASICALLY_SATISFIED("基本满意"),
    DISSATISFIED("不满意"),
    VERY_DISSATISFIED("非常不满意");

    private final String chinese;

    Satisfaction(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
