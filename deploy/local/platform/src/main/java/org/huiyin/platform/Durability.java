package org.huiyin.platform;

import java.util.List;
import java.util.stream.Stream;

/** Whether PostgreSQL waits for the disk. */
enum Durability {
    /** An acknowledged commit survives a loss of power. */
    FULL("on"),
    /** A commit survives the end of the process, not of the machine: for tests. */
    NONE("off");

    private final String value;

    Durability(String value) {
        this.value = value;
    }

    List<String> settings() {
        return Stream.of("fsync", "synchronous_commit", "full_page_writes")
                .map(name -> name + "=" + value)
                .toList();
    }
}
