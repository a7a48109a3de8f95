package org.huiyin.testkit.contract;

import java.util.Map;
import org.huiyin.testkit.roles.Standing;

/**
 * An item whose rights are tested.
 *
 * @param collection the path of its collection
 * @param number by which lists and counts are asked for it
 * @param units for each standing a unit that has it; an item without supporting units names none for that
 * @param member the subject of somebody in a group of its round; means nothing where there are no rounds
 */
public record GuardedItem(String collection, String id, String number, Map<Standing, String> units, String member) {
    public GuardedItem {
        units = Map.copyOf(units);
    }
}
