package org.huiyin.tracking.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.huiyin.event.ItemEvent;
import org.huiyin.event.Topics;

/** A subscription that listens to what a test sends, and fails at what the test says. */
@ApplicationScoped
class Listener implements Subscription {
    static final String NAME = "listener";

    private final Set<UUID> awaited = ConcurrentHashMap.newKeySet();
    private final Set<UUID> refused = ConcurrentHashMap.newKeySet();
    private final List<ItemEvent> taken = new CopyOnWriteArrayList<>();

    void listenTo(UUID item) {
        awaited.add(item);
    }

    void refuse(UUID item) {
        refused.add(item);
        awaited.add(item);
    }

    void heal(UUID item) {
        refused.remove(item);
    }

    List<Long> taken(UUID item) {
        return taken.stream()
                .filter(event -> event.id().equals(item))
                .map(ItemEvent::sequence)
                .toList();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.TASKS, Topics.INSPECTIONS);
    }

    @Override
    public boolean concerns(ItemEvent event) {
        return awaited.contains(event.id());
    }

    @Override
    public void take(ItemEvent event) {
        if (refused.contains(event.id())) {
            throw new IllegalStateException("of somebody by name");
        }
        taken.add(event);
    }
}
