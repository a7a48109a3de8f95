package org.huiyin.testkit.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchConditions.never;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Locale;

/** One sentence about all classes. A test holds a class that breaks it against each of them. */
public enum ArchitectureRule {
    SERVICES_DO_NOT_KNOW_EACH_OTHER(slices().matching("org.huiyin.(task|petition|inspection)..")
            .should()
            .notDependOnEachOther()),
    THE_GATEWAY_KNOWS_NEITHER_TRACKING_NOR_SERVICES(
            nothingOf(Modules.GATEWAY, Modules.TRACKING.or(Modules.EVIDENCE).or(Modules.SERVICES))),
    THE_KERNEL_KNOWS_NO_APPLICATION(nothingOf(Modules.KERNEL, Modules.APPLICATIONS)),
    THE_CONTRACT_STANDS_ALONE(nothingOf(Modules.CONTRACT, Modules.oursOutside(Modules.CONTRACT))),
    THE_WEB_STANDS_ALONE(nothingOf(Modules.WEB, Modules.oursOutside(Modules.WEB))),
    MAIN_CODE_DOES_NOT_KNOW_THE_TESTKIT(nothingOf(Modules.oursOutside(Modules.TESTKIT), Modules.TESTKIT)),
    THE_DOMAIN_DOES_NOT_KNOW_THE_API(nothingOf(Modules.oursOutside(Modules.API), Modules.API)),
    THE_DOMAIN_OF_A_SERVICE_IS_FREE_OF_HTTP(
            nothingOf(Modules.SERVICE_DOMAIN, resideInAnyPackage("jakarta.ws.rs..", "io.vertx.."))),
    ENDPOINTS_DECLARE_WHO_MAY_CALL_THEM(
            methods().that(Endpoints.ARE_ENDPOINTS).should(be(Endpoints.DECLARE_A_PERMISSION))),
    ENDPOINTS_SHOW_NO_ENTITIES(methods().that(Endpoints.ARE_ENDPOINTS).should(never(be(Endpoints.INVOLVE_ENTITIES)))),
    TIME_COMES_FROM_A_CLOCK(noClasses().should().accessTargetWhere(Time.IS_READ_WITHOUT_A_CLOCK)),
    CLASSES_ARE_NAMED_BY_WHAT_THEY_ARE(
            noClasses().should().haveNameMatching(".*(Utils?|Utility|Helper|Manager|Impl|Dto|DTO)")),
    PACKAGES_ARE_NAMED_BY_WHAT_THEY_HOLD(noClasses()
            .should()
            .resideInAnyPackage(
                    "..util..", "..utils..", "..common..", "..helper..", "..manager..", "..impl..", "..dto..")),
    PACKAGES_SAY_WHERE_NULL_MAY_STAND(classes().should(be(Modules.IN_A_NULL_MARKED_PACKAGE)));

    private final ArchRule rule;

    ArchitectureRule(ArchRule rule) {
        this.rule = rule.allowEmptyShould(true);
    }

    /** @throws AssertionError naming every class that breaks the rule */
    public void check(JavaClasses classes) {
        rule.check(classes);
    }

    /** The rule as a sentence. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static ArchRule nothingOf(DescribedPredicate<JavaClass> some, DescribedPredicate<JavaClass> others) {
        return noClasses().that(some).should().dependOnClassesThat(others);
    }
}
