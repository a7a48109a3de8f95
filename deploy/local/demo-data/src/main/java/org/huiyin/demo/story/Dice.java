package org.huiyin.demo.story;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToIntFunction;

/** Chance that repeats itself: {@link Random}, whose sequence the Java specification fixes. */
public final class Dice {
    private final Random random;

    /** @param purpose dice of different purposes roll independently */
    public Dice(long seed, String purpose) {
        this.random = new Random(31 * seed + purpose.hashCode());
    }

    /** Both ends inclusive. */
    public int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    public <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Picks a choice with a probability in proportion to its weight, which is positive. */
    public <T> T pick(List<T> choices, ToIntFunction<T> weight) {
        int left = random.nextInt(choices.stream().mapToInt(weight).sum());
        for (T choice : choices) {
            left -= weight.applyAsInt(choice);
            if (left < 0) {
                return choice;
            }
        }
        throw new IllegalStateException("weights are not positive: " + choices);
    }

    /** Picks a key in proportion to its value. The map iterates in a fixed order. */
    public <T> T weighted(Map<T, Integer> weights) {
        return pick(List.copyOf(weights.keySet()), weights::get);
    }

    public <T> List<T> shuffled(Collection<T> choices) {
        List<T> result = new ArrayList<>(choices);
        Collections.shuffle(result, random);
        return result;
    }

    /** From inclusive, to exclusive, whole seconds. */
    public LocalDateTime moment(LocalDateTime from, LocalDateTime to) {
        long seconds = Duration.between(from, to).toSeconds();
        return from.plusSeconds((long) (random.nextDouble() * seconds));
    }
}
