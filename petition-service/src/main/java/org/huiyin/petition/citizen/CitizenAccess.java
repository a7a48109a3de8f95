package org.huiyin.petition.citizen;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.huiyin.petition.PetitionProblem;
import org.huiyin.web.ProblemException;
import org.huiyin.web.ProblemType;
import org.huiyin.web.RequestContext;

/** Lets a petitioner without an account to one petition. */
@ApplicationScoped
public class CitizenAccess {
    private static final String UNKNOWN_ADDRESS = "?";

    private final RateLimits limits;
    private final QueryCodes codes;
    private final MeterRegistry metrics;

    CitizenAccess(RateLimits limits, QueryCodes codes, MeterRegistry metrics) {
        this.limits = limits;
        this.codes = codes;
        this.metrics = metrics;
    }

    /** From the beginning, so that a first refusal is seen as a change. */
    void register(@Observes StartupEvent event) {
        refusals(PetitionProblem.NUMBER_OR_CODE_WRONG);
        refusals(PetitionProblem.TOO_MANY_ATTEMPTS);
    }

    /**
     * The petition that number and code open.
     *
     * @throws ProblemException 429 {@code too-many-attempts} for this number or this client's address, 404
     *     {@code number-or-code-wrong} for an unknown number and a wrong code alike
     */
    public UUID open(String number, String code) {
        String address = RequestContext.current().map(RequestContext::address).orElse(UNKNOWN_ADDRESS);
        try {
            limits.attempt(address, number);
            return codes.find(number, code)
                    .orElseThrow(() -> new ProblemException(PetitionProblem.NUMBER_OR_CODE_WRONG));
        } catch (ProblemException refusal) {
            refusals(refusal.type()).increment();
            throw refusal;
        }
    }

    private Counter refusals(ProblemType reason) {
        return Counter.builder("huiyin.citizen.refusals")
                .description("Attempts to look up or rate a petition that were refused")
                .tag("reason", reason.slug())
                .register(metrics);
    }
}
