package org.kompetens.organisation;

/** Who or what judged, weakest first. */
public enum AssessmentSource {
    /** The employee. */
    SELF,
    /** The employee's manager. */
    MANAGER,
    /** A test. */
    TEST,
    /** A certificate, licence or diploma. */
    CERTIFICATE
}
