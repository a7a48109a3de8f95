package org.huiyin.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.huiyin.demo.GeneratedLine.Act;

/** A lifecycle as the domain pages print it: from, action, roles, to. It walks an item and refuses what is not there. */
final class LifecycleTable {
    static final LifecycleTable FINDING = new LifecycleTable("RECORDED", """
            RECORDED FEED_BACK inspection-officer FED_BACK
            RECORDED ASSIGN inspection-officer FED_BACK
            RECORDED FIX_ON_SITE inspector RECTIFIED
            RECTIFIED FEED_BACK inspection-officer RECTIFIED
            FED_BACK SIGN handler RECTIFYING
            FED_BACK,RECTIFYING DECLINE handler RECORDED
            RECTIFYING ADD_MEASURE handler RECTIFYING
            RECTIFYING REPORT_MEASURE handler RECTIFYING
            RECTIFYING REPORT_PROGRESS handler RECTIFYING
            RECTIFYING SUBMIT handler SUBMITTED
            SUBMITTED APPROVE inspection-officer,inspector RECTIFIED
            SUBMITTED SEND_BACK inspection-officer,inspector RECTIFYING
            RECTIFIED RELAPSE inspection-officer,inspector RECTIFYING
            RECORDED,FED_BACK,RECTIFYING,SUBMITTED CANCEL inspection-officer CANCELLED
            """);

    static final LifecycleTable TASK = new LifecycleTable("REGISTERED", """
            REGISTERED FILE supervisor REGISTERED
            REGISTERED NOT_FILE supervisor NOT_FILED
            REGISTERED ASSIGN supervisor ASSIGNED
            ASSIGNED SIGN handler IN_PROGRESS
            ASSIGNED,IN_PROGRESS DECLINE handler REGISTERED
            IN_PROGRESS REPORT_PROGRESS handler IN_PROGRESS
            IN_PROGRESS REPLY handler IN_PROGRESS
            IN_PROGRESS BREAK_DOWN supervisor IN_PROGRESS
            CLOSED RATE supervisor CLOSED
            IN_PROGRESS SUBMIT handler SUBMITTED
            SUBMITTED APPROVE approver,supervisor CLOSED
            SUBMITTED SEND_BACK approver,supervisor IN_PROGRESS
            """);

    static final LifecycleTable PETITION = new LifecycleTable("REGISTERED", """
            REGISTERED ACCEPT operator ACCEPTED
            REGISTERED REFUSE operator NOT_ACCEPTED
            ACCEPTED ANSWER operator CLOSED
            ACCEPTED DISPATCH operator DISPATCHED
            DISPATCHED SIGN handler IN_PROGRESS
            DISPATCHED,IN_PROGRESS DECLINE handler ACCEPTED
            IN_PROGRESS REPORT_PROGRESS handler IN_PROGRESS
            IN_PROGRESS REPLY handler REPLIED
            REPLIED CLOSE operator,approver CLOSED
            REPLIED SEND_BACK operator,approver IN_PROGRESS
            REPLIED CALL_BACK operator REPLIED
            CLOSED CALL_BACK operator CLOSED
            REPLIED,CLOSED REDO operator,supervisor IN_PROGRESS
            REGISTERED,ACCEPTED,DISPATCHED,IN_PROGRESS,REPLIED WITHDRAW operator WITHDRAWN
            REGISTERED,ACCEPTED,DISPATCHED,IN_PROGRESS,REPLIED CANCEL operator CANCELLED
            """);

    private record Row(Set<String> from, String action, Set<String> roles, String to) {
        static Row of(String line) {
            String[] words = line.split(" ");
            return new Row(Set.of(words[0].split(",")), words[1], Set.of(words[2].split(",")), words[3]);
        }

        boolean allows(String state, Act act) {
            return from.contains(state) && action.equals(act.action()) && roles.contains(act.role());
        }
    }

    private final String start;
    private final List<Row> rows;

    private LifecycleTable(String start, String table) {
        this.start = start;
        this.rows = Arrays.stream(table.split("\n")).map(Row::of).toList();
    }

    /** The state after all actions of the line. */
    String walk(GeneratedLine line) {
        String state = start;
        for (Act act : line.actions()) {
            state = next(state, act, line.key());
        }
        return state;
    }

    private String next(String state, Act act, String key) {
        return rows.stream()
                .filter(row -> row.allows(state, act))
                .map(Row::to)
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        key + ": " + act.role() + " may not " + act.action() + " in state " + state));
    }
}
