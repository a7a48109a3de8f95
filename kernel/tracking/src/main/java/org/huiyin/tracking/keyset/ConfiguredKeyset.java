package org.huiyin.tracking.keyset;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.prf.PrfConfig;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.huiyin.web.StartRequirement;

/**
 * A keyset as its setting gives it.
 *
 * @param setting e.g. {@code huiyin.keyset}
 * @param form what is expected there, e.g. {@link #AEAD}
 * @param base64 empty where the setting is missing
 */
public record ConfiguredKeyset(String setting, String form, Optional<String> base64) {
    /** The form of a keyset that encrypts. */
    public static final String AEAD = "base64 of a Tink AEAD keyset in JSON";

    /** Says what is missing, for {@link StartRequirement#unmet()}. */
    public List<String> unmet() {
        return base64.isPresent() ? List.of() : List.of(StartRequirement.missing(setting, form));
    }

    /**
     * What the keyset is for, e.g. {@code Aead}: writes with the primary key, reads with all.
     *
     * @throws IllegalStateException if it is missing or is no such keyset
     */
    public <P> P primitive(Class<P> type) {
        try {
            return handle().getPrimitive(RegistryConfiguration.get(), type);
        } catch (GeneralSecurityException e) {
            throw wrong(e);
        }
    }

    /** The id of the key that writes. @throws IllegalStateException if the keyset is missing or is none */
    public int primaryKey() {
        return handle().getPrimary().getId();
    }

    private KeysetHandle handle() {
        String given = base64.orElseThrow(() -> new IllegalStateException(StartRequirement.missing(setting, form)));
        try {
            AeadConfig.register();
            PrfConfig.register();
            String json = new String(Base64.getDecoder().decode(given.strip()), StandardCharsets.UTF_8);
            return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw wrong(e);
        }
    }

    private IllegalStateException wrong(Exception cause) {
        return new IllegalStateException(StartRequirement.named(setting) + " is no " + form, cause);
    }

    /** Without the keys. */
    @Override
    public String toString() {
        return StartRequirement.named(setting);
    }
}
