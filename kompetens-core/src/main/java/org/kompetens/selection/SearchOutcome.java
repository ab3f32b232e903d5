package org.kompetens.selection;

import java.util.Optional;

/**
 * What a search came to.
 *
 * @param best the best choice that was found, if any was
 * @param isComplete whether it came to an end: then, if nothing was found, nothing is allowed; else something may be
 */
public record SearchOutcome(Optional<Selection> best, boolean isComplete) {}
