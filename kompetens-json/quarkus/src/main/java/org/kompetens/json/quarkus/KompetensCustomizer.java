package org.kompetens.json.quarkus;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import org.kompetens.json.jackson2.KompetensModule;

/** Adds {@link KompetensModule} to the mapper of Quarkus, which looks for modules nowhere else. Found by itself. */
@Singleton
public final class KompetensCustomizer implements ObjectMapperCustomizer {

    /** A customizer, made by Quarkus. */
    public KompetensCustomizer() {}

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new KompetensModule());
    }
}
