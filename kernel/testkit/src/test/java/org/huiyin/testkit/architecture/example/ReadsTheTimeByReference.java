package org.huiyin.testkit.architecture.example;

import java.time.LocalDate;
import java.util.function.Supplier;

class ReadsTheTimeByReference {
    Supplier<LocalDate> today() {
        return LocalDate::now;
    }
}
