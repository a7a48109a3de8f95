package org.huiyin.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureRuleTest {
    @ParameterizedTest
    @MethodSource("examples")
    void a_rule_catches_the_class_that_breaks_it(ArchitectureRule rule, String example) throws Exception {
        var classes = classes(example, "task.example.SharedWithPetitions");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> rule.check(classes))
                .withMessageContaining("org.huiyin." + example);
    }

    @ParameterizedTest
    @EnumSource
    void a_flawless_class_breaks_no_rule(ArchitectureRule rule) throws Exception {
        var classes = classes("testkit.architecture.example.Flawless", "testkit.architecture.example.package-info");

        assertThatCode(() -> rule.check(classes)).doesNotThrowAnyException();
    }

    @Test
    void an_endpoint_that_is_open_to_all_must_be_listed() throws Exception {
        var classes = classes("testkit.architecture.example.OpenEndpoint");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Endpoints.areOpenExactly(Set.of(), classes))
                .withMessageContaining("OpenEndpoint.read");
        assertThatCode(() -> Endpoints.areOpenExactly(Set.of("OpenEndpoint.read"), classes))
                .doesNotThrowAnyException();
    }

    @Test
    void a_rule_reads_as_a_sentence() {
        assertThat(ArchitectureRule.TIME_COMES_FROM_A_CLOCK).hasToString("time comes from a clock");
    }

    static Stream<Arguments> examples() {
        return Arrays.stream(ArchitectureRule.values())
                .flatMap(rule -> breaking(rule).stream().map(example -> Arguments.of(rule, example)));
    }

    private static List<String> breaking(ArchitectureRule rule) {
        return switch (rule) {
            case SERVICES_DO_NOT_KNOW_EACH_OTHER -> List.of("petition.example.KnowsTasks");
            case THE_GATEWAY_KNOWS_NEITHER_TRACKING_NOR_SERVICES ->
                List.of("gateway.example.KnowsTracking", "gateway.example.KnowsAService");
            case THE_KERNEL_KNOWS_NO_APPLICATION -> List.of("directory.example.KnowsAnApplication");
            case THE_CONTRACT_STANDS_ALONE -> List.of("event.example.KnowsTheKernel");
            case THE_WEB_STANDS_ALONE -> List.of("web.example.KnowsTheKernel");
            case MAIN_CODE_DOES_NOT_KNOW_THE_TESTKIT -> List.of("petition.example.KnowsTheTestkit");
            case THE_DOMAIN_DOES_NOT_KNOW_THE_API -> List.of("petition.example.KnowsItsView");
            case THE_DOMAIN_OF_A_SERVICE_IS_FREE_OF_HTTP -> List.of("petition.example.AnswersOverHttp");
            case ENDPOINTS_DECLARE_WHO_MAY_CALL_THEM ->
                List.of(
                        "testkit.architecture.example.UnprotectedEndpoint",
                        "testkit.architecture.example.InheritsItsPermission");
            case ENDPOINTS_SHOW_NO_ENTITIES -> List.of("testkit.architecture.example.ShowsAnEntity");
            case TIME_COMES_FROM_A_CLOCK ->
                List.of(
                        "testkit.architecture.example.ReadsTheTime",
                        "testkit.architecture.example.ReadsTheTimeByReference",
                        "testkit.architecture.example.ReadsTheMilliseconds",
                        "testkit.architecture.example.ReadsTheDate");
            case CLASSES_ARE_NAMED_BY_WHAT_THEY_ARE -> List.of("testkit.architecture.example.OrderManager");
            case PACKAGES_ARE_NAMED_BY_WHAT_THEY_HOLD -> List.of("testkit.architecture.example.util.InADrawer");
            case PACKAGES_SAY_WHERE_NULL_MAY_STAND -> List.of("testkit.architecture.example.util.InADrawer");
        };
    }

    private static JavaClasses classes(String... names) throws ClassNotFoundException {
        var classes = new ArrayList<Class<?>>();
        for (String name : names) {
            classes.add(Class.forName("org.huiyin." + name));
        }
        return new ClassFileImporter().importClasses(classes);
    }
}
