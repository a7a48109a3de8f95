package org.huiyin.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.testkit.CommittedFile;
import org.huiyin.testkit.roles.RoleTable;
import org.huiyin.testkit.roles.RoleTable.RoleName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every action in every state by every role does what the printed page of the lifecycle says. */
public interface LifecycleContract {
    /** The tables of the code, each with its page. */
    List<LifecycleInCode> lifecycles();

    /**
     * A table of the code.
     *
     * @param page from the project's root, e.g. {@code docs/lifecycles/task.md}
     * @param roles who may take an action, by its name
     * @param next where an action leads from a state, by their names; empty where it leads nowhere
     */
    record LifecycleInCode(String page, List<String> states, List<String> actions, Roles roles, Next next) {
        private String result(String state, String action, String role) {
            if (!roles.of(action).contains(role)) {
                return PrintedLifecycle.FORBIDDEN;
            }
            return next.of(state, action).findFirst().orElse(PrintedLifecycle.NOT_ALLOWED);
        }
    }

    /** The names of an action's roles. */
    interface Roles {
        Set<String> of(String action);
    }

    /** The state that an action leads to, or none. */
    interface Next {
        Stream<String> of(String state, String action);
    }

    @TestFactory
    default Stream<DynamicTest> every_action_in_every_state_by_every_role_does_what_the_page_says() {
        List<String> roles =
                RoleTable.real().roles().stream().map(RoleName::name).toList();
        return lifecycles().stream().flatMap(code -> {
            PrintedLifecycle page = PrintedLifecycle.read(CommittedFile.ofProject(code.page()));
            return code.states().stream()
                    .flatMap(state -> code.actions().stream()
                            .map(action -> DynamicTest.dynamicTest(
                                    "%s in %s (%s)".formatted(action, state, code.page()),
                                    () -> assertThat(roles)
                                            .allSatisfy(role -> assertThat(code.result(state, action, role))
                                                    .as(role)
                                                    .isEqualTo(page.result(state, action, role))))));
        });
    }

    @TestFactory
    default Stream<DynamicTest> a_page_has_no_move_that_the_code_does_not_know() {
        return lifecycles().stream()
                .map(code -> DynamicTest.dynamicTest(code.page(), () -> {
                    PrintedLifecycle page = PrintedLifecycle.read(CommittedFile.ofProject(code.page()));

                    assertThat(page.moves()).isNotEmpty().allSatisfy(move -> {
                        assertThat(code.states()).contains(move.from(), move.to());
                        assertThat(code.actions()).contains(move.action());
                    });
                }));
    }
}
