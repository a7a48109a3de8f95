package org.huiyin.demo.task;

import java.util.List;
import java.util.stream.Stream;
import org.huiyin.demo.story.ImportLine;
import org.huiyin.demo.story.Setting;

/** All tasks: reform tasks, suggestions and proposals of the year, and those of the last days. */
public final class Tasks {
    private final Setting setting;

    public Tasks(Setting setting) {
        this.setting = setting;
    }

    public List<ImportLine> all() {
        return Stream.of(
                        new ReformTasks(setting).all(),
                        new Motions(setting).suggestions(),
                        new Motions(setting).proposals(),
                        new LiveTasks(setting).all())
                .flatMap(List::stream)
                .toList();
    }
}
