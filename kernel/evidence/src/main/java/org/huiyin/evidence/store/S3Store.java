package org.huiyin.evidence.store;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.huiyin.evidence.Sha256;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Objects in a bucket of an S3-compatible store. */
public final class S3Store implements EvidenceStore, AutoCloseable {
    private final S3Client client;
    private final String bucket;

    /** @throws IllegalStateException naming the setting that is missing */
    public S3Store(S3Configuration configuration) {
        this.bucket = Required.of(configuration.bucket(), "huiyin.evidence.s3.bucket");
        this.client = client(configuration);
    }

    /** Nothing is looked for in the environment or the home directory, and no header is sent that only Amazon knows. */
    private static S3Client client(S3Configuration configuration) {
        URI endpoint = Required.of(configuration.endpoint(), "huiyin.evidence.s3.endpoint");
        String accessKey = Required.of(configuration.accessKey(), "huiyin.evidence.s3.access-key");
        String secretKey = Required.of(configuration.secretKey(), "huiyin.evidence.s3.secret-key");
        return S3Client.builder()
                .endpointOverride(endpoint)
                .region(Region.of(configuration.region()))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, secretKey)))
                .serviceConfiguration(s3 -> s3.pathStyleAccessEnabled(configuration.pathStyle())
                        .chunkedEncodingEnabled(false)
                        .profileFile(noProfiles())
                        .profileName("none"))
                .overrideConfiguration(
                        override -> override.defaultProfileFile(noProfiles()).defaultProfileName("none"))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(configuration.connectTimeout())
                        .socketTimeout(configuration.readTimeout()))
                .build();
    }

    private static ProfileFile noProfiles() {
        return ProfileFile.aggregator().build();
    }

    @Override
    public void keep(Sha256 sha256, Path content) {
        if (!has(sha256)) {
            answered(
                    () -> client.putObject(put -> put.bucket(bucket).key(sha256.key()), RequestBody.fromFile(content)));
        }
    }

    @Override
    public boolean has(Sha256 sha256) {
        return answered(() -> {
            try {
                client.headObject(head -> head.bucket(bucket).key(sha256.key()));
                return true;
            } catch (NoSuchKeyException absent) {
                return false;
            }
        });
    }

    @Override
    public InputStream open(Sha256 sha256) {
        return answered(() -> client.getObject(get -> get.bucket(bucket).key(sha256.key())));
    }

    private static <T> T answered(Supplier<T> question) {
        try {
            return question.get();
        } catch (SdkException e) {
            throw new StoreException("the S3 store of evidence does not do it: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
