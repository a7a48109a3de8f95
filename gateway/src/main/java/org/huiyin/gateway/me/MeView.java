package org.huiyin.gateway.me;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param roles their names in the token, in order
 * @param unit the code of the caller's unit, null where the token names none
 * @param unitName null where there is no unit or the directory does not know it
 */
public record MeView(
        String subject,
        List<String> roles,
        @Nullable String unit,
        @Nullable String unitName) {
    public MeView {
        roles = List.copyOf(roles);
    }
}
