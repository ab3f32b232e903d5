package org.kompetens.hosts.quarkus;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.kompetens.hosts.Municipality;

class QuarkusHost {

    @Produces
    @Singleton
    Municipality municipality() {
        return new Municipality();
    }
}
