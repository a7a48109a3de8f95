package org.huiyin.tracking.deadline;

/**
 * How long something may take.
 *
 * @param length at least 1
 * @param rollOver what happens when the last day is no working day
 */
public record Limit(int length, Unit unit, RollOver rollOver) {
    public Limit {
        if (length < 1) {
            throw new IllegalArgumentException("a limit is at least 1 " + unit);
        }
    }

    /** In what a limit is counted. */
    public enum Unit {
        NATURAL_DAYS("日", "natural days"),
        WORKING_DAYS("个工作日", "working days"),
        HOURS("小时", "hours"),
        MONTHS("个月", "months");

        private final String chinese;
        private final String english;

        Unit(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        public String chinese() {
            return chinese;
        }

        public String english() {
            return english;
        }
    }

    /** What happens when the last day is a holiday. */
    public enum RollOver {
        NONE,
        NEXT_WORKING_DAY
    }
}
