package org.huiyin.tracking.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.huiyin.directory.DirectoryCopy;
import org.huiyin.event.DirectoryRecord.Unit;
import org.huiyin.web.Caller;
import org.huiyin.web.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param roles their names in the token, in order
 * @param unit the code of the caller's unit, left out where the token names none
 * @param unitName left out where there is no unit or the directory does not know it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeView(
        String subject,
        List<String> roles,
        @Nullable String unit,
        @Nullable String unitName) {
    public MeView {
        roles = List.copyOf(roles);
    }

    static MeView of(Caller caller, DirectoryCopy directory) {
        String unit = caller.unit();
        return new MeView(
                caller.subject(),
                caller.roles().stream().map(Role::tokenName).sorted().toList(),
                unit,
                unit == null
                        ? null
                        : directory.units().unit(unit).map(Unit::name).orElse(null));
    }
}
