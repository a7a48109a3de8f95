package org.huiyin.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The settings that a source file declares in an interface with {@code @ConfigMapping}. It reads our own sources and no
 * others: a sentence before each setting, inner interfaces last and one deep.
 */
final class DeclaredSettings {
    private static final Pattern PREFIX = Pattern.compile("@ConfigMapping\\(prefix = \"([^\"]+)\"\\)");
    private static final Pattern SETTING = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*" + "((?:@\\w+(?:\\(\"[^\"]*\"\\))?\\s+)*)([\\w.<>, ]+) (\\w+)\\(\\);",
            Pattern.DOTALL);
    private static final Pattern DEFAULT = Pattern.compile("@WithDefault\\(\"([^\"]*)\"\\)");
    private static final Pattern INNER = Pattern.compile("\n    interface (\\w+) \\{");

    private final String source;
    private final String prefix;

    private DeclaredSettings(String source, String prefix) {
        this.source = source;
        this.prefix = prefix;
    }

    /** @param standard empty where there is none */
    record Setting(String key, String standard, String sentence) {
        String environment() {
            return key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
        }
    }

    /** Empty for a file that declares none. */
    static List<Setting> of(String source) {
        Matcher prefix = PREFIX.matcher(source);
        return prefix.find() ? new DeclaredSettings(source, prefix.group(1)).all() : List.of();
    }

    private List<Setting> all() {
        Matcher inner = INNER.matcher(source);
        if (!inner.find()) {
            return declared(source, prefix).toList();
        }
        String outer = source.substring(0, inner.start());
        String path = prefix + (outer.contains("@WithParentName") ? "" : "." + tableName(outer)) + ".NAME";
        return Stream.concat(
                        declared(outer, prefix).filter(setting -> !outer.contains("@WithParentName")),
                        declared(source.substring(inner.end()), path))
                .toList();
    }

    private static String tableName(String outer) {
        Matcher table = Pattern.compile("Map<String, \\w+> (\\w+)\\(\\);").matcher(outer);
        return table.find() ? kebab(table.group(1)) : "";
    }

    private static Stream<Setting> declared(String part, String path) {
        List<Setting> settings = new ArrayList<>();
        Matcher setting = SETTING.matcher(part);
        while (setting.find()) {
            Matcher standard = DEFAULT.matcher(Objects.requireNonNull(setting.group(2)));
            String table = Objects.requireNonNull(setting.group(3)).contains("Map<") ? ".KEY" : "";
            settings.add(new Setting(
                    path + "." + kebab(setting.group(4)) + table,
                    standard.find() ? standard.group(1) : "",
                    sentence(setting.group(1))));
        }
        return settings.stream();
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String sentence(String comment) {
        return comment.replaceAll("\\n\\s*\\*", " ")
                .replaceAll("\\{@code ([^}]*)}", "`$1`")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
