package org.huiyin.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** docs/configuration.md as it follows from the sources. */
final class ConfigurationPage {
    private final Path project;

    /** @param project the root of the sources */
    ConfigurationPage(Path project) {
        this.project = project;
    }

    /** @param template the page, with SETTINGS and FILES where the tables belong */
    String text(String template) throws IOException {
        return template.replace("SETTINGS\n", settings()).replace("FILES\n", files());
    }

    private String settings() throws IOException {
        StringBuilder table =
                new StringBuilder("| Setting | Environment | Default | What | Module |\n|---|---|---|---|---|\n");
        for (Path file : mainFiles(name -> name.endsWith(".java"))) {
            DeclaredSettings.of(Files.readString(file))
                    .forEach(setting -> table.append("| `%s` | `%s` | %s | %s | %s |\n"
                            .formatted(
                                    setting.key(),
                                    setting.environment(),
                                    setting.standard().isEmpty() ? "" : "`" + setting.standard() + "`",
                                    setting.sentence(),
                                    module(file))));
        }
        return table.toString();
    }

    private String files() throws IOException {
        StringBuilder table = new StringBuilder("| Setting | Value | Module |\n|---|---|---|\n");
        Predicate<String> properties =
                name -> name.equals("application.properties") || name.equals("microprofile-config.properties");
        for (Path file : mainFiles(properties)) {
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith("huiyin.")) {
                    String[] pair = line.split("=", 2);
                    String value = pair[1].isEmpty() ? "" : "`" + pair[1] + "`";
                    table.append("| `%s` | %s | %s |\n".formatted(pair[0], value, module(file)));
                }
            }
        }
        return table.toString();
    }

    private String module(Path file) {
        String path = project.relativize(file).toString().replace('\\', '/');
        return path.substring(0, path.indexOf("/src/main/"));
    }

    /** Of the applications and of the kernel. */
    private List<Path> mainFiles(Predicate<String> name) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path parent : List.of(project, project.resolve("kernel"))) {
            for (Path module : entries(parent)) {
                Path main = module.resolve("src/main");
                if (Files.isDirectory(main)) {
                    try (Stream<Path> found = Files.walk(main)) {
                        found.filter(file -> name.test(file.getFileName().toString()))
                                .forEach(files::add);
                    }
                }
            }
        }
        return files.stream().sorted().toList();
    }

    private static List<Path> entries(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.toList();
        }
    }
}
