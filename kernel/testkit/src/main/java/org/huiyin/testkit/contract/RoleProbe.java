package org.huiyin.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.huiyin.testkit.Tokens;
import org.huiyin.testkit.roles.Operation;
import org.huiyin.testkit.roles.RoleTable;
import org.huiyin.testkit.roles.Standing;
import org.huiyin.testkit.roles.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Calls one operation as everybody: without a token, and in every role and standing. A write says nothing, so that
 * whoever gets past the check of rights is refused for that, and nothing changes.
 */
record RoleProbe(RoleTable table, Operation operation, GuardedItem item) {
    private static final int OK = 200;
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> PARAMETERS = Map.of(
            "{year}",
            "2026",
            "{sequence}",
            "1",
            "{slug}",
            "not-found",
            "/units/{code}",
            "/units/620302",
            "/categories/{code}",
            "/categories/city");
    private static final String EVIDENCE = "{evidenceId}";
    private static final Map<String, String> FILES = new ConcurrentHashMap<>();

    private record Answer(int status, String body) {}

    /** Who got another answer than the table says. */
    List<String> differences() {
        List<String> differences = new ArrayList<>();
        Verdict nobody = operation.nobody().isNone() ? Verdict.UNAUTHENTICATED : Verdict.PASSED;
        compare("nobody", nobody, call(null), differences);
        String visitor = token("visitor", "visitor", item.units().get(Standing.LEADING));
        compare("visitor", table.verdictWithoutRole(operation), call(visitor), differences);
        for (RoleTable.RoleName role : table.roles()) {
            for (Standing standing : standings(role.name())) {
                probe(role.name(), standing, differences);
            }
        }
        return differences;
    }

    /** All of them where the unit decides; else it is enough to have one, another and none. */
    private List<Standing> standings(String role) {
        return (operation.onItem() || isListOrCounts()) && table.dependsOnUnit(operation, role)
                ? List.of(Standing.values())
                : List.of(Standing.LEADING, Standing.OTHER, Standing.WITHOUT_UNIT);
    }

    private void probe(String role, Standing standing, List<String> differences) {
        String token = token(role, standing);
        if (token == null) {
            return;
        }
        String who = role + " " + standing;
        Verdict verdict = table.verdict(operation, role, standing);
        Answer answer = call(token);
        compare(who, verdict, answer, differences);
        boolean covered = operation.scope(role).covers(standing);
        if (verdict == Verdict.PASSED && isListOrCounts() && isThere(answer) != covered) {
            differences.add("%s: the item %s there".formatted(who, covered ? "is not" : "is"));
        }
    }

    /** A reading that passes has its answer. */
    private void compare(String who, Verdict verdict, Answer answer, List<String> differences) {
        boolean said =
                (verdict == Verdict.PASSED && !isWrite()) ? answer.status() == OK : verdict.isSaidBy(answer.status());
        if (!said) {
            differences.add("%s: %s, not %d".formatted(who, verdict, answer.status()));
        }
    }

    private boolean isWrite() {
        return operation.method().equals("POST");
    }

    private static boolean isThere(Answer answer) {
        JsonNode body = json(answer);
        return !body.path("items").isEmpty() || !body.path("rows").isEmpty();
    }

    private static JsonNode json(Answer answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A token of the role with that standing, null where the item has none like it. */
    private @Nullable String token(String role, Standing standing) {
        if (standing == Standing.WITHOUT_UNIT) {
            return token("probe", role, null);
        }
        if (standing == Standing.LISTED) {
            return token(item.member(), role, null);
        }
        String unit = item.units().get(standing);
        return unit == null ? null : token("probe", role, unit);
    }

    /** Signed once: a probe needs the same tokens thousands of times. */
    private static String token(String subject, String role, @Nullable String unit) {
        return TOKENS.computeIfAbsent(subject + " " + role + " " + unit, any -> Tokens.of(subject, unit, role));
    }

    private boolean isListOrCounts() {
        return operation.method().equals("GET")
                && (operation.path().equals(item.collection())
                        || operation.path().equals(item.collection() + "/counts"));
    }

    private String path() {
        String path = operation.path().replace("{id}", item.id());
        for (Map.Entry<String, String> parameter : PARAMETERS.entrySet()) {
            path = path.replace(parameter.getKey(), parameter.getValue());
        }
        if (path.contains(EVIDENCE)) {
            path = path.replace(EVIDENCE, FILES.computeIfAbsent(item.id(), any -> handIn()));
        }
        return isListOrCounts() ? path + "?number=" + item.number() : path;
    }

    /** The id of a file of the item, handed in by a role that may do so whatever its unit. */
    private String handIn() {
        String upload = item.collection() + "/{id}/evidence";
        String role = table.operations().stream()
                .filter(one -> one.name().equals("POST " + upload))
                .flatMap(one -> table.roles().stream()
                        .map(RoleTable.RoleName::name)
                        .filter(name -> one.scope(name).covers(Standing.WITHOUT_UNIT)))
                .findFirst()
                .orElseThrow();
        Answer answer = send(request(upload.replace("{id}", item.id()), token("probe", role, null))
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofByteArray(EvidenceFiles.pdf())));
        return json(answer).path("id").asText();
    }

    private Answer call(@Nullable String token) {
        String path = path();
        HttpRequest.Builder request = request(path, token);
        if (isWrite()) {
            request.header("Content-Type", path.endsWith("/imports") ? "application/x-ndjson" : "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString("{}"));
        }
        return send(request);
    }

    private static HttpRequest.Builder request(String path, @Nullable String token) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
