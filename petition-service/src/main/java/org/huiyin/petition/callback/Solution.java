package org.huiyin.petition.callback;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huiyin.event.Fact;

/** What became of the matter, as the petitioner sees it. */
@Schema(name = "PetitionSolution")
public enum Solution {
    SOLVED("解决", Fact.SOLVED),
    /** It could not be done, and the petitioner was told why. */
    EXPLAINED("解释说明", Fact.EXPLAINED),
    UNSOLVED("未解决", Fact.UNSOLVED);

    private final String chinese;
    private final Fact fact;

    Solution(String chinese, Fact fact) {
        this.chinese = chinese;
        this.fact = fact;
    }

    public String chinese() {
        return chinese;
    }

    Fact fact() {
        return fact;
    }
}
