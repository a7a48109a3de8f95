package org.huiyin.inspection.round;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huiyin.tracking.item.ActionBody;

/**
 * A published report that names results 通报.
 *
 * @param document its number
 * @param findings those of the round that it makes known, each of which may be published
 */
public record Bulletin(
        @NotBlank @Size(max = 200) String document,
        @NotNull @Size(max = 500) List<@NotNull UUID> findings) implements ActionBody {
    @Override
    public Map<String, Object> particulars() {
        return Map.of(
                "document",
                document,
                "findings",
                findings.stream().map(UUID::toString).toList());
    }
}
