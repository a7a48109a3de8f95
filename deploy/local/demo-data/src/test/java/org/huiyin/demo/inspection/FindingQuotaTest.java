package org.huiyin.demo.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huiyin.demo.plan.Plans;
import org.junit.jupiter.api.Test;

class FindingQuotaTest {
    private final Plans plans = Plans.read();
    private final List<FindingQuota> quotas =
            FindingQuota.divide(new RoundPlanning(plans.inspection()).rounds(), 2021, plans.totals());

    @Test
    void all_rounds_together_give_the_totals_of_the_term() {
        assertThat(quotas).hasSize(12);
        assertThat(quotas.stream().mapToInt(FindingQuota::fedBack).sum()).isEqualTo(3388);
        assertThat(quotas.stream().mapToInt(FindingQuota::open).sum()).isEqualTo(69);
    }

    @Test
    void the_rounds_of_2021_give_the_totals_of_that_year() {
        List<FindingQuota> year = quotas.stream()
                .filter(quota -> quota.round().plan().fedBack().getYear() == 2021)
                .toList();

        assertThat(year).extracting(FindingQuota::fedBack).containsExactly(243, 221, 165);
        assertThat(year).extracting(FindingQuota::open).containsExactly(9, 12, 14);
    }

    @Test
    void the_first_rounds_have_nothing_open() {
        assertThat(quotas.stream()
                        .filter(quota -> quota.round().plan().fedBack().getYear() < 2019)
                        .mapToInt(FindingQuota::open))
                .containsOnly(0);
    }

    @Test
    void no_round_has_more_open_than_fed_back() {
        assertThat(quotas).allMatch(quota -> quota.open() < quota.fedBack());
    }
}
