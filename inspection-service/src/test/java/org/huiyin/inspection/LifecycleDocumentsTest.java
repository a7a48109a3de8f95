package org.huiyin.inspection;

import org.huiyin.inspection.coverage.CoverageLifecycle;
import org.huiyin.inspection.finding.FindingLifecycle;
import org.huiyin.inspection.lead.LedgerLifecycle;
import org.huiyin.inspection.quantity.QuantityLifecycle;
import org.huiyin.inspection.round.RoundLifecycle;
import org.huiyin.testkit.CommittedFile;
import org.junit.jupiter.api.Test;

class LifecycleDocumentsTest {
    @Test
    void the_page_of_findings_shows_their_table() {
        CommittedFile.ofProject("docs/lifecycles/finding.md").showsBlock("mermaid", FindingLifecycle.TABLE.mermaid());
    }

    @Test
    void the_page_of_rounds_shows_their_table() {
        CommittedFile.ofProject("docs/lifecycles/round.md").showsBlock("mermaid", RoundLifecycle.TABLE.mermaid());
    }

    @Test
    void the_page_of_ledgers_shows_their_table() {
        CommittedFile.ofProject("docs/lifecycles/lead-ledger.md")
                .showsBlock("mermaid", LedgerLifecycle.TABLE.mermaid());
    }

    @Test
    void the_page_of_quantity_ledgers_shows_their_table() {
        CommittedFile.ofProject("docs/lifecycles/quantity-ledger.md")
                .showsBlock("mermaid", QuantityLifecycle.TABLE.mermaid());
    }

    @Test
    void the_page_of_coverage_targets_shows_their_table() {
        CommittedFile.ofProject("docs/lifecycles/coverage-target.md")
                .showsBlock("mermaid", CoverageLifecycle.TABLE.mermaid());
    }
}
