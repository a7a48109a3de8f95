package org.huiyin.tracking.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huiyin.tracking.keyset.ConfiguredKeyset;
import org.huiyin.web.StartRequirement;

/** The keyset that kept answers are encrypted under. */
@ApplicationScoped
class Keyset implements StartRequirement {
    private static final String SETTING = "huiyin.keyset";

    private final ConfiguredKeyset configured;

    Keyset(@ConfigProperty(name = SETTING) Optional<String> base64) {
        this.configured = new ConfiguredKeyset(SETTING, ConfiguredKeyset.AEAD, base64);
    }

    @Override
    public List<String> unmet() {
        return configured.unmet();
    }

    ConfiguredKeyset configured() {
        return configured;
    }
}
