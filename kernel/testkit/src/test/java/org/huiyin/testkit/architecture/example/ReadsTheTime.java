package org.huiyin.testkit.architecture.example;

import java.time.Instant;

class ReadsTheTime {
    Instant time() {
        return Instant.now();
    }
}
