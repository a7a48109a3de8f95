package org.huiyin.web;

import java.util.List;
import java.util.stream.Collectors;

/** The catalogue as a plain page without scripts or styles of its own. */
final class CataloguePage {
    private final Messages messages;
    private final Language language;

    CataloguePage(Messages messages, Language language) {
        this.messages = messages;
        this.language = language;
    }

    String html(List<ProblemCatalogue.Entry> entries) {
        return """
                <!doctype html>
                <html lang="%s">
                <head><meta charset="utf-8"><title>%s</title></head>
                <body>
                <h1>%s</h1>
                <p>%s</p>
                <table>
                <thead><tr><th>%s</th><th>%s</th><th>%s</th><th>%s</th></tr></thead>
                <tbody>
                %s
                </tbody>
                </table>
                </body>
                </html>
                """.formatted(
                        language.tag(),
                        text("title"),
                        text("title"),
                        text("introduction"),
                        text("slug"),
                        text("status"),
                        text("name"),
                        text("meaning"),
                        entries.stream().map(CataloguePage::row).collect(Collectors.joining("\n")));
    }

    private static String row(ProblemCatalogue.Entry entry) {
        return "<tr><td><a href=\"%1$s\">%1$s</a></td><td>%2$d</td><td>%3$s</td><td>%4$s</td></tr>"
                .formatted(entry.type(), entry.status(), escape(entry.title()), escape(entry.detail()));
    }

    private String text(String word) {
        return escape(messages.text(language, "catalogue." + word));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
