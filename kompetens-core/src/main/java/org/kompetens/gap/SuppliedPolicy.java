package org.kompetens.gap;

import java.util.List;
import org.kompetens.internal.Preference;

/** A policy by which of two assessments is preferred, told by numbers. */
final class SuppliedPolicy implements AssessmentPolicy, Preference {

    private final String name;
    private final Preference preference;

    SuppliedPolicy(String name, Preference preference) {
        this.name = name;
        this.preference = preference;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public RankedAssessment choose(List<RankedAssessment> valid) {
        return valid.stream().max(RankedAssessment.by(preference)).orElseThrow();
    }

    @Override
    public long of(int date, int source, int rank) {
        return preference.of(date, source, rank);
    }
}
