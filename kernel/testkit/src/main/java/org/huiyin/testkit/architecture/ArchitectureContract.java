package org.huiyin.testkit.architecture;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds the classes of a module against every {@link ArchitectureRule}: a test class of the module implements this. */
public interface ArchitectureContract {
    /** The package with the module's classes, that of the test where it is not overridden. */
    default String checkedPackage() {
        return getClass().getPackageName();
    }

    /**
     * What anybody may call without a token.
     *
     * @return {@code Class.method}, simple names; exactly the methods with {@code @PermitAll}
     */
    default Set<String> openEndpoints() {
        return Set.of();
    }

    @TestFactory
    default Stream<DynamicTest> architecture() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(checkedPackage());
        Stream<DynamicTest> rules = Arrays.stream(ArchitectureRule.values())
                .map(rule -> dynamicTest(rule.toString(), () -> rule.check(classes)));
        return Stream.concat(
                rules,
                Stream.of(dynamicTest(
                        "only the listed endpoints are open to all",
                        () -> Endpoints.areOpenExactly(openEndpoints(), classes))));
    }
}
