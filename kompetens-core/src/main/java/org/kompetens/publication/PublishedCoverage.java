package org.kompetens.publication;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.competence.RankedLevel;
import org.kompetens.coverage.Coverage;
import org.kompetens.coverage.RequirementCoverage;
import org.kompetens.coverage.UnitCoverage;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.RoleProfile;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.rollup.Amount;

/**
 * How far units have what they need as a whole, as it may be shown outside: of each coverage requirement how many hold
 * what it asks for, or that this is hidden. Immutable.
 *
 * <p>It is published beside the figures of the roll-up, and shows nothing that would let one of those be worked out:
 * where it is hidden of how many employments of a unit a competence is met, who holds it there is hidden too; and of a lower
 * level than the highest that is required, where any outcome is. Requirements of the same
 * competence in one unit, or in units of which one is in the other, are shown together or not at all. So whatever is
 * hidden could be any number from nought to all who are employed.
 *
 * <p>Of single persons nothing is shown: not who is critical, nor what is lost with one of them, nor why requirements
 * that exclude one another cannot all be met.
 *
 * <p>What the roll-up beside it was published after, of coverages too, is known here as there: what was hidden stays hidden.
 */
public final class PublishedCoverage {

    private static final int PERCENT = 100;

    private final PublishedRollup beside;
    private final UnitTree tree;
    private final List<Requirement> requirements;
    private final MovedUnits moved;
    private final Map<UnitId, PublishedUnitCoverage> units = new LinkedHashMap<>();

    /** A requirement of a unit that is to be shown. */
    private record Place(int unit, RequirementCoverage covered) {

        CompetenceId competence() {
            return covered.requirement().competence();
        }
    }

    private PublishedCoverage(Coverage coverage, PublishedRollup beside) {
        this.beside = beside;
        this.tree = beside.analysis().organisation().tree();
        this.moved = new MovedUnits(tree, beside.earlier().ofOtherDates());
        OrganisationStructure structure = beside.analysis().organisation().structure();
        this.requirements = Stream.concat(
                        structure.profiles().stream().map(RoleProfile::requirements),
                        structure.units().stream().map(OrganisationUnit::requirements))
                .flatMap(List::stream)
                .toList();
        List<Place> places = new ArrayList<>();
        List<UnitCoverage> all = new ArrayList<>();
        for (PublishedUnit unit : beside.units()) {
            UnitCoverage of = coverage.at(unit.unit().id());
            if (!of.requirements().isEmpty()) {
                all.add(of);
                of.requirements()
                        .forEach(covered ->
                                places.add(new Place(tree.indexOf(unit.unit().id()), covered)));
            }
        }
        places.addAll(known(coverage));
        Set<Place> hidden = hidden(places);
        for (UnitCoverage of : all) {
            int unit = tree.indexOf(of.unit().id());
            units.put(
                    of.unit().id(),
                    new PublishedUnitCoverage(
                            of.unit(),
                            beside.at(of.unit().id()).employed(),
                            of.requirements().stream()
                                    .map(covered -> publish(
                                            beside.at(of.unit().id()),
                                            covered,
                                            hidden.contains(new Place(unit, covered))))
                                    .toList()));
        }
    }

    /**
     * What may be shown of a coverage.
     *
     * @param coverage the raw figures
     * @param beside the figures of the roll-up of the same employees that are published with it, or before; by its
     *     settings the coverage is made fit for showing, too
     * @return what may be shown of the same units, as far as they have requirements in force
     * @throws IllegalArgumentException if the two are not of the same organisation, date and policy; or if an earlier
     *     publication that the roll-up stands beside {@linkplain EarlierPublication#fitOf(Coverage) does not go} with the coverage
     */
    public static PublishedCoverage of(Coverage coverage, PublishedRollup beside) {
        if (!coverage.analysis().isLike(beside.analysis())) {
            throw new IllegalArgumentException("organisation, as-of date and policy must be the same");
        }
        if (!beside.earlier().fits(coverage)) {
            throw new IllegalArgumentException("an earlier publication shows other numbers");
        }
        return new PublishedCoverage(coverage, beside);
    }

    private static PublishedRequirement publish(PublishedUnit unit, RequirementCoverage covered, boolean isHidden) {
        return new PublishedRequirement(
                covered.requirement(),
                isHidden ? PublishedAmount.HIDDEN : new PublishedAmount.Shown(covered.holders(), Optional.empty()),
                unit.competence(covered.requirement().competence()));
    }

