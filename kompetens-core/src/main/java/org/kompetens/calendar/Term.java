package org.kompetens.calendar;

import java.util.Optional;
import org.kompetens.text.Labels;

/**
 * An entry of a vocabulary.
 *
 * @param id identifies the entry in its vocabulary
 * @param labels its name
 * @param broader the entry under which it stands, in the same vocabulary; empty at the top
 * @param source where it comes from
 */
public record Term(TermId id, Labels labels, Optional<TermId> broader, Source source) {}
