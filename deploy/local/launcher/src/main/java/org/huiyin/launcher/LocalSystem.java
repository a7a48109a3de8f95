package org.huiyin.launcher;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.platform.LocalIssuer.Grant;

/** The local system of one project directory: where it keeps its state, which ports it uses, what runs. */
record LocalSystem(Path project, Home home, Ports ports, HttpClient client, Clock clock) {
    private static final Duration TOKEN_LIFETIME = Duration.ofHours(12);

    Keys keys() {
        return new Keys(home);
    }

    Applications applications() {
        return new Applications(project, home, ports, keys(), provider());
    }

    Provider provider() {
        return new Provider(project, home, ports, keys());
    }

    Processes processes() {
        return new Processes(home, ports, applications(), provider());
    }

    Readiness readiness() {
        return new Readiness(client, home, ports, provider());
    }

    SignInLinks signInLinks() {
        return new SignInLinks(home.signIns(), "http://localhost:" + ports.of(Part.GATEWAY));
    }

    /** A demo token for some hours. */
    String token(DemoPerson person) {
        return provider().isWanted() ? new ProviderTokens(client, provider()).token(person) : signed(person.grant());
    }

    /** The same for somebody of the role in another unit. */
    String token(DemoPerson person, String unit) {
        if (provider().isWanted()) {
            throw new LauncherException("keycloak.persons");
        }
        return signed(person.grantIn(unit));
    }

    private String signed(Grant grant) {
        return keys().issuer().token(grant, clock.instant(), TOKEN_LIFETIME);
    }

    /** What belongs to it. */
    List<Part> parts() {
        return Stream.of(Part.values())
                .filter(part -> part != Part.KEYCLOAK || provider().isWanted())
                .toList();
    }

    List<Part> notRunning() {
        return parts().stream()
                .filter(part -> processes().living(part).isEmpty())
                .toList();
    }

    List<Part> running() {
        return Stream.of(Part.values())
                .filter(part -> processes().living(part).isPresent())
                .toList();
    }
}
