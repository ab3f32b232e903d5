package org.kompetens.gap;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kompetens.internal.Preference;
import org.kompetens.internal.held.Preferring;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.AssessmentSources;
import org.kompetens.text.Identifiers;

/** A policy by which of two assessments is preferred, told by numbers. */
final class SuppliedPolicy implements AssessmentPolicy, Preferring {

    private static final String BY_SOURCE = "by-source(";
    private static final String BETWEEN = ",";
    private static final String END = ")";

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

    /** The name of the policy by which sources are believed before all others, the first most. */
    static String nameBySource(List<AssessmentSource> first) {
        return first.stream()
                .map(source -> URLEncoder.encode(source.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining(BETWEEN, BY_SOURCE, END));
    }

    /** The sources that the {@linkplain #nameBySource name} of such a policy names; empty where it is that of another. */
    static Optional<List<AssessmentSource>> sourcesOf(String name) {
        if (!name.startsWith(BY_SOURCE) || !name.endsWith(END)) {
            return Optional.empty();
        }
        return Optional.of(Stream.of(name.substring(BY_SOURCE.length(), name.length() - END.length())
                        .split(BETWEEN, -1))
                .map(one -> URLDecoder.decode(one, StandardCharsets.UTF_8))
                .filter(Identifiers::isIdentifier)
                .map(AssessmentSource::of)
                .toList());
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
