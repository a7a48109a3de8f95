package org.huiyin.petition.merging;

import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.huiyin.tracking.item.ActionBody;
import org.jspecify.annotations.Nullable;

/**
 * Into which petition one is merged: exactly one of the two is given.
 *
 * @param into the id of the main petition
 * @param intoKey the import key of the main petition, for imports that do not know ids yet
 */
public record Merge(
        @Nullable UUID into,
        @Nullable @Size(min = 1, max = 200) String intoKey,
        @Nullable @Size(max = 2000) String reason)
        implements ActionBody {

    public boolean namesOne() {
        return (into == null) != (intoKey == null);
    }

    @Override
    public @Nullable String words() {
        return reason;
    }

    @Override
    public Map<String, Object> particulars() {
        return into == null ? Map.of() : Map.of("into", into.toString());
    }
}
