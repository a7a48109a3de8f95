package org.huiyin.gateway.cell;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * The views of this gateway, declared in {@code views.yaml}.
 *
 * @param views from the smallest to the largest number of cells: the first that fits a question answers it
 */
public record Views(List<View> views) {
    public Views {
        views = List.copyOf(views);
        if (views.stream().map(View::name).distinct().count() != views.size()) {
            throw new IllegalArgumentException("two views have the same name");
        }
    }

    /**
     * The views of the class path.
     *
     * @throws UncheckedIOException if the file is missing, cannot be parsed or declares an impossible view
     */
    public static Views load() {
        var mapper = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (InputStream file = Views.class.getResourceAsStream("/views.yaml")) {
            return mapper.readValue(Objects.requireNonNull(file, "views.yaml is missing"), Views.class);
        } catch (IOException e) {
            throw new UncheckedIOException("views.yaml: " + e.getMessage(), e);
        }
    }

    /** What {@link View#signature()} says of each. */
    public List<String> signatures() {
        return views.stream().map(View::signature).toList();
    }
}
