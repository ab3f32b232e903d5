package org.kompetens.competence;

import java.net.URI;
import java.util.Objects;
import org.kompetens.text.Identifiers;

/** The competence that one is related to: in the same framework, or in an outside one. */
public sealed interface RelatedCompetence {

    /**
     * One in the same framework.
     *
     * @param competence its identifier
     */
    record Inside(CompetenceId competence) implements RelatedCompetence {

        /** Refuses null. */
        public Inside {
            Objects.requireNonNull(competence, "competence");
        }
    }

    /**
     * One in an outside framework, by its address.
     *
     * @param uri an absolute URI, as ESCO has them
     */
    record Linked(URI uri) implements RelatedCompetence {

        /**
         * Checks.
         *
         * @throws IllegalArgumentException if the URI is not absolute
         */
        public Linked {
            if (!uri.isAbsolute()) {
                throw new IllegalArgumentException("uri must be absolute: " + uri);
            }
        }
    }

    /**
     * One in an outside framework, by the identifier that it has there.
     *
     * @param framework what the framework is called, such as {@code NICE}
     * @param id the identifier in it, such as {@code K0001}
     */
    record Outside(String framework, String id) implements RelatedCompetence {

        /**
         * Checks.
         *
         * @throws IllegalArgumentException as {@link Identifiers#check} does
         */
        public Outside {
            Identifiers.check("framework", framework);
            Identifiers.check("id", id);
        }
    }
}
