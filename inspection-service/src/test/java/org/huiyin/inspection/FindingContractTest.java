package org.huiyin.inspection;

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
class FindingContractTest implements TrackedServiceContract, EvidenceContract {
    private static final String TARGET = "620302-J05";
    private static int round;

    @Override
    public TrackedCollection collection() {
        if (round == 0) {
            round = new Inspection().startedRound(TARGET);
        }
        return new TrackedCollection(
                "/api/v1/findings",
                Topics.INSPECTIONS,
                Inspection.OFFICER,
                () -> Inspection.finding(round, TARGET),
                Tokens.of("leader"),
                Tokens.of("handler", "620302-J06"),
                new TrackedCollection.Action("cancellations", "{\"reason\":\"重复记录\"}"),
                "term=9&round=" + round);
    }
}
