package org.huiyin.inspection.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.huiyin.event.Link;
import org.huiyin.event.Phase;
import org.huiyin.tracking.action.Desk;
import org.huiyin.tracking.body.Submission;
import org.huiyin.tracking.inbox.TaskReports;
import org.huiyin.tracking.item.Actor;
import org.huiyin.tracking.item.Tracking;

/**
 * When the last task that was handed down of a finding is closed, the system submits the finding, unless measures of it
 * go on: then its unit does when they are settled. Whether it is rectified is for the inspectors to say.
 */
@ApplicationScoped
class HandedDownTasks {
    private final FindingLine line;
    private final Desk desk;

    HandedDownTasks(FindingLine line, Desk desk) {
        this.line = line;
        this.desk = desk;
    }

    void reported(@Observes TaskReports.Reported reported) {
        Link link = reported.link();
        boolean closed = link.type() == Link.Type.HANDED_DOWN_TO && link.phase() == Phase.DONE;
        if (closed && isBeingRectified(reported.item()) && !awaitsOthers(reported.item())) {
            submit(reported.item());
        }
    }

    private void submit(Tracking item) {
        String evidence = "督查事项 " + String.join("、", closed(item));
        var submission = new Submission("下达的整改任务已办结", evidence, List.of(), null);
        Finding finding = desk.find(line, item.id()).orElseThrow();
        if (finding.rectification().isSubmittable(item.cycle())) {
            desk.act(line, finding, FindingAction.SUBMIT, submission, Actor.SYSTEM);
        }
    }

    private static boolean isBeingRectified(Tracking item) {
        return item.status().equals(FindingState.RECTIFYING.name());
    }

    private static boolean awaitsOthers(Tracking item) {
        return handedDown(item).stream().anyMatch(link -> link.phase() == null || link.phase() == Phase.OPEN);
    }

    private static List<String> closed(Tracking item) {
        return handedDown(item).stream()
                .filter(link -> link.phase() == Phase.DONE)
                .map(link -> String.valueOf(link.number()))
                .toList();
    }

    private static List<Link> handedDown(Tracking item) {
        return item.links().stream()
                .filter(link -> link.type() == Link.Type.HANDED_DOWN_TO)
                .toList();
    }
}
