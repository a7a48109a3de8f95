package org.huiyin.testkit.roles;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.testkit.CsvResource;

/**
 * Every operation of every service with the roles that may use it.
 *
 * @param roles in the order of the columns
 */
public record RoleTable(List<RoleName> roles, List<Operation> operations) {
    private static final String FILE = "/roles/roles.csv";
    private static final int FIRST_ROLE = 3;

    public RoleTable {
        roles = List.copyOf(roles);
        operations = List.copyOf(operations);
    }

    /** A role by its name in the token and in Chinese. */
    public record RoleName(String name, String chinese) {
        private static RoleName of(String heading) {
            String[] names = heading.split("/", -1);
            return new RoleName(names[0], names[1]);
        }
    }

    /** The table of the product. */
    public static RoleTable real() {
        return of(CsvResource.lines(FILE).toList());
    }

    static RoleTable of(List<List<String>> lines) {
        List<String> heading = lines.getFirst();
        List<RoleName> roles = heading.subList(FIRST_ROLE, heading.size()).stream()
                .map(RoleName::of)
                .toList();
        return new RoleTable(
                roles,
                lines.stream().skip(1).map(line -> operation(line, roles)).toList());
    }

    private static Operation operation(List<String> line, List<RoleName> roles) {
        if (line.size() != FIRST_ROLE + roles.size()) {
            throw new IllegalArgumentException("a cell for each role: " + line);
        }
        Map<String, Scope> scopes = new LinkedHashMap<>();
        for (int column = 0; column < roles.size(); column++) {
            scopes.put(roles.get(column).name(), Scope.parse(line.get(FIRST_ROLE + column)));
        }
        String[] operation = line.get(1).split(" ", -1);
        return new Operation(line.getFirst(), operation[0], operation[1], Scope.parse(line.get(2)), scopes);
    }

    public List<Operation> ofService(String service) {
        return operations.stream()
                .filter(operation -> operation.service().equals(service))
                .toList();
    }

    /** Of which items of the operation's collection a role may see. */
    public Scope reading(Operation operation, String role) {
        return operations.stream()
                .filter(Operation::showsItem)
                .filter(one -> one.collection().equals(operation.collection()))
                .findFirst()
                .orElseThrow()
                .scope(role);
    }

    /** Whether the caller's unit or group decides what the role may see or do. */
    public boolean dependsOnUnit(Operation operation, String role) {
        return operation.scope(role).dependsOnUnit()
                || (operation.onItem() && reading(operation, role).dependsOnUnit());
    }

    /** What a token gets that carries none of the roles: only what every role may. */
    public Verdict verdictWithoutRole(Operation operation) {
        boolean open = operation.roles().values().stream().noneMatch(Scope::isNone);
        return open && !operation.onItem() ? Verdict.PASSED : Verdict.FORBIDDEN;
    }

    /**
     * What somebody gets who asks for nothing in particular.
     *
     * @param standing where the caller's unit stands to the item; means nothing where there is no item
     */
    public Verdict verdict(Operation operation, String role, Standing standing) {
        Scope scope = operation.scope(role);
        if (!operation.onItem()) {
            return scope.isNone() ? Verdict.FORBIDDEN : Verdict.PASSED;
        }
        Scope reading = reading(operation, role);
        if (reading.isNone()) {
            return Verdict.FORBIDDEN;
        }
        if (!reading.covers(standing)) {
            return Verdict.NOT_FOUND;
        }
        return scope.covers(standing) ? Verdict.PASSED : Verdict.FORBIDDEN;
    }
}
