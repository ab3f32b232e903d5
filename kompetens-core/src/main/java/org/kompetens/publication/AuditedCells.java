package org.kompetens.publication;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.competence.ResolvedFramework;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.UnitId;

/**
 * The unknown numbers of an audit of two dates: the cells of each competence with each outcome, of those who belong to a unit alone.
 * Units of which neither date has published anything count as staff of the unit above that has.
 */
final class AuditedCells {

    private static final int KINDS = OutcomeKind.values().length;

    private final List<CompetenceId> competences;
    private final Map<Dimension, BitSet> dimensions = new TreeMap<>();
    private final Set<UnitId> published = new TreeSet<>();

    /** Where a unit, or several of which nothing is published, stand. */
    private final Map<Place, Integer> places = new LinkedHashMap<>();

    private final Map<UnitId, Integer> placeOf = new HashMap<>();

    /** A unit by those of which something is published that it is or was in; of a published one itself. */
    private record Place(Optional<UnitId> then, Optional<UnitId> now) {}

    /** The cells of what was published of two dates. */
    AuditedCells(ResolvedFramework framework, EarlierPublication then, EarlierPublication now) {
        Set<CompetenceId> named = new TreeSet<>();
        names(then, now).forEach(name -> name.competence().ifPresent(named::add));
        this.competences = List.copyOf(named);
        for (ResolvedCompetence one : framework.competences()) {
            if (named.contains(one.id())) {
                dimensions
                        .computeIfAbsent(one.competence().dimension(), first -> new BitSet())
                        .set(competences.indexOf(one.id()));
            }
        }
        names(then, now).forEach(name -> published.add(name.unit()));
        Set<UnitId> all = new TreeSet<>(published);
        Stream.of(then, now).forEach(of -> {
            all.addAll(of.parents().keySet());
            all.addAll(of.parents().values());
        });
        // The lowest first: what is left of a unit above is worked out of what is known below it.
        List<UnitId> fromBelow = all.stream()
                .sorted(Comparator.comparing((UnitId unit) -> -above(unit, now).size())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        for (UnitId unit : fromBelow) {
            Place place = new Place(publishedAbove(unit, then), publishedAbove(unit, now));
            placeOf.put(unit, places.computeIfAbsent(place, first -> places.size()));
        }
    }

    private static Stream<FigureName> names(EarlierPublication then, EarlierPublication now) {
        return Stream.of(then, now).flatMap(one -> Stream.concat(one.shown().keySet().stream(), one.hidden().stream()));
    }

    /** A unit and those above it. */
    static List<UnitId> above(UnitId unit, EarlierPublication at) {
        List<UnitId> above = new ArrayList<>();
        Optional<UnitId> next = Optional.of(unit);
        while (next.isPresent() && !above.contains(next.get())) {
            above.add(next.get());
            next = Optional.ofNullable(at.parents().get(next.get()));
        }
        return above;
    }

    private Optional<UnitId> publishedAbove(UnitId unit, EarlierPublication at) {
        return published.contains(unit)
                ? Optional.of(unit)
                : above(unit, at).stream().filter(published::contains).findFirst();
    }

    static BitSet union(BitSet one, BitSet other) {
        BitSet union = (BitSet) one.clone();
        union.or(other);
        return union;
    }

    static BitSet only(int one) {
        BitSet only = new BitSet();
        only.set(one);
        return only;
    }

    /** The units of which something was published. */
    Set<UnitId> published() {
        return published;
    }

    /** Of each of these the places of which it was made at one of the dates. */
    Map<UnitId, BitSet> units(EarlierPublication at) {
        Map<UnitId, BitSet> units = new TreeMap<>();
        placeOf.forEach((unit, place) -> above(unit, at).stream()
                .filter(published::contains)
                .forEach(
                        one -> units.computeIfAbsent(one, first -> new BitSet()).set(place)));
        return units;
    }

    /** Of each of these those published directly below it at one of the dates. */
    Map<UnitId, List<UnitId>> children(EarlierPublication at) {
        Map<UnitId, List<UnitId>> children = new TreeMap<>();
        for (UnitId unit : published) {
            above(unit, at).stream()
                    .skip(1)
                    .filter(published::contains)
                    .findFirst()
                    .ifPresent(parent -> children.computeIfAbsent(parent, first -> new ArrayList<>())
                            .add(unit));
        }
        return children;
    }

    /** All competences. */
    BitSet competences() {
        BitSet all = new BitSet();
        all.set(0, competences.size());
        return all;
    }

    /** The competences of a dimension. */
    BitSet competences(Dimension dimension) {
        return union(dimensions.getOrDefault(dimension, new BitSet()), new BitSet());
    }

    /** The competences of which a figure is. */
    BitSet competences(FigureName name) {
        return name.dimension()
                .map(this::competences)
                .or(() -> name.competence().map(one -> only(competences.indexOf(one))))
                .orElseGet(this::competences);
    }

    /** The competences of some numbers. */
    List<CompetenceId> competences(BitSet some) {
        return some.stream().mapToObj(competences::get).toList();
    }

    /** How many unknown numbers there are. */
    int size() {
        return places.size() * competences.size() * KINDS;
    }

    /** The cells of some places, competences and outcomes. */
    BitSet cells(BitSet ofPlaces, BitSet ofCompetences, BitSet kinds) {
        BitSet cells = new BitSet();
        ofPlaces.stream()
                .flatMap(place -> ofCompetences.stream()
                        .flatMap(competence -> IntStream.of((place * competences.size() + competence) * KINDS)))
                .forEach(first -> kinds.stream().forEach(kind -> cells.set(first + kind)));
        return cells;
    }

    /** Where a unit stands that is published. */
    int place(UnitId unit) {
        return Objects.requireNonNull(placeOf.get(unit));
    }
}
