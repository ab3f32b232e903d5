package org.kompetens.gap;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.kompetens.internal.Preference;
import org.kompetens.internal.held.Preferring;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.AssessmentSources;

/** A policy by which of two assessments is preferred, told by numbers. */
final class SuppliedPolicy implements AssessmentPolicy, Preferring {

    private final String name;
    /** How one assessment weighs, where in place of its source stands how much that is believed. */
    private final Preference weight;

    /** Sources that are believed before all others, the first most. */
    private final List<AssessmentSource> first;

    SuppliedPolicy(String name, List<AssessmentSource> first, Preference weight) {
        this.name = name;
        this.weight = weight;
        this.first = List.copyOf(first);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public RankedAssessment choose(List<RankedAssessment> valid) {
        return valid.stream()
                .max(Comparator.<RankedAssessment>comparingLong(one -> weight.of(
                                one.day(),
                                belief(one.assessment().source(), one.strength()),
                                one.level().rank()))
                        .thenComparing(RankedAssessment.BY_FIRST_ID))
                .orElseThrow();
    }

    @Override
    public Preference among(AssessmentSources sources) {
        if (first.isEmpty()) {
            return weight;
        }
        List<AssessmentSource> weakestFirst = sources.weakestFirst();
        int[] beliefs = IntStream.range(0, weakestFirst.size())
                .map(strength -> belief(weakestFirst.get(strength), strength))
                .toArray();
        return (date, source, rank) -> weight.of(date, beliefs[source], rank);
    }

    /** Those that are named come before all others, whatever their strength. */
    private int belief(AssessmentSource source, int strength) {
        int position = first.indexOf(source);
        return position < 0 ? strength : (1 << Preference.SOURCE_BITS) + first.size() - position;
    }
}
