package org.huiyin.platform;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a local part proves itself by and knows others by: nobody reaches it without TLS. PEM files, as a secret store
 * hands them out.
 *
 * @param identity its private key (PKCS 8) and its certificates, that of the issuer last; only this user may read it
 * @param authorities the certificates of those whose word on others counts
 */
public record TransportSecurity(Path identity, Path authorities) {
    /** Settings of a Kafka broker or client; either side must show a certificate. */
    public Map<String, String> kafka() {
        return Map.of(
                "security.protocol", "SSL",
                "ssl.keystore.type", "PEM",
                "ssl.keystore.location", identity.toString(),
                "ssl.truststore.type", "PEM",
                "ssl.truststore.location", authorities.toString(),
                "ssl.client.auth", "required");
    }

    List<String> postgres() {
        return List.of(
                "ssl=on", "ssl_min_protocol_version=TLSv1.2", "ssl_cert_file=" + identity, "ssl_key_file=" + identity);
    }
}
