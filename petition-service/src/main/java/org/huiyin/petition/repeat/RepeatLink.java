package org.huiyin.petition.repeat;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huiyin.tracking.item.ActionBody;
import org.jspecify.annotations.Nullable;

/**
 * That a petition repeats another, as an operator sees it.
 *
 * @param earlier the id of a petition that was registered before
 */
@Schema(name = "PetitionRepeat")
public record RepeatLink(
        @NotNull UUID earlier, @Nullable @Size(max = 2000) String remark) implements ActionBody {
    @Override
    public @Nullable String words() {
        return remark;
    }

    @Override
    public Map<String, Object> particulars() {
        return Map.of("earlier", earlier);
    }
}