    /** What was shown before of the same date, of units that are not shown now: it stands beside what is. */
    private List<Place> known(Coverage coverage) {
        List<Place> known = new ArrayList<>();
        for (UnitId id : beside.earlier().unitsOfSameDate()) {
            boolean isAsked =
                    beside.units().stream().anyMatch(unit -> unit.unit().id().equals(id));
            if (!isAsked) {
                coverage.at(id).requirements().stream()
                        .map(covered -> new Place(tree.indexOf(id), covered))
                        .filter(place -> beside.earlier().isKnown(name(place)))
                        .forEach(known::add);
            }
        }
        return known;
    }

    private FigureName name(Place place) {
        return name(tree.unit(place.unit()).id(), place.covered().requirement());
    }

    private static FigureName name(UnitId unit, CoverageRequirement requirement) {
        return FigureName.holders(unit, requirement.competence(), requirement.level());
    }

    /** All that must not be known, and what stands beside it. */
    private Set<Place> hidden(List<Place> places) {
        Set<Place> hidden = new HashSet<>();
        for (Place place : places) {
            List<Place> within = places.stream()
                    .filter(other -> other.unit() != place.unit() && isBeside(other, place))
                    .filter(other -> tree.isWithin(other.unit(), place.unit()))
                    .toList();
            if (beside.earlier().wasHidden(name(place))
                    || isToldByChange(place)
                    || isFewFromAnotherDate(place)
                    || isToProtect(place)
                    || isRestToProtect(place, within.stream().filter(one -> rank(one) >= rank(place)))
                    || isRestToProtect(place, within.stream().filter(one -> rank(one) <= rank(place)))) {
                hidden.add(place);
            }
            for (Place other : places) {
                if (isBeside(place, other)
                        && settings()
                                .isSmall(Math.abs(place.covered().holders()
                                        - other.covered().holders()))) {
                    hidden.add(place);
                }
            }
        }
        boolean isMore = !hidden.isEmpty();
        while (isMore) {
            isMore = false;
            for (Place place : places) {
                if (!hidden.contains(place) && hidden.stream().anyMatch(other -> isBeside(place, other))) {
                    isMore |= hidden.add(place);
                }
            }
        }
        return hidden;
    }

    /** Whether two are of the same competence, in the same unit or in one that is in the other. */
    private boolean isBeside(Place one, Place other) {
        return one.competence().equals(other.competence())
                && (tree.isWithin(one.unit(), other.unit()) || tree.isWithin(other.unit(), one.unit()));
    }

    /**
     * Whether those who work in a unit and in none of those below it that need the same are to be protected: what is shown of
     * the others tells of them. Of parts that need a higher level no more are taken off than hold this one, of parts that need a
     * lower one no fewer: both tell how many of the rest hold it at most or at least.
     */
    private boolean isRestToProtect(Place place, Stream<Place> within) {
        Map<Integer, Place> nearest = new TreeMap<>();
        within.forEach(one -> nearest.merge(
                one.unit(),
                one,
                (first, other) ->
                        Math.abs(rank(other) - rank(place)) < Math.abs(rank(first) - rank(place)) ? other : first));
        List<Place> highest = nearest.values().stream()
                .filter(one -> nearest.keySet().stream()
                        .noneMatch(other -> other != one.unit() && tree.isWithin(one.unit(), other)))
                .toList();
        return !highest.isEmpty()
                && (isRestChangedByFew(place, highest)
                        || highest.stream()
                                .map(this::group)
                                .reduce(group(place), FiguresBesideHolders::without)
                                .isToProtect(isBelowRequired(place), settings()));
    }

    /** The same of another date, where all were shown: few more or fewer of the rest than then. */
    private boolean isRestChangedByFew(Place place, List<Place> within) {
        return settings().guardsChanges()
                && beside.earlier().ofOtherDates().stream()
                        .map(EarlierPublication::shown)
                        .filter(then -> then.containsKey(name(place))
                                && within.stream().allMatch(one -> then.containsKey(name(one))))
                        .anyMatch(then -> {
                            long change = change(place, then);
                            for (Place one : within) {
                                change -= change(one, then);
                            }
                            return settings().isSmall(Math.abs(change));
                        });
    }

    private long change(Place place, Map<FigureName, Amount> then) {
        return place.covered().holders()
                - Objects.requireNonNull(then.get(name(place))).count();
    }

