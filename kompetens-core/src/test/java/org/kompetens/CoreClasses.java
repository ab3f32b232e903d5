package org.kompetens;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.kompetens.organisation.Fte;

/** The classes of this module, as they were compiled. */
final class CoreClasses {

    private CoreClasses() {}

    static JavaClasses all() {
        try {
            return new ClassFileImporter()
                    .importPath(Path.of(Fte.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
