package org.huiyin.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import org.jspecify.annotations.NullMarked;

/** Which package is whose. */
final class Modules {
    static final DescribedPredicate<JavaClass> OURS = resideInAPackage("org.huiyin..");
    static final DescribedPredicate<JavaClass> CONTRACT = resideInAPackage("org.huiyin.event..");
    static final DescribedPredicate<JavaClass> WEB = resideInAPackage("org.huiyin.web..");
    static final DescribedPredicate<JavaClass> TRACKING = resideInAPackage("org.huiyin.tracking..");
    static final DescribedPredicate<JavaClass> EVIDENCE = resideInAPackage("org.huiyin.evidence..");
    static final DescribedPredicate<JavaClass> TESTKIT = resideInAPackage("org.huiyin.testkit..");
    static final DescribedPredicate<JavaClass> KERNEL = CONTRACT.or(WEB)
            .or(TRACKING)
            .or(EVIDENCE)
            .or(TESTKIT)
            .or(resideInAnyPackage("org.huiyin.directory..", "org.huiyin.platform.."));

    static final DescribedPredicate<JavaClass> GATEWAY = resideInAPackage("org.huiyin.gateway..");
    static final DescribedPredicate<JavaClass> SERVICES =
            resideInAnyPackage("org.huiyin.task..", "org.huiyin.petition..", "org.huiyin.inspection..");
    static final DescribedPredicate<JavaClass> APPLICATIONS = GATEWAY.or(SERVICES);

    static final DescribedPredicate<JavaClass> API = resideInAPackage("org.huiyin..api..");
    static final DescribedPredicate<JavaClass> SERVICE_DOMAIN = SERVICES.and(not(API));

    static final DescribedPredicate<JavaClass> IN_A_NULL_MARKED_PACKAGE = DescribedPredicate.describe(
            "in a package with @NullMarked", type -> type.getPackage().isAnnotatedWith(NullMarked.class));

    private Modules() {}

    static DescribedPredicate<JavaClass> oursOutside(DescribedPredicate<JavaClass> module) {
        return OURS.and(not(module));
    }
}
