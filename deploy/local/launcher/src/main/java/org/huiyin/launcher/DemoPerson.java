package org.huiyin.launcher;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.huiyin.platform.LocalIssuer.Grant;
import org.jspecify.annotations.Nullable;

/** Who the demo tokens are for: one post per role. The subjects and units are those that act in the demo data. */
enum DemoPerson {
    LEADER("leader", null, null),
    SUPERVISOR("supervisor", null, "620302-ZF01"),
    OPERATOR("operator", null, "620302-ZF01"),
    HANDLER("handler", "demo-handler-620302-J01", "620302-J01"),
    APPROVER("approver", "demo-approver-620302", "620302"),
    INSPECTOR("inspector", null, "620302-QW10"),
    INSPECTION_OFFICER("inspection-officer", "demo-officer", "620302-QW10"),
    AUDITOR("auditor", null, null),
    DIRECTORY_ADMIN("directory-admin", null, null);

    private final String role;
    private final @Nullable String subject;
    private final @Nullable String unit;

    DemoPerson(String role, @Nullable String subject, @Nullable String unit) {
        this.role = role;
        this.subject = subject;
        this.unit = unit;
    }

    String role() {
        return role;
    }

    Grant grant() {
        return new Grant(subject == null ? "demo-" + role : subject, Set.of(role), unit);
    }

    /** Somebody of the same role in another unit. */
    Grant grantIn(String otherUnit) {
        return new Grant("demo-" + role + "-" + otherUnit, Set.of(role), otherUnit);
    }

    static DemoPerson inRole(String role) {
        return Arrays.stream(values())
                .filter(person -> person.role.equals(role))
                .findFirst()
                .orElseThrow(() -> new LauncherException("unknown.role", role, String.join(", ", roles())));
    }

    private static List<String> roles() {
        return Arrays.stream(values()).map(DemoPerson::role).toList();
    }
}
