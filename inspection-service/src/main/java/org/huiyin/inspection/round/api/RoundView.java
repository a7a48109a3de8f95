package org.huiyin.inspection.round.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.huiyin.event.EventJson;
import org.huiyin.inspection.round.Evaluation;
import org.huiyin.inspection.round.Groups;
import org.huiyin.inspection.round.InspectionRound;
import org.huiyin.inspection.round.Results;
import org.huiyin.tracking.action.Viewing;
import org.huiyin.tracking.api.WorkItemView;
import org.jspecify.annotations.Nullable;

/**
 * A round as the API shows it.
 *
 * @param extendedTargets villages and communities, beside the targets that count in coverage
 * @param evaluation the last one, null before the first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RoundView(
        @JsonUnwrapped WorkItemView item,
        List<GroupView> groups,
        Set<String> targets,
        Set<String> extendedTargets,
        LocalDate startsOn,
        LocalDate endsOn,
        List<BulletinView> bulletins,
        @Nullable EvaluationView evaluation) {

    /**
     * A group and the token subjects of its members.
     *
     * @param leaderPost null until its leader was authorised
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record GroupView(
            String name,
            Set<String> members,
            @Nullable String leaderPost,
            @Nullable OffsetDateTime authorisedAt) {}

    /** A bulletin and how many findings it made known. */
    public record BulletinView(String document, int findings, OffsetDateTime at) {}

    /** What an evaluation came to. */
    public record EvaluationView(Evaluation.Evaluator evaluator, Evaluation.Grade grade, OffsetDateTime at) {}

    public static RoundView of(InspectionRound round, Viewing viewing) {
        return new RoundView(
                WorkItemView.of(round.tracking(), viewing),
                groups(round.groups()),
                round.targets(),
                round.extendedTargets(),
                round.startsOn(),
                round.endsOn(),
                round.results().bulletins().stream()
                        .map(one -> new BulletinView(one.document(), one.findings(), EventJson.time(one.at())))
                        .toList(),
                evaluation(round.results().evaluated()));
    }

    private static List<GroupView> groups(Groups groups) {
        return groups.subjects().entrySet().stream()
                .map(group -> groups.leader(group.getKey())
                        .map(leader -> new GroupView(
                                group.getKey(), group.getValue(), leader.post(), EventJson.time(leader.since())))
                        .orElseGet(() -> new GroupView(group.getKey(), group.getValue(), null, null)))
                .toList();
    }

    private static @Nullable EvaluationView evaluation(Results.@Nullable Evaluated evaluated) {
        return evaluated == null
                ? null
                : new EvaluationView(evaluated.evaluator(), evaluated.grade(), EventJson.time(evaluated.at()));
    }
}
