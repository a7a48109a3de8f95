package org.huiyin.inspection;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.huiyin.testkit.contract.GuardedItem;
import org.huiyin.testkit.contract.RoleContract;
import org.huiyin.testkit.roles.Standing;

@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class InspectionRoleTest implements RoleContract {
    private static final String LEADING = "620302-Z01";
    private static final String SUPPORTING = "620302-J01";
    private static final Map<Standing, String> UNITS = Map.of(
            Standing.LEADING, LEADING,
            Standing.ABOVE, "620302",
            Standing.BELOW, "620302-Z01-01",
            Standing.SUPPORTING, SUPPORTING,
            Standing.OTHER, "620302-Z02");
    /** Of items that nobody supports. */
    private static final Map<Standing, String> ALONE = Map.of(
            Standing.LEADING, LEADING,
            Standing.ABOVE, "620302",
            Standing.BELOW, "620302-Z01-01",
            Standing.OTHER, "620302-Z02");

    /** Listed in a group of every round. */
    private static final String MEMBER = "test-inspector";

    private final Inspection inspection = new Inspection();

    @Override
    public String service() {
        return "inspection";
    }

    @Override
    public List<GuardedItem> items() {
        int round = inspection.startedRound(LEADING);
        return List.of(finding(round), round(), ledger(round), quantities(round), coverageTarget());
    }

    /** Declined after its feedback and assigned by the officer, to a unit and a supporting one. */
    private GuardedItem finding(int round) {
        String id = inspection.record(round, LEADING);
        inspection.feedBack(round);
        String handler = Tokens.of("handler", LEADING);
        inspection
                .act(id, "declines", "{\"reason\":\"不属本单位职责\",\"suggestedUnit\":\"620302-Z02\"}", handler)
                .then()
                .statusCode(201);
        String units = "{\"unit\":\"%s\",\"supportingUnits\":[\"%s\"]}".formatted(LEADING, SUPPORTING);
        inspection.act(id, "assignments", units, Inspection.OFFICER).then().statusCode(201);
        return guarded("/api/v1/findings", id, UNITS);
    }

    /** A round is led by the unit of whoever planned it. */
    private GuardedItem round() {
        int number = inspection.plannedRound(SUPPORTING, Tokens.of("inspection-officer", LEADING));
        String path = Inspection.roundPath(number);
        return guarded("/api/v1/rounds", path.substring(path.lastIndexOf('/') + 1), ALONE);
    }

    private static GuardedItem ledger(int round) {
        return opened("/api/v1/lead-ledgers", """
                {"round":{"term":9,"number":%d,"kind":"REGULAR"},"target":"%s",
                 "numbers":{"transferred":3,"concluded":1,"substantiated":1,"caseFiled":0,"sanctioned":0}}
                """.formatted(round, LEADING));
    }

    private static GuardedItem quantities(int round) {
        return opened("/api/v1/quantity-ledgers", """
                {"round":{"term":9,"number":%d,"kind":"REGULAR"},"target":"%s","category":"river-patrol",
                 "title":"河长巡河","unitOfMeasure":"次","quantities":{"required":12,"achieved":3}}
                """.formatted(round, LEADING));
    }

    private static GuardedItem coverageTarget() {
        return opened("/api/v1/coverage-targets", "{\"term\":77,\"unit\":\"%s\"}".formatted(LEADING));
    }

    private static GuardedItem opened(String collection, String body) {
        String id = Inspection.as(Inspection.OFFICER)
                .body(body)
                .post(collection)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return guarded(collection, id, ALONE);
    }

    private static GuardedItem guarded(String collection, String id, Map<Standing, String> units) {
        String number = Inspection.get(collection + "/" + id).path("number");
        return new GuardedItem(collection, id, number, units, MEMBER);
    }
}
