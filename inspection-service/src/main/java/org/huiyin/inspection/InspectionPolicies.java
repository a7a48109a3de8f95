package org.huiyin.inspection;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.huiyin.tracking.deadline.PolicyBook;

/** The limits of the inspection line. */
@Singleton
class InspectionPolicies {
    @Produces
    @Singleton
    PolicyBook policies() {
        return PolicyBook.load("policies/inspection.yaml");
    }
}
