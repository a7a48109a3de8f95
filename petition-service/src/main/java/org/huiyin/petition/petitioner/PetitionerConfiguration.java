package org.huiyin.petition.petitioner;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** How petitioners' data are kept. */
@ConfigMapping(prefix = "huiyin.petitioner")
public interface PetitionerConfiguration {
    /** The keys that encrypt petitioners' data: base64 of a Tink AEAD keyset in JSON. */
    Optional<String> keyset();

    /** The keys of the blind index: base64 of a Tink PRF keyset (HMAC-SHA256) in JSON. */
    Optional<String> indexKeyset();

    /** How often it is looked for data that older keys wrote, to write them anew; {@code off} for never. */
    @WithDefault("1h")
    String renewEvery();
}
