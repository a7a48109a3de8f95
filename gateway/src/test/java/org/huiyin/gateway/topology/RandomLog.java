package org.huiyin.gateway.topology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.huiyin.event.Contribution;
import org.huiyin.event.CountingClock;
import org.huiyin.event.Dimensions;
import org.huiyin.event.EventCodec;
import org.huiyin.event.Fact;
import org.huiyin.event.FactSet;
import org.huiyin.event.ItemEvent;
import org.huiyin.event.Marker;
import org.huiyin.event.Topics;
import org.huiyin.gateway.cell.Cell;
import org.huiyin.gateway.cell.View;
import org.huiyin.gateway.cell.Views;

/**
 * What a relay might send: items that change, every fourth time an old event once more, now and then a marker.
 *
 * @param last the last event of each item
 */
public record RandomLog(List<ProducerRecord<String, byte[]>> records, Map<UUID, ItemEvent> last) {
    private static final int ITEMS = 60;

    /** @param markers the share of steps that are followed by a marker of partition 0 that counts all items */
    public static RandomLog write(Random random, int steps, double markers) {
        var log = new RandomLog(new ArrayList<>(), new HashMap<>());
        var sent = new ArrayList<ItemEvent>();
        for (int step = 0; step < steps; step++) {
            UUID id = new UUID(7, random.nextInt(ITEMS));
            long sequence = log.last.containsKey(id) ? log.last.get(id).sequence() + 1 : 1;
            ItemEvent event = randomEvent(random, id, sequence);
            log.last.put(id, event);
            sent.add(event);
            log.records.add(item(event));
            if (random.nextInt(4) == 0) {
                log.records.add(item(sent.get(random.nextInt(sent.size()))));
            }
            if (random.nextDouble() < markers) {
                log.records.add(log.marker(step, 0, any -> true));
            }
        }
        if (markers > 0) {
            log.records.add(log.marker(steps, 0, event -> true));
        }
        return log;
    }

    private static ItemEvent randomEvent(Random random, UUID id, long sequence) {
        var dimensions = new Dimensions(
                "unit-" + random.nextInt(4),
                List.of(),
                "target",
                "category-" + random.nextInt(3),
                null,
                random.nextBoolean() ? "APP" : null,
                null,
                null,
                false,
                null,
                7,
                random.nextInt(2),
                "REGULAR",
                null);
        var contributions = IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(cycle -> new Contribution(
                        CountingClock.values()[random.nextInt(4)],
                        LocalDate.of(2026, 1 + random.nextInt(2), 1 + random.nextInt(3)),
                        cycle,
                        FactSet.of(Fact.values()[random.nextInt(3)]),
                        1 + random.nextInt(3)))
                .toList();
        return Events.event(id, "FINDING", sequence, dimensions, contributions);
    }

    private static ProducerRecord<String, byte[]> item(ItemEvent event) {
        return EventCodec.itemRecord(
                Topics.INSPECTIONS,
                "inspection-service",
                event.id(),
                event.sequence(),
                Events.AT,
                EventCodec.value(event));
    }

    /** A marker with the counts of the items that are meant, as of what was written until now. */
    public ProducerRecord<String, byte[]> marker(int second, int partition, Predicate<ItemEvent> meant) {
        List<Marker.Count> counts = last.values().stream()
                .filter(meant)
                .flatMap(event -> event.contributions().stream()
                        .map(contribution -> new Marker.Count(
                                event.kind(),
                                contribution.clock(),
                                event.dimensions().unit(),
                                contribution.facts(),
                                contribution.count())))
                .toList();
        return EventCodec.markerRecord(
                Topics.INSPECTIONS,
                new Marker(
                        new UUID(9, second), "inspection-service", Events.AT.plusSeconds(second), partition, counts));
    }

    /** What must be counted in the end, counted in the simplest way. */
    public Map<Cell, Long> naiveCount() {
        Map<Cell, Long> counts = new HashMap<>();
        for (ItemEvent event : last.values()) {
            for (View view : Views.load().views()) {
                for (Contribution contribution : event.contributions()) {
                    counts.merge(view.cell(event::value, contribution), contribution.count(), Long::sum);
                }
            }
        }
        return counts;
    }
}
