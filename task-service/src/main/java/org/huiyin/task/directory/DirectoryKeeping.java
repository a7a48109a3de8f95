package org.huiyin.task.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.huiyin.directory.CategoryTree;
import org.huiyin.event.DirectoryRecord;
import org.huiyin.event.DirectoryRecord.Category;
import org.huiyin.tracking.TrackingProblem;
import org.huiyin.web.ProblemException;
import org.huiyin.web.WebProblem;

/** Changes units and categories and has them published; every change is decided on what is stored, one at a time. */
@ApplicationScoped
public class DirectoryKeeping {
    private final DirectoryChanges changes;
    private final DirectoryPublication publication;

    DirectoryKeeping(DirectoryChanges changes, DirectoryPublication publication) {
        this.changes = changes;
        this.publication = publication;
    }

    /** @throws ProblemException 404 for a unit that the directory does not have */
    public void requireUnit(String code) {
        if (changes.units().unit(code).isEmpty()) {
            throw new ProblemException(WebProblem.NOT_FOUND);
        }
    }

    /** What the change would do; nothing is kept. */
    public List<UnitChange> preview(Function<UnitRegister, List<UnitChange>> change) {
        return change.apply(changes.units());
    }

    /** Keeps what the change does and publishes it as soon as the transaction is over. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<UnitChange> enter(Function<UnitRegister, List<UnitChange>> change, String subject) {
        changes.lock();
        List<UnitChange> made = change.apply(changes.units());
        made.forEach(one -> changes.enter(one.unit(), one.kind().name(), one.effectiveOn(), subject));
        publication.again();
        return made;
    }

    /** @throws ProblemException 404 for a unit that the directory does not have */
    public List<DirectoryChanges.Entered> history(String code) {
        requireUnit(code);
        return changes.of(code);
    }

    public Optional<Category> category(String code) {
        return categories().category(code);
    }

    /** @throws ProblemException 409 for a code that is taken, 422 for a parent that does not exist */
    @Transactional(Transactional.TxType.MANDATORY)
    public void found(Category category, String subject) {
        changes.lock();
        CategoryTree categories = categories();
        if (categories.category(category.code()).isPresent()) {
            throw new ProblemException(UnitProblem.CODE_TAKEN, category.code());
        }
        if (category.parent() != null && categories.category(category.parent()).isEmpty()) {
            throw new ProblemException(TrackingProblem.UNKNOWN_CATEGORY, category.parent());
        }
        keep(category, subject);
    }

    /** @throws ProblemException 409 for the names that it has */
    @Transactional(Transactional.TxType.MANDATORY)
    public Category rename(String code, String name, String nameEn, String subject) {
        changes.lock();
        Category before = category(code).orElseThrow(() -> new ProblemException(WebProblem.NOT_FOUND));
        var renamed = new Category(code, before.parent(), name, nameEn);
        if (renamed.equals(before)) {
            throw new ProblemException(UnitProblem.CHANGES_NOTHING, code);
        }
        keep(renamed, subject);
        return renamed;
    }

    private void keep(Category category, String subject) {
        changes.enter(category, subject);
        publication.again();
    }

    private CategoryTree categories() {
        List<DirectoryRecord> entries = changes.entries();
        return new CategoryTree(entries.stream()
                .filter(Category.class::isInstance)
                .map(Category.class::cast)
                .toList());
    }
}
