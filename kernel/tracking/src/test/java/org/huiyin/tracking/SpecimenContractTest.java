package org.huiyin.tracking;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.huiyin.event.Topics;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.huiyin.testkit.contract.TrackedCollection;
import org.huiyin.testkit.contract.TrackedServiceContract;

@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class SpecimenContractTest implements TrackedServiceContract {
    @Override
    public TrackedCollection collection() {
        return new TrackedCollection(
                "/api/v1/specimens",
                Topics.TASKS,
                Specimens.SUPERVISOR,
                () -> Specimens.body("CONTRACT"),
                Tokens.of("leader"),
                Tokens.of("handler", "620302-J06"),
                new TrackedCollection.Action("cancellations", "{\"reason\":\"重复\"}"),
                "source=REPORT&programme=CONTRACT");
    }
}
