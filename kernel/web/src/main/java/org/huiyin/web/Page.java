package org.huiyin.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next the cursor of the next page, null on the last
 * @param total the exact number of all entries, only when it was asked for
 * @param withheld numbers of entries of this page that the reader could see at the instant asked about and cannot now;
 *     null for none
 */
public record Page<T>(
        @Schema(required = true) List<T> items,
        @Schema(required = true, nullable = true) @Nullable String next,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long total,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<String> withheld) {

    public Page {
        items = List.copyOf(items);
    }

    /** With every entry shown. */
    public Page(List<T> items, @Nullable String next, @Nullable Long total) {
        this(items, next, total, null);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
        return new Page<>(items.stream().<R>map(mapping).toList(), next, total, withheld);
    }
}
