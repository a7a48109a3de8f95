package org.huiyin.inspection.round.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.huiyin.inspection.round.InspectionRound;
import org.huiyin.tracking.action.Viewing;
import org.huiyin.tracking.api.WorkItemView;

/** A round as the API shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RoundView(
        @JsonUnwrapped WorkItemView item,
        List<GroupView> groups,
        Set<String> targets,
        LocalDate startsOn,
        LocalDate endsOn) {

    /** A group and the token subjects of its members. */
    public record GroupView(String name, Set<String> members) {}

    public static RoundView of(InspectionRound round, Viewing viewing) {
        return new RoundView(
                WorkItemView.of(round.tracking(), viewing),
                round.groups().entrySet().stream()
                        .map(group -> new GroupView(group.getKey(), group.getValue()))
                        .toList(),
                round.targets(),
                round.startsOn(),
                round.endsOn());
    }
}
