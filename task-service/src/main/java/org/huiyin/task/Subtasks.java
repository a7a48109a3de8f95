package org.huiyin.task;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huiyin.event.Phase;
import org.huiyin.tracking.item.Tracking;

/** The parts of tasks. */
@ApplicationScoped
public class Subtasks implements PanacheRepositoryBase<Task, UUID> {
    List<Task> open(UUID parent) {
        return list("parentId = ?1 and tracking.phase = ?2 order by tracking.number", parent, Phase.OPEN);
    }

    /** How many parts of the task are in which phase now. */
    public Progress progress(UUID parent) {
        Map<Phase, Long> phases = new EnumMap<>(Phase.class);
        getEntityManager()
                .createQuery(
                        "select t.tracking.phase, count(t) from Task t where t.parentId = :parent group by t.tracking.phase",
                        Object[].class)
                .setParameter("parent", parent)
                .getResultList()
                .forEach(row -> phases.put((Phase) row[0], (Long) row[1]));
        return Progress.of(
                phases.getOrDefault(Phase.DONE, 0L),
                phases.getOrDefault(Phase.OPEN, 0L),
                phases.getOrDefault(Phase.EXCLUDED, 0L));
    }

    /** The next so many parts of the task in order of their numbers. */
    public List<Task> after(UUID parent, String number, int most) {
        return find("parentId = ?1 and tracking.number > ?2 order by tracking.number", parent, number)
                .page(Page.ofSize(most))
                .list();
    }

    /** The task as it is now; it changes no more until the transaction ends. */
    Tracking lock(UUID parent) {
        return getEntityManager().find(Tracking.class, parent, LockModeType.PESSIMISTIC_WRITE);
    }
}
