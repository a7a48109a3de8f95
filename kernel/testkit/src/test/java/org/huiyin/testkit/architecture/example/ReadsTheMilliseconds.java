package org.huiyin.testkit.architecture.example;

class ReadsTheMilliseconds {
    long time() {
        return System.currentTimeMillis();
    }
}
