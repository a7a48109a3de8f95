package org.huiyin.task;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.contract.GuardedItem;
import org.huiyin.testkit.contract.RoleContract;
import org.huiyin.testkit.roles.Standing;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@QuarkusTestResource(
        value = LocalPlatformResource.class,
        initArgs = {@ResourceArg(name = "postgres", value = "task"), @ResourceArg(name = "directory", value = "false")})
class TaskRoleTest implements RoleContract {
    private static final Map<Standing, String> UNITS = Map.of(
            Standing.LEADING, "620302-Z01",
            Standing.ABOVE, "620302",
            Standing.BELOW, "620302-Z01-01",
            Standing.SUPPORTING, "620302-J01",
            Standing.OTHER, "620302-Z02");

    private final Supervision supervision = new Supervision();

    @BeforeEach
    void waitForTheDirectory() {
        Supervision.awaitDirectory();
    }

    @Override
    public String service() {
        return "task";
    }

    @Override
    public List<GuardedItem> items() {
        String id = supervision.register("MEETING_DECISION");
        Supervision.done(supervision.act(
                id,
                "assignments",
                "{\"unit\":\"620302-Z01\",\"supportingUnits\":[\"620302-J01\"]}",
                Supervision.SUPERVISOR));
        String number = Supervision.get(Supervision.TASKS + "/" + id, Supervision.SUPERVISOR)
                .path("number");
        String part = supervision.part(id, "620302-Z01", ",\"supportingUnits\":[\"620302-J01\"]");
        String partNumber = Supervision.get(Supervision.TASKS + "/" + part, Supervision.SUPERVISOR)
                .path("number");
        return List.of(
                new GuardedItem(Supervision.TASKS, id, number, UNITS, "somebody"),
                new GuardedItem(Supervision.SUBTASKS, part, partNumber, UNITS, "somebody"));
    }
}
