package org.kompetens.organisation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.kompetens.text.Labels;

/**
 * All sources of assessments that an organisation knows, in their order of strength: those that it declares, as it
 * declares them; after them the supplied ones that it does not name.
 */
public final class AssessmentSources {

    /** The most sources that an organisation can have, the four supplied among them. */
    public static final int MOST = 64;

    private final List<AssessmentSource> weakestFirst;
    private final Map<AssessmentSource, Integer> strengths = new HashMap<>();
    private final Map<AssessmentSource, Labels> labels = new HashMap<>();

    AssessmentSources(List<DeclaredSource> declared) {
        List<AssessmentSource> all = new ArrayList<>(
                Stream.concat(declared.stream().map(DeclaredSource::id), AssessmentSource.SUPPLIED.stream())
                        .distinct()
                        .toList());
        Collections.reverse(all);
        this.weakestFirst = List.copyOf(all);
        weakestFirst.forEach(source -> strengths.put(source, strengths.size()));
        declared.forEach(one -> one.labels().ifPresent(name -> labels.putIfAbsent(one.id(), name)));
    }

    /**
     * The sources.
     *
     * @return the weakest first, each at its {@link #strength}
     */
    public List<AssessmentSource> weakestFirst() {
        return weakestFirst;
    }

    /**
     * How strong a source is.
     *
     * @param source the source
     * @return from 0, greater for a stronger one; empty where the organisation has no such source
     */
    public OptionalInt strength(AssessmentSource source) {
        Integer strength = strengths.get(source);
        return strength == null ? OptionalInt.empty() : OptionalInt.of(strength);
    }

    /**
     * What the organisation calls a source.
     *
     * @param source the source
     * @return its name; empty where none is declared
     */
    public Optional<Labels> labels(AssessmentSource source) {
        return Optional.ofNullable(labels.get(source));
    }
}
