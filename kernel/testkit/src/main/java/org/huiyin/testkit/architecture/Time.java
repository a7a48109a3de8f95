package org.huiyin.testkit.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.time.Clock;
import java.util.Date;

/** Ways to read the time of the machine, which no test can set. */
final class Time {
    static final DescribedPredicate<JavaAccess<?>> IS_READ_WITHOUT_A_CLOCK = DescribedPredicate.describe(
            "reads the time without a Clock",
            access -> access.getTarget() instanceof CodeUnitAccessTarget target
                    && (isNow(target) || isCurrentTimeMillis(target) || isNewDate(target)));

    private Time() {}

    private static boolean isNow(CodeUnitAccessTarget target) {
        return target.getName().equals("now")
                && target.getOwner().getPackageName().startsWith("java.time")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean isCurrentTimeMillis(CodeUnitAccessTarget target) {
        return target.getOwner().isEquivalentTo(System.class)
                && target.getName().equals("currentTimeMillis");
    }

    private static boolean isNewDate(CodeUnitAccessTarget target) {
        return target.getOwner().isEquivalentTo(Date.class)
                && target.getName().equals("<init>")
                && target.getRawParameterTypes().isEmpty();
    }
}
