package org.kompetens.organisation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;

/**
 * What an employee was found to hold; or that it was tried, and no judgement was possible. The latter counts as no
 * assessment, hides none, and never expires; explanations tell when it was tried.
 *
 * @param id identifies the assessment among those of its employee
 * @param competence what was judged
 * @param level the level found, on the competence's own scale or on one mapped to it; empty where no judgement was
 *     possible
 * @param date when it was judged; it counts from this date on
 * @param source by whom
 * @param expiry the first date on which it no longer counts (exclusive); empty if it never expires
 * @param evidence a reference into the host's own records, not blank
 */
public record Assessment(
        AssessmentId id,
        CompetenceId competence,
        Optional<Level> level,
        LocalDate date,
        AssessmentSource source,
        Optional<LocalDate> expiry,
        Optional<String> evidence) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the evidence is blank
     */
    public Assessment {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(competence, "competence");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(expiry, "expiry");
        Objects.requireNonNull(evidence, "evidence");
        if (evidence.isPresent() && evidence.get().isBlank()) {
            throw new IllegalArgumentException("evidence must not be blank");
        }
    }

    /**
     * An assessment that never expires, without evidence; see {@link #withExpiry} and {@link #withEvidence}.
     *
     * @param id identifies the assessment among those of its employee
     * @param competence what was judged
     * @param level the level found
     * @param date when it was judged
     * @param source by whom
     * @return the assessment
     */
    public static Assessment of(
            AssessmentId id, CompetenceId competence, Level level, LocalDate date, AssessmentSource source) {
        return new Assessment(id, competence, Optional.of(level), date, source, Optional.empty(), Optional.empty());
    }

    /**
     * That no judgement was possible.
     *
     * @param id identifies it among the assessments of its employee
     * @param competence what was to be judged
     * @param date when it was tried
     * @param source by whom
     * @return the assessment
     */
    public static Assessment notPossible(
            AssessmentId id, CompetenceId competence, LocalDate date, AssessmentSource source) {
        return new Assessment(id, competence, Optional.empty(), date, source, Optional.empty(), Optional.empty());
    }

    /**
     * This assessment with an expiry.
     *
     * @param expiry the first date on which it no longer counts
     * @return a new assessment
     */
    public Assessment withExpiry(LocalDate expiry) {
        return new Assessment(id, competence, level, date, source, Optional.of(expiry), evidence);
    }

    /**
     * This assessment with a last day, as most certificates write it.
     *
     * @param lastDay the last date on which it counts (inclusive)
     * @return a new assessment
     */
    public Assessment withLastDay(LocalDate lastDay) {
        return withExpiry(lastDay.plusDays(1));
    }

    /**
     * This assessment with evidence.
     *
     * @param evidence a reference into the host's own records, not blank
     * @return a new assessment
     * @throws IllegalArgumentException if it is blank
     */
    public Assessment withEvidence(String evidence) {
        return new Assessment(id, competence, level, date, source, expiry, Optional.of(evidence));
    }

    /**
     * Whether the assessment has expired by a date.
     *
     * @param date the date
     * @return true on the expiry date and after; false where no judgement was possible
     */
    public boolean isExpired(LocalDate date) {
        return level.isPresent() && expiry.isPresent() && !expiry.get().isAfter(date);
    }

    /** Says nothing of what is in it: even a competence can be anything, as long as it is not looked up. */
    @Override
    public String toString() {
        return "Assessment[hidden]";
    }
}
