package org.huiyin.system.assembled;

import java.util.stream.Stream;

/** A process with all that it has started. */
record ProcessTree(ProcessHandle root) {

    /** Ends all of them without a chance to do anything more. */
    void kill() {
        Stream.concat(Stream.of(root), root.descendants()).toList().forEach(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }
}
