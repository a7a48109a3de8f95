package org.huiyin.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import org.assertj.core.groups.Tuple;
import org.huiyin.testkit.roles.RoleTable;
import org.junit.jupiter.api.Test;

class RoleTest {
    @Test
    void the_roles_are_those_of_the_table_of_rights() {
        assertThat(Arrays.stream(Role.values()).map(role -> tuple(role.tokenName(), role.chinese())))
                .containsExactlyElementsOf(RoleTable.real().roles().stream()
                        .<Tuple>map(role -> tuple(role.name(), role.chinese()))
                        .toList());
    }

    @Test
    void a_name_that_is_no_role_of_ours_is_none() {
        assertThat(Role.of("approver")).contains(Role.APPROVER);
        assertThat(Role.of("offline_access")).isEmpty();
    }
}
