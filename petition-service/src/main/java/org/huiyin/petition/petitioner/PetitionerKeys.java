package org.huiyin.petition.petitioner;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.tracking.keyset.ConfiguredKeyset;
import org.huiyin.web.StartRequirement;

/** The keys of petitioners' data: one keyset to encrypt, one to find again. Without both the service does not start. */
@ApplicationScoped
class PetitionerKeys implements StartRequirement {
    private static final String DATA = "huiyin.petitioner.keyset";
    private static final String INDEX = "huiyin.petitioner.index-keyset";
    private static final String PRF = "base64 of a Tink PRF keyset (HMAC-SHA256) in JSON";

    private final ConfiguredKeyset data;
    private final ConfiguredKeyset index;

    PetitionerKeys(PetitionerConfiguration configuration) {
        this.data = new ConfiguredKeyset(DATA, ConfiguredKeyset.AEAD, configuration.keyset());
        this.index = new ConfiguredKeyset(INDEX, PRF, configuration.indexKeyset());
    }

    @Override
    public List<String> unmet() {
        return Stream.of(data, index).flatMap(keyset -> keyset.unmet().stream()).toList();
    }

    ConfiguredKeyset data() {
        return data;
    }

    ConfiguredKeyset index() {
        return index;
    }
}
