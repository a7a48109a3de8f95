package org.huiyin.web;

import java.util.List;

/** What a module adds to the words of an application: a bean of this type is enough. */
public interface Vocabulary {
    /**
     * The base name of its resource bundle, UTF-8, e.g. {@code messages/web} for {@code messages/web.properties}
     * (zh-CN) and {@code messages/web_en.properties}.
     */
    String bundle();

    /** Its problem types, for the catalogue; each has its title and detail in the bundle. */
    default List<? extends ProblemType> problems() {
        return List.of();
    }
}
