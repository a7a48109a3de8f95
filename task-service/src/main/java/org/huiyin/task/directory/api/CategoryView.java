package org.huiyin.task.directory.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huiyin.event.DirectoryRecord.Category;
import org.jspecify.annotations.Nullable;

/**
 * A category of matters.
 *
 * @param parent null on the first level
 */
public record CategoryView(
        String code, @Schema(nullable = true) @Nullable String parent, String name, String nameEn) {
    static CategoryView of(Category category) {
        return new CategoryView(category.code(), category.parent(), category.name(), category.nameEn());
    }
}
