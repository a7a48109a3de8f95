package org.huiyin.petition.petitioner;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;

/** A configuration with keysets as an operator makes them. */
record TestKeys(Optional<String> keyset, Optional<String> indexKeyset) implements PetitionerConfiguration {
    static PetitionerKeys of(String keyset, String indexKeyset) {
        return new PetitionerKeys(new TestKeys(Optional.of(keyset), Optional.of(indexKeyset)));
    }

    /** A keyset that encrypts. */
    static String newKeyset() throws GeneralSecurityException {
        return written(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
    }

    /** A keyset of blind indexes. */
    static String newIndexKeyset() throws GeneralSecurityException {
        return written(KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF));
    }

    /** The same keyset with a new key that writes from now on. */
    static String rotated(String keyset, Parameters parameters) throws GeneralSecurityException {
        return written(KeysetHandle.newBuilder(parsed(keyset))
                .addEntry(KeysetHandle.generateEntryFromParameters(parameters)
                        .withRandomId()
                        .makePrimary())
                .build());
    }

    /** The keyset without the keys that write no more. */
    static String withoutOldKeys(String keyset) throws GeneralSecurityException {
        KeysetHandle handle = parsed(keyset);
        KeysetHandle.Entry primary = handle.getPrimary();
        return written(KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(primary.getKey())
                        .withFixedId(primary.getId())
                        .makePrimary())
                .build());
    }

    private static KeysetHandle parsed(String keyset) throws GeneralSecurityException {
        String json = new String(Base64.getDecoder().decode(keyset), StandardCharsets.UTF_8);
        return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
    }

    private static String written(KeysetHandle handle) throws GeneralSecurityException {
        String json = TinkJsonProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get());
        return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String renewEvery() {
        return "off";
    }
}
