package org.huiyin.demo.plan;

import java.util.List;
import java.util.Map;

/** Named groups of unit codes, and the units of the posts that act on items of every unit. */
public record UnitPlan(Map<String, List<String>> groups, PostUnits posts) {

    /** Unit codes. */
    public record PostUnits(String supervisor, String operator, String lettersOperator, String inspectionOffice) {}

    /** A code stands for itself, {@code @streets} for the group of that name. */
    public List<String> resolve(String codeOrGroup) {
        if (!codeOrGroup.startsWith("@")) {
            return List.of(codeOrGroup);
        }
        List<String> members = groups.get(codeOrGroup.substring(1));
        if (members == null) {
            throw new IllegalArgumentException("no unit group " + codeOrGroup);
        }
        return members;
    }
}
