package org.kompetens.gap;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an employment requires of a competence from a date on, until the next change.
 *
 * @param date from when; {@link LocalDate#MIN} where it has no beginning
 * @param required what is required; empty for nothing
 */
public record RequirementChange(LocalDate date, Optional<RequiredCompetence> required) {}
