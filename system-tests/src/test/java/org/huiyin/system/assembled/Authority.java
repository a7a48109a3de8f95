package org.huiyin.system.assembled;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.huiyin.platform.SecretFile;
import org.huiyin.platform.TransportSecurity;

/** Issues certificates for 127.0.0.1 that are good for two days, by the JDK's keytool. */
final class Authority {
    private static final String ISSUER = "authority";
    private static final char[] PASSWORD = SecretFile.randomPassword().toCharArray();
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));

    private final Path directory;

    /** @param directory where its files lie; it must not hold any yet */
    Authority(Path directory) {
        this.directory = directory.toAbsolutePath();
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        keytool("-genkeypair", "-alias", ISSUER, "-dname", "CN=" + ISSUER, "-ext", "bc:c");
        write("authorities.pem", pem("CERTIFICATE", encoded(certificates(ISSUER).getFirst())));
    }

    /** A new key with a certificate for the part. */
    TransportSecurity issue(String part) {
        keytool(
                "-genkeypair",
                "-alias",
                part,
                "-signer",
                ISSUER,
                "-dname",
                "CN=" + part,
                "-ext",
                "san=ip:127.0.0.1,dns:localhost",
                "-ext",
                "eku=serverAuth,clientAuth");
        var identity = new StringBuilder(pem("PRIVATE KEY", privateKey(part)));
        certificates(part).forEach(certificate -> identity.append(pem("CERTIFICATE", encoded(certificate))));
        return new TransportSecurity(write(part + ".pem", identity.toString()), directory.resolve("authorities.pem"));
    }

    /** For a client that knows this authority, and shows the part's certificate. */
    SSLContext context(String part) {
        try {
            KeyStore store = store();
            var own = KeyStore.getInstance("PKCS12");
            own.load(null, PASSWORD);
            own.setKeyEntry(part, store.getKey(part, PASSWORD), PASSWORD, store.getCertificateChain(part));
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(own, PASSWORD);
            var trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, PASSWORD);
            trusted.setCertificateEntry(ISSUER, certificates(ISSUER).getFirst());
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), trust.getTrustManagers(), new SecureRandom());
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Certificate> certificates(String alias) {
        try {
            return List.of(store().getCertificateChain(alias));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] privateKey(String alias) {
        try {
            return store().getKey(alias, PASSWORD).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] encoded(Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private KeyStore store() {
        try (InputStream file = Files.newInputStream(directory.resolve("keys.p12"))) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(file, PASSWORD);
            return store;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pem(String kind, byte[] content) {
        return "-----BEGIN " + kind + "-----\n" + LINES.encodeToString(content) + "\n-----END " + kind + "-----\n";
    }

    private Path write(String name, String content) {
        Path file = directory.resolve(name);
        SecretFile.write(file, content);
        return file;
    }

    private void keytool(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-keyalg", "EC", "-groupname", "secp256r1", "-validity", "2"));
        command.addAll(List.of("-keystore", directory.resolve("keys.p12").toString()));
        command.addAll(List.of("-storepass", new String(PASSWORD)));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
