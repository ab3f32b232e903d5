package org.kompetens.organisation;

import java.util.List;
import org.kompetens.text.Identifiers;

/**
 * Who or what judged. Four are supplied; an organisation may {@linkplain OrganisationStructure#sources declare} its own,
 * with their place in the order of strength.
 *
 * @param value the identifier as the organisation writes it; compared letter by letter
 */
public record AssessmentSource(String value) implements Comparable<AssessmentSource> {

    /** The employee. */
    public static final AssessmentSource SELF = new AssessmentSource("self");

    /** The employee's manager. */
    public static final AssessmentSource MANAGER = new AssessmentSource("manager");

    /** A test. */
    public static final AssessmentSource TEST = new AssessmentSource("test");

    /** A certificate, licence or diploma. */
    public static final AssessmentSource CERTIFICATE = new AssessmentSource("certificate");

    /** The four supplied, the strongest first. */
    public static final List<AssessmentSource> SUPPLIED = List.of(CERTIFICATE, TEST, MANAGER, SELF);

    /**
     * Checks.
     *
     * @throws IllegalArgumentException as {@link Identifiers#check} does
     */
    public AssessmentSource {
        Identifiers.check("AssessmentSource", value);
    }

    /**
     * The source with an identifier.
     *
     * @param value one of the supplied, such as {@code manager}, or the organisation's own
     * @return the source
     */
    public static AssessmentSource of(String value) {
        return new AssessmentSource(value);
    }

    @Override
    public int compareTo(AssessmentSource other) {
        return Identifiers.compare(value, other.value);
    }

    /** The identifier itself. */
    @Override
    public String toString() {
        return value;
    }
}
