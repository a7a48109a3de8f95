package org.huiyin.gateway.csv;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.huiyin.directory.Directory;
import org.huiyin.directory.DirectoryCopy;
import org.huiyin.event.DirectoryRecord.Category;
import org.huiyin.event.DirectoryRecord.Unit;
import org.huiyin.web.Language;
import org.huiyin.web.Messages;
import org.huiyin.web.ProblemException;

/** What the columns of a list are called, and what stands in them besides what the service says. */
@ApplicationScoped
public class CsvTable {
    /** These come first, in this order, whatever the order of the service. */
    private static final List<String> ORDER = List.of(
            "number",
            "kind",
            "title",
            "status",
            "phase",
            "unit",
            "category",
            "target",
            "source",
            "channel",
            "petitionKind",
            "urgency",
            "registeredAt",
            "dueAt",
            "originalDueAt",
            "completedAt");

    private final Messages messages;
    private final Directory directory;

    public CsvTable(Messages messages, Directory directory) {
        this.messages = messages;
        this.directory = directory;
    }

    CsvRows rows(Language language) {
        Optional<DirectoryCopy> copy = copy();
        Function<String, String> units = code ->
                copy.flatMap(found -> found.units().unit(code)).map(Unit::name).orElse("");
        Function<String, String> categories =
                code -> copy.flatMap(found -> found.categories().category(code))
                        .map(category -> name(category, language))
                        .orElse("");
        return new CsvRows(ORDER, field -> heading(field, language), units, categories);
    }

    private static String name(Category category, Language language) {
        return language == Language.ENGLISH ? category.nameEn() : category.name();
    }

    private String heading(String field, Language language) {
        String key = "csv." + field;
        return messages.has(language, key) ? messages.text(language, key) : field;
    }

    /** Without a copy the codes stand alone. */
    private Optional<DirectoryCopy> copy() {
        try {
            return Optional.of(directory.copy());
        } catch (ProblemException notLoaded) {
            return Optional.empty();
        }
    }
}
