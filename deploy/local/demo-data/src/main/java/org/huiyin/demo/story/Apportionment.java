package org.huiyin.demo.story;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Divides a total by weights so that the parts add up to it: largest remainder, the earlier part first on a tie. */
public final class Apportionment {
    private Apportionment() {}

    /** @param weights not negative, not all zero */
    public static List<Integer> of(int total, List<Integer> weights) {
        long sum = weights.stream().mapToLong(Integer::longValue).sum();
        int[] parts = weights.stream()
                .mapToInt(weight -> (int) ((long) total * weight / sum))
                .toArray();
        int missing = total - IntStream.of(parts).sum();
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer index) -> -((long) total * weights.get(index) % sum)))
                .limit(missing)
                .forEach(index -> parts[index]++);
        return IntStream.of(parts).boxed().toList();
    }
}
