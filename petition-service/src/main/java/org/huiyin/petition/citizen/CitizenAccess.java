package org.huiyin.petition.citizen;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.huiyin.petition.PetitionProblem;
import org.huiyin.web.ProblemException;
import org.huiyin.web.RequestContext;

/** Lets a petitioner without an account to one petition. */
@ApplicationScoped
public class CitizenAccess {
    private static final String UNKNOWN_ADDRESS = "?";

    private final RateLimits limits;
    private final QueryCodes codes;

    CitizenAccess(RateLimits limits, QueryCodes codes) {
        this.limits = limits;
        this.codes = codes;
    }

    /**
     * The petition that number and code open.
     *
     * @throws ProblemException 429 {@code too-many-attempts} for this number or this client's address, 404
     *     {@code number-or-code-wrong} for an unknown number and a wrong code alike
     */
    public UUID open(String number, String code) {
        String address = RequestContext.current().map(RequestContext::address).orElse(UNKNOWN_ADDRESS);
        limits.attempt(address, number);
        return codes.find(number, code).orElseThrow(() -> new ProblemException(PetitionProblem.NUMBER_OR_CODE_WRONG));
    }
}
