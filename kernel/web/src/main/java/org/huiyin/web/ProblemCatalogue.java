package org.huiyin.web;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All problem types of the application. */
@ApplicationScoped
public class ProblemCatalogue {
    private final List<ProblemType> types;
    private final Messages messages;

    /** @param vocabularies of all modules of the application */
    public ProblemCatalogue(@All List<Vocabulary> vocabularies, Messages messages) {
        this.types = vocabularies.stream()
                .<ProblemType>flatMap(vocabulary -> vocabulary.problems().stream())
                .sorted(Comparator.comparingInt(ProblemType::status).thenComparing(ProblemType::slug))
                .toList();
        this.messages = messages;
    }

    /** By status, then by slug. */
    List<Entry> entries(Language language) {
        return types.stream().map(type -> entry(type, language)).toList();
    }

    Optional<Entry> entry(String slug, Language language) {
        return types.stream()
                .filter(type -> type.slug().equals(slug))
                .map(type -> entry(type, language))
                .findFirst();
    }

    /** The rows of one module's types for the documentation: slug, status, and both titles and explanations. */
    public String markdown(Vocabulary vocabulary) {
        var text = new StringBuilder("| type | status | zh-CN | en |\n|---|---|---|---|\n");
        vocabulary.problems().stream()
                .sorted(Comparator.comparingInt(ProblemType::status).thenComparing(ProblemType::slug))
                .forEach(type -> text.append("| `%s` | %d | %s | %s |\n"
                        .formatted(
                                Problems.CATALOGUE + type.slug(),
                                type.status(),
                                explained(type, Language.CHINESE),
                                explained(type, Language.ENGLISH))));
        return text.toString();
    }

    private String explained(ProblemType type, Language language) {
        Entry entry = entry(type, language);
        return "**" + entry.title() + "** " + entry.detail();
    }

    private Entry entry(ProblemType type, Language language) {
        String key = "problem." + type.slug();
        return new Entry(
                Problems.CATALOGUE + type.slug(),
                type.status(),
                messages.text(language, key + ".title"),
                messages.pattern(language, key + ".detail"));
    }

    /**
     * A type as the catalogue shows it.
     *
     * @param detail with its placeholders unfilled
     */
    public record Entry(String type, int status, String title, String detail) {}
}
