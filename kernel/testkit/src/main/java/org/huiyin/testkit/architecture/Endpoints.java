package org.huiyin.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import java.util.Set;
import java.util.stream.Collectors;

/** What an endpoint is, and who may call it. By names: not every module has these libraries. */
final class Endpoints {
    static final String PATH = "jakarta.ws.rs.Path";
    static final String ENTITY = "jakarta.persistence.Entity";

    private static final String HTTP_METHOD = "jakarta.ws.rs.HttpMethod";
    private static final String OPEN = "jakarta.annotation.security.PermitAll";
    private static final Set<String> PERMISSIONS = Set.of(
            OPEN,
            "jakarta.annotation.security.RolesAllowed",
            "jakarta.annotation.security.DenyAll",
            "io.quarkus.security.Authenticated",
            "io.quarkus.security.PermissionsAllowed");

    static final DescribedPredicate<JavaMethod> ARE_ENDPOINTS =
            DescribedPredicate.describe("are endpoints", method -> method.isMetaAnnotatedWith(HTTP_METHOD));

    /** On the method or on its very class: permissions are not inherited. */
    static final DescribedPredicate<JavaMethod> DECLARE_A_PERMISSION = DescribedPredicate.describe(
            "declare a permission", method -> hasPermission(method) || hasPermission(method.getOwner()));

    static final DescribedPredicate<JavaMethod> INVOLVE_ENTITIES = DescribedPredicate.describe(
            "take or return entities",
            method -> method.getAllInvolvedRawTypes().stream().anyMatch(type -> type.isAnnotatedWith(ENTITY)));

    private Endpoints() {}

    static void areOpenExactly(Set<String> expected, JavaClasses classes) {
        Set<String> open = classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(ARE_ENDPOINTS.and(DescribedPredicate.describe("are open", Endpoints::isOpen)))
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                .collect(Collectors.toSet());

        assertThat(open).as("endpoints that are open to all").isEqualTo(expected);
    }

    private static boolean hasPermission(CanBeAnnotated element) {
        return PERMISSIONS.stream().anyMatch(element::isAnnotatedWith);
    }

    private static boolean isOpen(JavaMethod method) {
        return method.isAnnotatedWith(OPEN) || (method.getOwner().isAnnotatedWith(OPEN) && !hasPermission(method));
    }
}
