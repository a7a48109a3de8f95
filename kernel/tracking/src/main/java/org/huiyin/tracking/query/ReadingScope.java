package org.huiyin.tracking.query;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.event.Dimension;
import org.huiyin.event.Dimensions;

/**
 * Which items a caller may see: all, or those of some units, or those of some slices; never the concealed ones.
 *
 * @param leading codes; an item counts when its lead unit is among them
 * @param supporting codes; an item counts when one of its supporting units is among them
 * @param judged codes; an item counts when its lead unit is among them and the unit that it is about, too
 * @param slices dimension values; an item counts when it has all values of any slice
 * @param concealed units whose confidential matters stay hidden, whatever else holds
 */
public record ReadingScope(
        boolean everything,
        Set<String> leading,
        Set<String> supporting,
        Set<String> judged,
        List<Map<Dimension, String>> slices,
        Set<String> concealed) {

    public ReadingScope {
        leading = Set.copyOf(leading);
        supporting = Set.copyOf(supporting);
        judged = Set.copyOf(judged);
        slices = List.copyOf(slices);
        concealed = Set.copyOf(concealed);
    }

    /** Whether the reader may see an item with these dimensions; what is concealed hides it from every role. */
    public boolean covers(Dimensions item) {
        if (conceals(item)) {
            return false;
        }
        return everything
                || leading.contains(item.unit())
                || item.supportingUnits().stream().anyMatch(supporting::contains)
                || (judged.contains(item.unit()) && item.target() != null && judged.contains(item.target()))
                || slices.stream().anyMatch(slice -> matches(slice, item));
    }

    /** Whether it is a confidential matter about a unit that the reader belongs to. */
    public boolean conceals(Dimensions item) {
        String concerned = item.concernedUnit();
        return concerned != null && concealed.contains(concerned);
    }

    private static boolean matches(Map<Dimension, String> slice, Dimensions item) {
        return slice.entrySet().stream().allMatch(value -> value.getValue().equals(item.value(value.getKey())));
    }
}
