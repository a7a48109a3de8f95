package org.huiyin.petition.topic;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * How a count compares with what was counted before.
 *
 * @param expected the mean of the periods before
 * @param probability how likely that many or more would be if nothing had changed
 */
public record Surprise(long count, double expected, double probability) {
    /** Fewer than these are never remarkable, however rare the topic. */
    public static final int LEAST_COUNT = 5;
    /** A topic stands out where chance alone would do it once in a thousand periods. */
    public static final double SIGNIFICANCE = 0.001;

    /**
     * The exact comparison of two Poisson counts: were the rate the same throughout, each of all the petitions would
     * lie in the present period with probability 1 / (periods before + 1), independently of the others.
     *
     * @param before the count of all the periods before together
     */
    static Surprise of(long count, long before, int periodsBefore) {
        double share = 1.0 / (periodsBefore + 1);
        double tail = count == 0 ? 1 : RegularizedBeta.value(share, (double) count, before + 1.0);
        return new Surprise(count, (double) before / periodsBefore, tail);
    }

    boolean standsOut() {
        return count >= LEAST_COUNT && probability <= SIGNIFICANCE;
    }
}
