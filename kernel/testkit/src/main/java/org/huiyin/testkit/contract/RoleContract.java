package org.huiyin.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.huiyin.testkit.roles.Operation;
import org.huiyin.testkit.roles.RoleTable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every operation answers every role and standing as the table of roles says. A Quarkus test of the service runs it. */
public interface RoleContract {
    /** As the table names it, e.g. {@code task}. */
    String service();

    /** One item of each collection, made anew. */
    List<GuardedItem> items();

    @Test
    default void the_table_of_roles_has_the_operations_of_the_service_and_no_others() throws IOException {
        var paths = new YAMLMapper()
                .readTree(Files.readAllBytes(Path.of("openapi.yaml")))
                .get("paths");

        List<String> served = paths.propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(method -> method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .toList();

        assertThat(RoleTable.real().ofService(service()).stream().map(Operation::name))
                .containsExactlyInAnyOrderElementsOf(served);
    }

    @TestFactory
    default Stream<DynamicTest> every_operation_answers_every_role_as_the_table_says() {
        RoleTable table = RoleTable.real();
        List<GuardedItem> items = items();
        return table.ofService(service()).stream()
                .map(operation -> DynamicTest.dynamicTest(operation.name(), () -> {
                    GuardedItem item = items.stream()
                            .filter(one -> operation.path().startsWith(one.collection()))
                            .findFirst()
                            .orElse(items.getFirst());
                    assertThat(new RoleProbe(table, operation, item).differences())
                            .isEmpty();
                }));
    }
}
