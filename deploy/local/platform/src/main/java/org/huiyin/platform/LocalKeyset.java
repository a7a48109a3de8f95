package org.huiyin.platform;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** New keysets for the settings that take one; in production a secret store holds them. */
public final class LocalKeyset {
    private LocalKeyset() {}

    /** An AES-256-GCM keyset of Tink, its JSON form in Base64, for what is encrypted. */
    public static String generate() {
        return generate(PredefinedAeadParameters.AES256_GCM);
    }

    /** An HMAC-SHA256 keyset of Tink in the same form, for blind indexes. */
    public static String generateIndex() {
        return generate(PredefinedPrfParameters.HMAC_SHA256_PRF);
    }

    private static String generate(Parameters parameters) {
        try {
            AeadConfig.register();
            PrfConfig.register();
            KeysetHandle handle = KeysetHandle.generateNew(parameters);
            String json = TinkJsonProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get());
            return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink has AES-256-GCM and HMAC-SHA256", e);
        }
    }
}