    /**
     * Whether a number is another one than was shown of another date, and the difference would tell of a unit that was moved and
     * of which it was not shown; of several that were moved the same number tells.
     */
    private boolean isToldByChange(Place place) {
        FigureName name = name(place);
        long holders = place.covered().holders();
        return beside.earlier()
                .shownOfOtherDates(name)
                .map(Amount::count)
                .filter(then -> then != holders || moved.toldBy(name.unit()).size() > 1)
                .anyMatch(then -> moved.toldBy(name.unit()).stream()
                        .anyMatch(told -> beside.earlier()
                                .shownOfOtherDates(name.of(told))
                                .findAny()
                                .isEmpty()));
    }

    /** Whether a few more or fewer hold a level than held that or another one of the competence in the unit at another date. */
    private boolean isFewFromAnotherDate(Place place) {
        return settings().guardsChanges()
                && beside.earlier()
                        .holdersOfOtherDates(tree.unit(place.unit()).id(), place.competence())
                        .anyMatch(then -> settings()
                                .isSmall(Math.abs(then.count() - place.covered().holders())));
    }

    private boolean isToProtect(Place place) {
        if (beside.earlier().isKnown(name(place))) {
            return false;
        }
        return group(place).isToProtect(isBelowRequired(place), settings());
    }

    private FiguresBesideHolders group(Place place) {
        UnitId unit = tree.unit(place.unit()).id();
        long holders = place.covered().holders();
        return beside.units().stream().anyMatch(one -> one.unit().id().equals(unit))
                ? FiguresBesideHolders.of(beside.at(unit), place.competence(), holders)
                : FiguresBesideHolders.known(beside.earlier(), unit, place.competence(), holders);
    }

    private boolean isBelowRequired(Place place) {
        return requirements.stream()
                .filter(one -> one.competence().equals(place.competence()))
                .anyMatch(one -> rank(one.competence(), one.level()) > rank(place));
    }

    private int rank(Place place) {
        return rank(place.competence(), place.covered().requirement().level());
    }

    private int rank(CompetenceId competence, Level level) {
        return analysis()
                .organisation()
                .framework()
                .competence(competence)
                .orElseThrow()
                .rank(level)
                .map(RankedLevel::rank)
                .orElse(0);
    }

    /**
     * What is known of this publication once it is out: who holds what, and the figures that stand beside it.
     *
     * @return for the publications after it
     */
    public EarlierPublication asEarlier() {
        Map<FigureName, Amount> shown = new LinkedHashMap<>();
        Set<FigureName> notShown = new LinkedHashSet<>();
        for (PublishedUnitCoverage unit : units.values()) {
            UnitId id = unit.unit().id();
            PublishedRollup.note(FigureName.employed(id), unit.employed(), shown, notShown);
            for (PublishedRequirement one : unit.requirements()) {
                PublishedRollup.note(name(id, one.requirement()), one.holders(), shown, notShown);
                one.figures().ifPresent(figures -> note(id, one.requirement().competence(), figures, shown, notShown));
            }
        }
        return new EarlierPublication(beside.analysis().asOf(), shown, notShown, PublishedRollup.parents(tree));
    }

    private static void note(
            UnitId unit,
            CompetenceId competence,
            PublishedFigures figures,
            Map<FigureName, Amount> shown,
            Set<FigureName> hidden) {
        for (OutcomeKind kind : OutcomeKind.values()) {
            PublishedRollup.note(
                    FigureName.outcome(unit, competence, kind), figures.amount(kind.measure()), shown, hidden);
        }
        PublishedRollup.note(FigureName.cells(unit, competence), figures.cells(), shown, hidden);
    }

    /**
     * The analysis that the figures are of.
     *
     * @return organisation, as-of date and policy
     */
    public GapAnalysis analysis() {
        return beside.analysis();
    }

    /**
     * How the figures were made fit for showing.
     *
     * @return the settings, those of the roll-up beside it
     */
    public PublicationSettings settings() {
        return beside.settings();
    }

    /**
     * The units that have requirements in force.
     *
     * @return each after the one above it, those below one unit in the order of their ids
     */
    public List<PublishedUnitCoverage> units() {
        return List.copyOf(units.values());
    }

    /**
     * How much is hidden.
     *
     * @return per cent of the requirements, rounded up to a whole one; 0 where there are none
     */
    public int hiddenPercent() {
        List<PublishedAmount> all = units.values().stream()
                .flatMap(unit -> unit.requirements().stream())
                .map(PublishedRequirement::holders)
                .toList();
        if (all.isEmpty()) {
            return 0;
        }
        long hidden = all.stream().filter(amount -> amount.shown().isEmpty()).count();
        return Math.toIntExact((hidden * PERCENT + all.size() - 1) / all.size());
    }
}
