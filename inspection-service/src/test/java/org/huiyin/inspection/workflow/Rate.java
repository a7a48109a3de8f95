package org.huiyin.inspection.workflow;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A rate in percent, HALF_UP, as documents print it. */
final class Rate {
    private Rate() {}

    static String percent(long numerator, long denominator, int decimals) {
        return BigDecimal.valueOf(numerator)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + "%";
    }
}
