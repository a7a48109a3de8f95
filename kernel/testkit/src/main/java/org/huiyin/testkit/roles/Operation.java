package org.huiyin.testkit.roles;

import java.util.Map;
import java.util.Objects;

/**
 * One line of the table.
 *
 * @param path with its parameters in braces
 * @param nobody who has no token
 * @param roles by their names in the token
 */
public record Operation(String service, String method, String path, Scope nobody, Map<String, Scope> roles) {
    private static final String ITEM = "/{id}";

    public Operation {
        roles = Map.copyOf(roles);
    }

    public Scope scope(String role) {
        return Objects.requireNonNull(roles.get(role), role);
    }

    /** Method and path template. */
    public String name() {
        return method + " " + path;
    }

    /** Whether it is about one item. */
    public boolean onItem() {
        return path.contains(ITEM);
    }

    /** Whether it shows one item. */
    boolean showsItem() {
        return method.equals("GET") && path.endsWith(ITEM);
    }

    /** The path of its collection. */
    public String collection() {
        return onItem() ? path.substring(0, path.indexOf(ITEM)) : path;
    }
}
