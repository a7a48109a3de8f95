package org.huiyin.petition;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
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
        return List.of(new GuardedItem(Casework.PETITIONS, id, number, UNITS, "somebody"));
    }
}
