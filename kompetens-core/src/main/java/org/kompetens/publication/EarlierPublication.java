package org.kompetens.publication;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kompetens.coverage.Coverage;
import org.kompetens.coverage.RequirementCoverage;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.planning.ActivityId;
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.Figures;
import org.kompetens.rollup.Rollup;
import org.kompetens.rollup.UnitFigures;

/**
 * What was published before, which stays known for ever.
 *
 * @param asOf the as-of date of its figures
 * @param shown the figures that were shown, and what they were; of those who hold something without FTE
 * @param hidden the figures that were hidden
 * @param parents the unit above each unit of the organisation, as it was, whether it was published or not; without the
 *     uppermost
 * @param activities of each activity how many take part and what it costs; empty where that was hidden
 */
public record EarlierPublication(
        LocalDate asOf,
        Map<FigureName, Amount> shown,
        Set<FigureName> hidden,
        Map<UnitId, UnitId> parents,
        Map<ActivityId, Optional<PublishedActivity.Figures>> activities) {

    /** How an earlier publication goes with a roll-up. */
    public enum Fit {

        /** It is of the same organisation, and of the same date it shows the same numbers. */
        FITTING,

        /**
         * It is of another date, and some of its units are no more: their people can be in any other, and only the units
         * beside them are protected.
         */
        UNITS_GONE,

        /** It is of the same date, and shows other numbers than the roll-up has: the two cannot protect each other. */
        OTHER_NUMBERS,

        /** None of its units is in the organisation, or it is of none. */
        OTHER_ORGANISATION;

        /**
         * Whether nothing can be published beside it.
         *
         * @return true if it has to be set right first
         */
        public boolean isWrong() {
            return this == OTHER_NUMBERS || this == OTHER_ORGANISATION;
        }
    }

    /** Copies. */
    public EarlierPublication {
        shown = Collections.unmodifiableMap(new LinkedHashMap<>(shown));
        hidden = Collections.unmodifiableSet(new LinkedHashSet<>(hidden));
        parents = Collections.unmodifiableMap(new LinkedHashMap<>(parents));
        activities = Collections.unmodifiableMap(new LinkedHashMap<>(activities));
    }

    /**
     * What was published of figures alone.
     *
     * @param asOf the as-of date of its figures
     * @param shown the figures that were shown, and what they were
     * @param hidden the figures that were hidden
     * @param parents the unit above each unit of the organisation
     */
    public EarlierPublication(
            LocalDate asOf, Map<FigureName, Amount> shown, Set<FigureName> hidden, Map<UnitId, UnitId> parents) {
        this(asOf, shown, hidden, parents, Map.of());
    }

    /**
     * What is known from this and another one of the same date.
     *
     * @param other the other one
     * @return what both show together; what either of them shows is not hidden
     * @throws IllegalArgumentException if the dates differ
     */
    public EarlierPublication and(EarlierPublication other) {
        if (!other.asOf.equals(asOf)) {
            throw new IllegalArgumentException("as-of dates must be the same");
        }
        Map<FigureName, Amount> allShown = new LinkedHashMap<>(shown);
        allShown.putAll(other.shown);
        Set<FigureName> allHidden = new LinkedHashSet<>(hidden);
        allHidden.addAll(other.hidden);
        allHidden.removeAll(allShown.keySet());
        Map<UnitId, UnitId> allParents = new LinkedHashMap<>(other.parents);
        allParents.putAll(parents);
        Map<ActivityId, Optional<PublishedActivity.Figures>> allActivities = new LinkedHashMap<>(activities);
        other.activities.forEach(
                (id, figures) -> allActivities.merge(id, figures, (one, another) -> one.or(() -> another)));
        return new EarlierPublication(asOf, allShown, allHidden, allParents, allActivities);
    }

    /** The units that it is of. */
    Set<UnitId> units() {
        Set<UnitId> units = new TreeSet<>();
        Stream.concat(shown.keySet().stream(), hidden.stream()).forEach(name -> units.add(name.unit()));
        return units;
    }

    /**
     * How it goes with the roll-up of which more is to be published.
     *
     * @param rollup the raw figures
     * @return whether it is of the same organisation, and of the same date of the same records
     */
    public Fit fitOf(Rollup rollup) {
        UnitTree tree = rollup.analysis().organisation().tree();
        Set<UnitId> all = units();
        Set<UnitId> gone = new TreeSet<>(all);
        gone.removeIf(tree::contains);
        all.addAll(parents.keySet());
        if (all.stream().noneMatch(tree::contains)) {
            return Fit.OTHER_ORGANISATION;
        }
        if (!rollup.analysis().asOf().equals(asOf)) {
            return gone.isEmpty() ? Fit.FITTING : Fit.UNITS_GONE;
        }
        boolean isSame = gone.isEmpty()
                && parents.entrySet().stream()
                        .allMatch(one -> EarlierPublication.parents(tree)
                                .getOrDefault(one.getKey(), one.getKey())
                                .equals(one.getValue()))
                && shown.entrySet().stream()
                        .filter(one -> one.getKey().heldLevel().isEmpty())
                        .allMatch(one -> amount(rollup, one.getKey())
                                .filter(raw -> isSame(raw, one.getValue()))
                                .isPresent());
        return isSame ? Fit.FITTING : Fit.OTHER_NUMBERS;
    }

    /**
     * How what it shows of who holds what goes with the coverage of which more is to be published.
     *
     * @param coverage the raw figures
     * @return other numbers if it is of the same date and shows another number of those who hold something
     */
    public Fit fitOf(Coverage coverage) {
        boolean isSame = !coverage.analysis().asOf().equals(asOf)
                || shown.entrySet().stream()
                        .filter(one -> one.getKey().heldLevel().isPresent())
                        .allMatch(one -> holders(coverage, one.getKey())
                                .equals(Optional.of(one.getValue().count())));
        return isSame ? Fit.FITTING : Fit.OTHER_NUMBERS;
    }

    /** FTE were not always shown with a number. */
    private static boolean isSame(Amount raw, Amount shown) {
        return raw.count() == shown.count()
                && (shown.fte().equals(FteSum.ZERO) || raw.fte().equals(shown.fte()));
    }

    private static Optional<Long> holders(Coverage coverage, FigureName name) {
        return coverage.at(name.unit()).requirements().stream()
                .filter(one -> Optional.of(one.requirement().competence()).equals(name.competence()))
                .filter(one -> Optional.of(one.requirement().level()).equals(name.heldLevel()))
                .map(RequirementCoverage::holders)
                .findFirst();
    }

    /** A number of a roll-up; empty where nobody has a cell of it. */
    static Optional<Amount> amount(Rollup rollup, FigureName name) {
        UnitFigures unit = rollup.at(name.unit());
        if (name.isOfEmployed()) {
            return Optional.of(
                    new Amount(unit.employed().persons(), unit.employed().fte()));
        }
        Optional<Figures> figures = Optional.of(unit.total());
        if (name.competence().isPresent()) {
            figures = unit.competence(name.competence().get()).map(Figures.class::cast);
        } else if (name.dimension().isPresent()) {
            figures = Optional.ofNullable(unit.dimensions().get(name.dimension().get()));
        }
        return figures.map(of -> name.outcome()
                .map(outcome -> of.amount(outcome.measure()))
                .orElseGet(() -> of.cells().total()));
    }

    /** The unit above each unit of an organisation, whether it is published or not. */
    static Map<UnitId, UnitId> parents(UnitTree tree) {
        Map<UnitId, UnitId> parents = new LinkedHashMap<>();
        for (OrganisationUnit unit : tree.units()) {
            unit.parent().ifPresent(parent -> parents.put(unit.id(), parent));
        }
        return parents;
    }
}
