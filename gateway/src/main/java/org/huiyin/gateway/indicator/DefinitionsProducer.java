package org.huiyin.gateway.indicator;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Loads the definitions when the application starts, so that a wrong one keeps it from starting. */
class DefinitionsProducer {
    @Produces
    @Singleton
    @Startup
    Definitions definitions() {
        return Definitions.load();
    }
}
