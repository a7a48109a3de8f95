package org.huiyin.gateway.indicator;

import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import org.huiyin.gateway.indicator.Answer.Status;

/**
 * The weighted mean of rates, in points of 100: exact until it is printed. A rate of which less is better counts as what
 * it lacks to 100 %. Where a single rate has an empty base there is no score: to share its weight among the others would
 * compare units by different measures.
 */
final class Score {
    private Score() {}

    static Figures of(List<Answer.Part> parts, int decimals) {
        if (parts.stream().anyMatch(part -> part.status() == Status.UNKNOWN)) {
            return Figures.UNKNOWN;
        }
        Rate mean = mean(parts, decimals);
        return mean.isEmpty()
                ? new Figures(null, null, List.of(), null, Rate.NOTHING, Status.NO_DATA)
                : new Figures(null, null, List.of(), mean.value(), mean.points(), Status.OK);
    }

    /** Over the product of all bases, so that an empty one empties the whole. */
    private static Rate mean(List<Answer.Part> parts, int decimals) {
        BigInteger sum = BigInteger.ZERO;
        BigInteger bases = BigInteger.ONE;
        long weights = 0;
        for (Answer.Part part : parts) {
            BigInteger base = BigInteger.valueOf(Objects.requireNonNull(part.denominator()));
            sum = sum.multiply(base).add(bases.multiply(BigInteger.valueOf(part.weight() * good(part))));
            bases = bases.multiply(base);
            weights += part.weight();
        }
        return new Rate(sum, bases.multiply(BigInteger.valueOf(weights)), decimals);
    }

    /** How many of the base are as they should be. */
    private static long good(Answer.Part part) {
        long counted = Objects.requireNonNull(part.numerator());
        return part.better() == Definition.Better.LOWER
                ? Objects.requireNonNull(part.denominator()) - counted
                : counted;
    }
}
