package org.kompetens.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
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
 * level than the highest that is required, where any outcome is. Different levels of the same competence in one unit, or in
 * units of which one is in the other, are shown together or not at all. So are those of one
 * level in units that are in each other, where anybody is required to hold the competence; where nobody is, so much is hidden
 * that every hidden number could be others, the width apart.
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
    private final MovedUnits moved;

    /** Of each competence that is required of anybody the highest rank. */
    private final Map<CompetenceId, Integer> highestRequired = new HashMap<>();

    /** What is to be shown, and what was shown before of the same date: it stands beside that. */
    private final List<CoveragePlace> places;

    private final Map<CoveragePlace, FiguresBesideHolders> groups = new HashMap<>();
    private final Set<CoveragePlace> hidden;
    private final Map<UnitId, PublishedUnitCoverage> units = new LinkedHashMap<>();

    private PublishedCoverage(Coverage coverage, PublishedRollup beside) {
        this.beside = beside;
        this.tree = beside.analysis().organisation().tree();
        this.moved = new MovedUnits(tree, beside.earlier().ofOtherDates());
        OrganisationStructure structure = beside.analysis().organisation().structure();
        Stream.concat(
                        structure.profiles().stream().map(RoleProfile::requirements),
                        structure.units().stream().map(OrganisationUnit::requirements))
                .flatMap(List::stream)
                .forEach(
                        one -> highestRequired.merge(one.competence(), rank(one.competence(), one.level()), Math::max));
        List<CoveragePlace> places = new ArrayList<>();
        List<UnitCoverage> all = new ArrayList<>();
        for (PublishedUnit unit : beside.units()) {
            UnitCoverage of = coverage.at(unit.unit().id());
            if (!of.requirements().isEmpty()) {
                all.add(of);
                of.requirements()
                        .forEach(covered -> places.add(place(unit.unit().id(), covered)));
            }
        }
        places.addAll(known(coverage));
        this.places = places;
        this.hidden = hidden();
        for (UnitCoverage of : all) {
            units.put(
                    of.unit().id(),
                    new PublishedUnitCoverage(
                            of.unit(),
                            beside.at(of.unit().id()).employed(),
                            of.requirements().stream()
                                    .map(covered -> publish(
                                            beside.at(of.unit().id()),
                                            covered,
                                            hidden.contains(place(of.unit().id(), covered))))
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
    private List<CoveragePlace> known(Coverage coverage) {
        List<CoveragePlace> known = new ArrayList<>();
        for (UnitId id : beside.earlier().unitsOfSameDate()) {
            boolean isAsked =
                    beside.units().stream().anyMatch(unit -> unit.unit().id().equals(id));
            if (!isAsked) {
                coverage.at(id).requirements().stream()
                        .map(covered -> place(id, covered))
                        .filter(place -> beside.earlier().isKnown(name(place)))
                        .forEach(known::add);
            }
        }
        return known;
    }

    private CoveragePlace place(UnitId unit, RequirementCoverage covered) {
        CoverageRequirement requirement = covered.requirement();
        return new CoveragePlace(tree.indexOf(unit), covered, rank(requirement.competence(), requirement.level()));
    }

    private FigureName name(CoveragePlace place) {
        return name(tree.unit(place.unit()).id(), place.covered().requirement());
    }

    private static FigureName name(UnitId unit, CoverageRequirement requirement) {
        return FigureName.holders(unit, requirement.competence(), requirement.level());
    }

    /** All that must not be known, and what would tell it. */
    private Set<CoveragePlace> hidden() {
        Set<CoveragePlace> all = new HashSet<>();
        byCompetence(places).forEach(ofCompetence -> {
            Set<CoveragePlace> some = ofCompetence.stream()
                    .filter(place -> isToProtect(place, ofCompetence))
                    .collect(Collectors.toCollection(HashSet::new));
            if (ofCompetence.stream().anyMatch(place -> group(place).isRequired())) {
                // Outcomes stand beside the holders and bound each of the numbers: sums would tell more.
                hideTogether(ofCompetence, some, (one, other) -> true);
            } else {
                some.removeIf(this::isKnown);
                hideWhatTells(ofCompetence, some);
            }
            all.addAll(some);
        });
        return all;
    }

    /**
     * Where nothing but how many are employed stands beside the holders, the numbers of units that are in each other tell no more
     * than sums do.
     */
    private void hideWhatTells(List<CoveragePlace> ofCompetence, Set<CoveragePlace> hidden) {
        List<LevelHolders> levels = byRank(ofCompetence).stream()
                .map(alike -> new LevelHolders(
                        tree,
                        alike,
                        settings().width(),
                        this::isRestToProtect,
                        place -> group(place).employed()))
                .toList();
        int before;
        do {
            before = hidden.size();
            levels.forEach(level -> level.protect(hidden, place -> !isKnown(place)));
            hideTogether(
                    ofCompetence,
                    hidden,
                    (one, other) -> !isKnown(one) && (one.rank() != other.rank() || one.unit() == other.unit()));
        } while (hidden.size() > before);
    }

    private static Collection<List<CoveragePlace>> byCompetence(List<CoveragePlace> places) {
        return places.stream()
                .collect(Collectors.groupingBy(CoveragePlace::competence, TreeMap::new, Collectors.toList()))
                .values();
    }

    private static Collection<List<CoveragePlace>> byRank(List<CoveragePlace> places) {
        return places.stream()
                .collect(Collectors.groupingBy(CoveragePlace::rank, TreeMap::new, Collectors.toList()))
                .values();
    }

    /** Hides what stands beside a hidden number, so that the two are shown together or not at all. */
    private void hideTogether(
            List<CoveragePlace> ofCompetence,
            Set<CoveragePlace> hidden,
            BiPredicate<CoveragePlace, CoveragePlace> areTogether) {
        boolean isMore = true;
        while (isMore) {
            isMore = false;
            for (CoveragePlace place : ofCompetence) {
                if (!hidden.contains(place)
                        && hidden.stream()
                                .anyMatch(other -> isBeside(place, other) && areTogether.test(place, other))) {
                    isMore |= hidden.add(place);
                }
            }
        }
    }

    /** Whether a number must not be known by itself, or beside other levels of the competence. */
    private boolean isToProtect(CoveragePlace place, List<CoveragePlace> ofCompetence) {
        List<CoveragePlace> others = ofCompetence.stream()
                .filter(other -> other.rank() != place.rank() && isBeside(place, other))
                .toList();
        List<CoveragePlace> within = ofCompetence.stream()
                .filter(other -> other.unit() != place.unit() && tree.isWithin(other.unit(), place.unit()))
                .toList();
        boolean isOfOneLevel = within.stream().allMatch(other -> other.rank() == place.rank());
        return beside.earlier().wasHidden(name(place))
                || isToldByChange(place)
                || isFewFromAnotherDate(place)
                || (!isKnown(place) && group(place).isToProtect(isBelowRequired(place), settings()))
                || others.stream().anyMatch(other -> isFewApart(place.holders(), other.holders()))
                || (!isOfOneLevel
                        && (isRestToProtect(place, nearest(place, within, 1))
                                || isRestToProtect(place, nearest(place, within, -1))));
    }

    private boolean isKnown(CoveragePlace place) {
        return beside.earlier().isKnown(name(place));
    }

    /** Whether two are of the same competence, in the same unit or in one that is in the other. */
    private boolean isBeside(CoveragePlace one, CoveragePlace other) {
        return one.competence().equals(other.competence())
                && (tree.isWithin(one.unit(), other.unit()) || tree.isWithin(other.unit(), one.unit()));
    }

    /**
     * The uppermost units below one that need its level or a higher one, or that or a lower one: of each the nearest such level.
     * Of units that need a higher level no more are taken off than hold this one, of units that need a lower one no fewer: both
     * tell how many of the rest hold it at most or at least.
     *
     * @param side 1 for higher levels, -1 for lower ones
     */
    private List<CoveragePlace> nearest(CoveragePlace place, List<CoveragePlace> within, int side) {
        Map<Integer, CoveragePlace> nearest = new TreeMap<>();
        within.stream()
                .filter(one -> side * (one.rank() - place.rank()) >= 0)
                .forEach(one -> nearest.merge(
                        one.unit(),
                        one,
                        (first, other) -> Math.abs(other.rank() - place.rank()) < Math.abs(first.rank() - place.rank())
                                ? other
                                : first));
        return nearest.values().stream()
                .filter(one -> nearest.keySet().stream()
                        .noneMatch(other -> other != one.unit() && tree.isWithin(one.unit(), other)))
                .toList();
    }

    /**
     * Whether those are to be protected who work in a unit and in none of some of those below it: what is shown of the others
     * tells of them.
     */
    private boolean isRestToProtect(CoveragePlace place, List<CoveragePlace> takenOff) {
        return !takenOff.isEmpty()
                && (isRestChangedByFew(place, takenOff)
                        || takenOff.stream()
                                .map(this::group)
                                .reduce(group(place), FiguresBesideHolders::without)
                                .isToProtect(isBelowRequired(place), settings()));
    }

    /** The same of another date, where all were shown: few more or fewer of the rest than then. */
    private boolean isRestChangedByFew(CoveragePlace place, List<CoveragePlace> takenOff) {
        return settings().guardsChanges()
                && beside.earlier().ofOtherDates().stream()
                        .map(EarlierPublication::shown)
                        .filter(then -> then.containsKey(name(place))
                                && takenOff.stream().allMatch(one -> then.containsKey(name(one))))
                        .anyMatch(then -> {
                            long change = change(place, then);
                            for (CoveragePlace one : takenOff) {
                                change -= change(one, then);
                            }
                            return settings().isSmall(Math.abs(change));
                        });
    }

    private long change(CoveragePlace place, Map<FigureName, Amount> then) {
        return place.holders() - Objects.requireNonNull(then.get(name(place))).count();
    }

    /**
     * Whether a number is another one than was shown of another date, and the difference would tell of a unit that was moved and
     * of which it was not shown; of several that were moved the same number tells.
     */
    private boolean isToldByChange(CoveragePlace place) {
        FigureName name = name(place);
        long holders = place.holders();
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

    /**
     * Whether a few more or fewer hold a level than held that or another one of the competence in the unit at another date; or a few
     * more or fewer do not hold it, or hold it unasked or are absent.
     */
    private boolean isFewFromAnotherDate(CoveragePlace place) {
        UnitId unit = tree.unit(place.unit()).id();
        FiguresBesideHolders group = group(place);
        FigureName met = FigureName.outcome(unit, place.competence(), OutcomeKind.MET);
        return settings().guardsChanges()
                && (beside.earlier()
                                .holdersOfOtherDates(unit, place.competence())
                                .anyMatch(then -> isFewApart(then.count(), place.holders()))
                        || isDifferenceChanged(place, FigureName.employed(unit), group.employed())
                        || isDifferenceChanged(place, met, group.met()));
    }

    /** Whether the holders and another number of the unit are a few people nearer to each other than at another date, or farther. */
    private boolean isDifferenceChanged(CoveragePlace place, FigureName other, Optional<Long> now) {
        return now.isPresent()
                && beside.earlier().ofOtherDates().stream()
                        .map(EarlierPublication::shown)
                        .filter(then -> then.containsKey(name(place)) && then.containsKey(other))
                        .anyMatch(then ->
                                isFewApart(now.get() - place.holders(), count(then, other) - count(then, name(place))));
    }

    private static long count(Map<FigureName, Amount> shown, FigureName name) {
        return Objects.requireNonNull(shown.get(name)).count();
    }

    private boolean isFewApart(long one, long other) {
        return settings().isSmall(Math.abs(one - other));
    }

    private FiguresBesideHolders group(CoveragePlace place) {
        return groups.computeIfAbsent(place, this::makeGroup);
    }

    private FiguresBesideHolders makeGroup(CoveragePlace place) {
        UnitId unit = tree.unit(place.unit()).id();
        return beside.isOf(unit)
                ? FiguresBesideHolders.of(beside.at(unit), place.competence(), place.holders())
                : FiguresBesideHolders.known(beside.earlier(), unit, place.competence(), place.holders());
    }

    private boolean isBelowRequired(CoveragePlace place) {
        return highestRequired.getOrDefault(place.competence(), 0) > place.rank();
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
     * The units of which a hidden number is not proven safe: from the numbers that are shown of the units above and below, of the
     * same level of the same competence, it could be worked out but for less than the width. There are none, unless so much was
     * published before that nothing can hide them. They are worked out anew, independently of how the numbers to hide were
     * chosen.
     *
     * @return which units; empty if all is proven
     */
    public Set<UnitId> unproven() {
        Set<UnitId> unproven = new TreeSet<>();
        Set<CoveragePlace> unknown = new HashSet<>(hidden);
        unknown.removeIf(this::isKnown);
        byCompetence(places).stream()
                .flatMap(ofCompetence -> byRank(ofCompetence).stream())
                .forEach(alike -> new HoldersAudit(
                                tree, alike, unknown, place -> group(place).employed())
                        .unproven(unknown, settings().width()).stream()
                                .forEach(unit -> unproven.add(tree.unit(unit).id())));
        return unproven;
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
