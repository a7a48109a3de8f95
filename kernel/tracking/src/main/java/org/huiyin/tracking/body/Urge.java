package org.huiyin.tracking.body;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.huiyin.tracking.item.ActionBody;
import org.jspecify.annotations.Nullable;

/** Urges the unit 催办. */
public record Urge(
        @NotNull Method method, @Nullable @Size(max = 2000) String remark) implements ActionBody {
    @Override
    public @Nullable String words() {
        return remark;
    }

    @Override
    public Map<String, Object> particulars() {
        return Map.of("method", method.name());
    }

    /** How. */
    public enum Method {
        MEETING("会议"),
        ON_SITE("现场"),
        PHONE("电话"),
        NOTICE("督办单");

        private final String chinese;

        Method(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }
}
