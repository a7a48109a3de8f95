package org.huiyin.petition;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.huiyin.petition.PetitionConfiguration.PolicyPack;
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
        PolicyBook byUrgency = PolicyBook.load("policies/petition.yaml");
        PolicyBook byKind = PolicyBook.load("policies/petition-alternative.yaml");
        return switch (pack) {
            case DEFAULT -> inOrder(byUrgency, byKind);
            case ALTERNATIVE -> inOrder(byKind, byUrgency);
        };
    }

    private static PolicyBook inOrder(PolicyBook chosen, PolicyBook other) {
        return new PolicyBook(
                chosen.warning(),
                Stream.concat(chosen.policies().stream(), other.policies().stream())
                        .toList(),
                Stream.concat(chosen.escalations().stream(), other.escalations().stream())
                        .toList());
    }
}
