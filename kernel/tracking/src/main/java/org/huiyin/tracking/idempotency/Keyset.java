package org.huiyin.tracking.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huiyin.web.StartRequirement;

/** The keyset that kept answers are encrypted under. */
@ApplicationScoped
class Keyset implements StartRequirement {
    private static final String SETTING = "huiyin.keyset";
    private static final String FORM = "base64 of a Tink AEAD keyset in JSON";

    private final Optional<String> base64;

    Keyset(@ConfigProperty(name = SETTING) Optional<String> base64) {
        this.base64 = base64;
    }

    @Override
    public List<String> unmet() {
        return base64.isPresent() ? List.of() : List.of(StartRequirement.missing(SETTING, FORM));
    }

    /** @throws IllegalStateException if it is missing */
    String base64() {
        return base64.orElseThrow(() -> new IllegalStateException(StartRequirement.missing(SETTING, FORM)));
    }
}
