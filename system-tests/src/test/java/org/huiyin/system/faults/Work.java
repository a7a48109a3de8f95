package org.huiyin.system.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.huiyin.system.Api;
import org.huiyin.system.LaunchedSystem;
import org.huiyin.system.SamplePetition;

/** Mixed matters from registration to closing, one after the other. */
final class Work {
    /** To which all work is given; imported items belong to others. */
    static final String UNIT = "620302-J01";

    private final Map<String, PatientCaller> callers;
    private final Acknowledgements acknowledgements;
    private final int round;

    /** @param round the number of the round of the ninth term that this worker records findings in */
    Work(LaunchedSystem system, Map<String, String> tokens, Acknowledgements acknowledgements, int round) {
        this.acknowledgements = acknowledgements;
        this.round = round;
        this.callers = tokens.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        token -> new PatientCaller(new Api(system.gateway(), token.getValue()), acknowledgements)));
    }

    void whileNeeded(BooleanSupplier needed) {
        String rounds = startRound();
        while (needed.getAsBoolean()) {
            petition();
            task();
            finding();
        }
        as("inspection-officer").act(rounds, "feedback", "{}");
    }

    private String startRound() {
        String body = """
                {"term":9,"number":%d,"kind":"REGULAR","groups":[{"name":"一组","members":["demo-inspector"]}],
                 "targets":["%s"],"startsOn":"2026-09-01","endsOn":"2026-12-01"}
                """.formatted(round, UNIT);
        String path = "/api/v1/rounds/"
                + as("inspection-officer")
                        .register("/api/v1/rounds", body)
                        .get("id")
                        .asText();
        as("inspection-officer").act(path, "starts", "{}");
        return path;
    }

    private void petition() {
        String path = registered(Milestone.PETITION_REGISTERED, "operator", "/api/v1/petitions", SamplePetition.JSON);
        act(Milestone.PETITION_ACCEPTED, "operator", path, "acceptances", "{}");
        act(Milestone.PETITION_DISPATCHED, "operator", path, "dispatches", "{\"unit\":\"" + UNIT + "\"}");
        as("handler").act(path, "signatures", "{}");
        as("handler").act(path, "progress-reports", "{\"remark\":\"已派人\"}");
        as("handler").act(path, "replies", "{\"reply\":\"已修复\",\"noEvidenceReason\":\"现场处理\"}");
        act(Milestone.PETITION_COMPLETED, "operator", path, "reviews", "{\"decision\":\"CLOSE\"}");
    }

    private void task() {
        String body = "{\"title\":\"重点工作\",\"source\":\"WORK_REPORT\"}";
        String path = "/api/v1/tasks/"
                + as("supervisor").register("/api/v1/tasks", body).get("id").asText();
        act(Milestone.TASK_ASSIGNED, "supervisor", path, "assignments", "{\"unit\":\"" + UNIT + "\"}");
        as("handler").act(path, "signatures", "{}");
        as("handler").act(path, "submissions", "{\"remark\":\"已完成\",\"evidence\":\"文件一号\"}");
        act(Milestone.TASK_COMPLETED, "supervisor", path, "reviews", "{\"decision\":\"APPROVE\"}");
    }

    private void finding() {
        as("inspection-officer").register("/api/v1/findings", """
                        {"round":{"term":9,"number":%d,"kind":"REGULAR"},"group":"一组","target":"%s",
                         "title":"台账不全","category":"service.paperwork"}
                        """.formatted(round, UNIT));
    }

    /** @return the path of the new item */
    private String registered(Milestone milestone, String role, String collection, String body) {
        JsonNode item = acknowledgements.of(milestone, () -> as(role).register(collection, body));
        return collection + "/" + item.get("id").asText();
    }

    private void act(Milestone milestone, String role, String path, String action, String body) {
        acknowledgements.of(milestone, () -> as(role).act(path, action, body));
    }

    private PatientCaller as(String role) {
        return callers.get(role);
    }
}
