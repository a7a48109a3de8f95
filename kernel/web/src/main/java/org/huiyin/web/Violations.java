package org.huiyin.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bean Validation's violations in the words of the message bundles. */
final class Violations {
    private static final Pattern OWN_MESSAGE = Pattern.compile("\\{field\\.([a-z0-9-]+)}");
    /** The method, and the parameter that holds a body, are names of the program and not of the request. */
    private static final Set<ElementKind> IN_BODY = Set.of(ElementKind.PROPERTY, ElementKind.CONTAINER_ELEMENT);

    private static final List<String> LIMITS = List.of("min", "max", "value");

    private Violations() {}

    /** One error per violation, in the order of the fields. */
    static List<FieldError> errors(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(Violations::error)
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::code))
                .toList();
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        Object[] limits = LIMITS.stream()
                .map(attributes::get)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .toArray();
        return FieldError.of(field(violation.getPropertyPath()), code(violation), limits);
    }

    /** {@code NotBlank} is {@code not-blank}; a constraint whose message is {@code {field.x}} is {@code x}. */
    private static String code(ConstraintViolation<?> violation) {
        Matcher own = OWN_MESSAGE.matcher(violation.getMessageTemplate());
        if (own.matches()) {
            return own.group(1);
        }
        String name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return name.replaceAll("(?<!^)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** Of a parameter that is itself wrong its name; else the way to the field. */
    private static String field(Path path) {
        var text = new StringBuilder();
        String last = "";
        for (Path.Node node : path) {
            last = Objects.requireNonNullElse(node.getName(), last);
            if (IN_BODY.contains(node.getKind())) {
                JsonPath.append(text, null, Objects.requireNonNullElse(node.getIndex(), -1));
                JsonPath.append(text, node.getKind() == ElementKind.PROPERTY ? node.getName() : null, -1);
            }
        }
        return text.isEmpty() ? last : text.toString();
    }
}
