package org.huiyin.platform;

/** A user of a database, by name and password. */
public record DatabaseUser(String name, String password) {
    @Override
    public String toString() {
        return name;
    }
}
