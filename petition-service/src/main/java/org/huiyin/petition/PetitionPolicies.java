package org.huiyin.petition;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.petition.PetitionConfiguration.PolicyPack;
import org.huiyin.tracking.deadline.Policy;
import org.huiyin.tracking.deadline.PolicyBook;

/** The limits of the petition line. */
@Singleton
class PetitionPolicies {
    private final PetitionConfiguration configuration;

    PetitionPolicies(PetitionConfiguration configuration) {
        this.configuration = configuration;
    }

    @Produces
    @Singleton
    PolicyBook policies() {
        return of(configuration.policyPack());
    }

    /**
     * The chosen pack before the other one: the first policy that covers an item holds, and a deadline that was set
     * under the other pack can still be explained.
     */
    static PolicyBook of(PolicyPack pack) {
        List<Policy> byUrgency = PolicyBook.load("policies/petition.yaml").policies();
        List<Policy> byKind =
                PolicyBook.load("policies/petition-alternative.yaml").policies();
        return switch (pack) {
            case DEFAULT -> inOrder(byUrgency, byKind);
            case ALTERNATIVE -> inOrder(byKind, byUrgency);
        };
    }

    private static PolicyBook inOrder(List<Policy> chosen, List<Policy> other) {
        return new PolicyBook(Stream.concat(chosen.stream(), other.stream()).toList());
    }
}
