package org.kompetens.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.DeclaredSource;
import org.kompetens.organisation.OrganisationStructure;

/** Sources of assessments: the four supplied and those that generated organisations have of their own. */
final class Sources {

    private static final List<AssessmentSource> OWN =
            List.of(AssessmentSource.of("peer"), AssessmentSource.of("simulation"));

    /** The supplied, and those that an organisation may have of its own. */
    static final List<AssessmentSource> ALL =
            Stream.concat(AssessmentSource.SUPPLIED.stream(), OWN.stream()).toList();

    private Sources() {}

    /** What organisations declare: often nothing; else some of all in any order, so that supplied ones may be missing. */
    static Arbitrary<List<DeclaredSource>> declared() {
        Arbitrary<List<DeclaredSource>> some = Combinators.combine(
                        Arbitraries.shuffle(ALL), Arbitraries.integers().between(1, ALL.size()))
                .as((order, size) -> declared(order.subList(0, size)));
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(List.of())), Tuple.of(1, some));
    }

    private static List<DeclaredSource> declared(List<AssessmentSource> order) {
        List<DeclaredSource> declared = new ArrayList<>();
        for (AssessmentSource source : order) {
            declared.add(new DeclaredSource(
                    source, OWN.contains(source) ? Optional.of(Names.label("Source " + source)) : Optional.empty()));
        }
        return declared;
    }

    /** What an organisation declares, with a place for each of the supplied. */
    static List<DeclaredSource> placed(OrganisationStructure structure) {
        Map<AssessmentSource, DeclaredSource> placed = new LinkedHashMap<>();
        structure.sources().forEach(one -> placed.put(one.id(), one));
        AssessmentSource.SUPPLIED.forEach(one -> placed.putIfAbsent(one, DeclaredSource.of(one)));
        return List.copyOf(placed.values());
    }

    /** All that an organisation has. */
    static List<AssessmentSource> in(OrganisationStructure structure) {
        return Stream.concat(
                        AssessmentSource.SUPPLIED.stream(),
                        structure.sources().stream().map(DeclaredSource::id))
                .distinct()
                .toList();
    }
}
