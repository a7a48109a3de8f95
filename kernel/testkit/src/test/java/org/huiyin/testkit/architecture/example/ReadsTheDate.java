package org.huiyin.testkit.architecture.example;

import java.util.Date;

class ReadsTheDate {
    Date time() {
        return new Date();
    }
}
