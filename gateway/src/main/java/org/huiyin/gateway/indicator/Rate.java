package org.huiyin.gateway.indicator;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A numerator over a base, and how it is printed.
 *
 * @param decimals the most decimals of the percentage
 */
public record Rate(BigInteger numerator, BigInteger denominator, int decimals) {
    /** What is printed where there is nothing to divide by. */
    public static final String NOTHING = "—";

    private static final int VALUE_DECIMALS = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Of two counts. */
    public Rate(long numerator, long denominator, int decimals) {
        this(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator), decimals);
    }

    /** The share with 6 decimals, more where it would read as 0 or 1 and is not; null for an empty base. */
    public @Nullable BigDecimal value() {
        return isEmpty() ? null : plain(raised(BigDecimal.ONE, VALUE_DECIMALS));
    }

    /** Whether there is nothing to divide by. */
    boolean isEmpty() {
        return denominator.signum() == 0;
    }

    /** The percentage, HALF_UP, without trailing zeros; never 100 % or 0 % where it is not exactly that. */
    public String display() {
        return isEmpty() ? NOTHING : points() + "%";
    }

    /** The percentage as a bare number, as points of 100 are printed. @throws ArithmeticException for an empty base */
    String points() {
        return plain(raised(HUNDRED, decimals)).toPlainString();
    }

    private BigDecimal raised(BigDecimal whole, int start) {
        boolean exact = numerator.signum() == 0 || numerator.equals(denominator);
        int scale = start;
        BigDecimal rounded = rounded(whole, scale);
        while (!exact && (rounded.signum() == 0 || rounded.compareTo(whole) == 0)) {
            rounded = rounded(whole, ++scale);
        }
        return rounded;
    }

    private BigDecimal rounded(BigDecimal whole, int scale) {
        return whole.multiply(new BigDecimal(numerator))
                .divide(new BigDecimal(denominator), scale, RoundingMode.HALF_UP);
    }

    /** Without trailing zeros and without an exponent. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
