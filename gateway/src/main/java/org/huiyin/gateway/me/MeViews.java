package org.huiyin.gateway.me;

import jakarta.enterprise.context.ApplicationScoped;
import org.huiyin.directory.Directory;
import org.huiyin.event.DirectoryRecord.Unit;
import org.huiyin.web.Caller;
import org.huiyin.web.ProblemException;
import org.huiyin.web.Role;
import org.jspecify.annotations.Nullable;

/** Callers as they are shown to themselves. */
@ApplicationScoped
public class MeViews {
    private final Directory directory;

    public MeViews(Directory directory) {
        this.directory = directory;
    }

    public MeView of(Caller caller) {
        var roles = caller.roles().stream().map(Role::tokenName).sorted().toList();
        return new MeView(caller.subject(), roles, caller.unit(), unitName(caller.unit()));
    }

    private @Nullable String unitName(@Nullable String code) {
        if (code == null) {
            return null;
        }
        try {
            return directory.copy().units().unit(code).map(Unit::name).orElse(null);
        } catch (ProblemException directoryNotLoaded) {
            return null;
        }
    }
}
