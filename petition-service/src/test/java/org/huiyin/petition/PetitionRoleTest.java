package org.huiyin.petition;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.contract.GuardedItem;
import org.huiyin.testkit.contract.RoleContract;
import org.huiyin.testkit.roles.Standing;

@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class PetitionRoleTest implements RoleContract {
    private static final Map<Standing, String> UNITS = Map.of(
            Standing.LEADING, "620302-Z01",
            Standing.ABOVE, "620302",
            Standing.BELOW, "620302-Z01-01",
            Standing.SUPPORTING, "620302-J01",
            Standing.OTHER, "620302-Z02");

    @Override
    public String service() {
        return "petition";
    }

    @Override
    public List<GuardedItem> items() {
        String id = Casework.accepted(Casework.help("city.parking"));
        Casework.act(
                        id,
                        "dispatches",
                        "{\"unit\":\"620302-Z01\",\"supportingUnits\":[\"620302-J01\"]}",
                        Casework.OPERATOR)
                .then()
                .statusCode(201);
        String number = Casework.one(id, Casework.OPERATOR).path("number");
        return List.of(new GuardedItem(Casework.PETITIONS, id, number, UNITS, "somebody"), rating());
    }

    private static GuardedItem rating() {
        String card = UUID.randomUUID().toString();
        String id = Casework.writing(Casework.OPERATOR)
                .body("""
                        {"unit":"620302-Z01","hall":"便民服务中心","month":"2019-05","window":"1号窗口","level":"BAD",
                         "cardNumber":"%s"}""".formatted(card))
                .post("/api/v1/service-ratings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Map<Standing, String> units = Map.of(
                Standing.LEADING, "620302-Z01",
                Standing.ABOVE, "620302",
                Standing.BELOW, "620302-Z01-01",
                Standing.OTHER, "620302-Z02");
        return new GuardedItem("/api/v1/service-ratings", id, card, units, "somebody");
    }
}
