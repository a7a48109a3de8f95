package org.huiyin.task;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.huiyin.event.Topics;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.huiyin.testkit.contract.EvidenceContract;
import org.huiyin.testkit.contract.TrackedCollection;
import org.huiyin.testkit.contract.TrackedServiceContract;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@QuarkusTestResource(
        value = LocalPlatformResource.class,
        initArgs = {@ResourceArg(name = "postgres", value = "task"), @ResourceArg(name = "directory", value = "false")})
class TaskContractTest implements TrackedServiceContract, EvidenceContract {
    private static final Supervision SUPERVISION = new Supervision();

    @BeforeEach
    void waitForTheDirectory() {
        Supervision.awaitDirectory();
    }

    @Override
    public TrackedCollection collection() {
        return new TrackedCollection(
                Supervision.TASKS,
                Topics.TASKS,
                Supervision.SUPERVISOR,
                () -> SUPERVISION.task("OTHER", ""),
                Tokens.of("leader"),
                Supervision.STRANGER,
                new TrackedCollection.Action("cancellations", "{\"reason\":\"重复立项\"}"),
                "programme=" + SUPERVISION.programme());
    }
}
