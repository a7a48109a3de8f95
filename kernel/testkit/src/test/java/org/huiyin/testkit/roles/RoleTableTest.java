package org.huiyin.testkit.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.huiyin.testkit.CommittedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleTableTest {
    private static final RoleTable TABLE = RoleTable.real();

    private static Operation operation(String name) {
        return TABLE.operations().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "/reviews, supervisor, WITHOUT_UNIT, PASSED",
        "/reviews, approver, LEADING, PASSED",
        "/reviews, approver, ABOVE, PASSED",
        "/reviews, approver, SUPPORTING, FORBIDDEN",
        "/reviews, approver, BELOW, NOT_FOUND",
        "/reviews, handler, LEADING, FORBIDDEN",
        "/reviews, handler, OTHER, NOT_FOUND",
        "/reviews, operator, LEADING, FORBIDDEN",
        "/reviews, auditor, OTHER, FORBIDDEN",
        "/signatures, handler, SUPPORTING, PASSED",
        "'', auditor, WITHOUT_UNIT, PASSED",
        "'', directory-admin, LEADING, FORBIDDEN"
    })
    void rights_are_checked_before_sight_and_sight_before_action(
            String action, String role, Standing standing, Verdict verdict) {
        Operation operation = operation((action.isEmpty() ? "GET" : "POST") + " /api/v1/tasks/{id}" + action);

        assertThat(TABLE.verdict(operation, role, standing)).isEqualTo(verdict);
    }

    @Test
    void the_unit_decides_where_it_decides_what_is_seen_or_done() {
        Operation reviews = operation("POST /api/v1/tasks/{id}/reviews");

        assertThat(TABLE.dependsOnUnit(reviews, "approver")).isTrue();
        assertThat(TABLE.dependsOnUnit(reviews, "handler")).isTrue();
        assertThat(TABLE.dependsOnUnit(reviews, "supervisor")).isFalse();
        assertThat(TABLE.dependsOnUnit(reviews, "operator")).isFalse();
    }

    @Test
    void a_token_without_a_role_gets_what_every_role_gets() {
        assertThat(TABLE.verdictWithoutRole(operation("GET /api/v1/me"))).isEqualTo(Verdict.PASSED);
        assertThat(TABLE.verdictWithoutRole(operation("GET /api/v1/tasks/{id}")))
                .isEqualTo(Verdict.FORBIDDEN);
        assertThat(TABLE.verdictWithoutRole(operation("POST /api/v1/tasks"))).isEqualTo(Verdict.FORBIDDEN);
    }

    @Test
    void without_an_item_only_the_role_counts() {
        Operation imports = operation("POST /api/v1/petitions/imports");

        assertThat(TABLE.verdict(imports, "operator", Standing.OTHER)).isEqualTo(Verdict.PASSED);
        assertThat(TABLE.verdict(imports, "supervisor", Standing.LEADING)).isEqualTo(Verdict.FORBIDDEN);
    }

    @Test
    void an_inspector_acts_for_the_groups_that_list_him_only() {
        Operation reviews = operation("POST /api/v1/findings/{id}/reviews");

        assertThat(TABLE.verdict(reviews, "inspector", Standing.LISTED)).isEqualTo(Verdict.PASSED);
        assertThat(TABLE.verdict(reviews, "inspector", Standing.LEADING)).isEqualTo(Verdict.FORBIDDEN);
        assertThat(TABLE.verdict(reviews, "inspector", Standing.WITHOUT_UNIT)).isEqualTo(Verdict.NOT_FOUND);
    }

    @Test
    void whoever_acts_on_items_sees_those() {
        assertThat(TABLE.operations())
                .filteredOn(Operation::onItem)
                .allSatisfy(operation -> assertThat(TABLE.roles()).allSatisfy(role -> {
                    Scope reading = TABLE.reading(operation, role.name());
                    Scope acting = operation.scope(role.name());
                    assertThat(List.of(Standing.values()))
                            .as("%s by %s", operation.name(), role.name())
                            .allMatch(standing -> reading.covers(standing) || !acting.covers(standing));
                }));
    }

    @Test
    void an_operation_stands_in_the_table_once() {
        assertThat(TABLE.operations())
                .extracting(operation -> operation.service() + " " + operation.name())
                .doesNotHaveDuplicates();
    }

    @Test
    void a_table_that_means_nothing_is_refused() {
        List<String> heading = List.of("service", "operation", "nobody/无令牌", "handler/承办人");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoleTable.of(List.of(heading, List.of("task", "GET /x", "-"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoleTable.of(List.of(heading, List.of("task", "GET /x", "-", "mine"))));
    }

    @Test
    void a_cell_is_printed_as_it_is_written() {
        assertThat(Scope.parse("own+group")).hasToString("own+group");
        assertThat(Scope.parse("-")).hasToString("-");
    }

    @Test
    void the_page_shows_the_table() {
        CommittedFile.ofProject("docs/roles.md").holds(RolePage.of(TABLE));
    }
}
