package org.huiyin.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedLifecycleTest {
    private static final PrintedLifecycle PAGE = PrintedLifecycle.of("""
            # Thing

            stateDiagram-v2
                [*] --> OPEN: 登记 (supervisor)
                OPEN --> DONE: FINISH 办结 (approver, supervisor)
                OPEN --> OPEN: URGE 催办 (supervisor)
                DONE --> OPEN: REOPEN 重办 (supervisor)
                DONE --> DONE: FINISH 复核 (auditor)
            """);

    @ParameterizedTest
    @CsvSource({
        "OPEN, FINISH, approver, DONE",
        "OPEN, FINISH, handler, forbidden",
        "OPEN, FINISH, auditor, forbidden",
        "DONE, URGE, supervisor, not allowed now",
        "DONE, URGE, handler, forbidden",
        "DONE, FINISH, auditor, DONE",
        "OPEN, VANISH, supervisor, forbidden"
    })
    void a_page_says_what_a_role_gets(String state, String action, String role, String result) {
        assertThat(PAGE.result(state, action, role)).isEqualTo(result);
    }

    @Test
    void the_registration_is_no_move() {
        assertThat(PAGE.moves())
                .hasSize(4)
                .extracting(PrintedLifecycle.Move::from)
                .doesNotContain("[*]");
    }
}
