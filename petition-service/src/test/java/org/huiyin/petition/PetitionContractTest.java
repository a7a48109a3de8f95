package org.huiyin.petition;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.huiyin.event.Topics;
import org.huiyin.testkit.LocalPlatformResource;
import org.huiyin.testkit.Tokens;
import org.huiyin.testkit.contract.EvidenceContract;
import org.huiyin.testkit.contract.TrackedCollection;
import org.huiyin.testkit.contract.TrackedServiceContract;

@QuarkusTest
@QuarkusTestResource(LocalPlatformResource.class)
class PetitionContractTest implements TrackedServiceContract, EvidenceContract {
    @Override
    public TrackedCollection collection() {
        return new TrackedCollection(
                Casework.PETITIONS,
                Topics.PETITIONS,
                Casework.OPERATOR,
                () -> Casework.help("disputes.accidents"),
                Tokens.of("leader"),
                Casework.handler("620302-J06"),
                new TrackedCollection.Action("acceptances", "{}"),
                "category=disputes.accidents");
    }
}
