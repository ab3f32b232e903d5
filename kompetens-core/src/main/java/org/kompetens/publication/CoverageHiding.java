package org.kompetens.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.competence.RankedLevel;
import org.kompetens.coverage.Coverage;
import org.kompetens.coverage.RequirementCoverage;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.RoleProfile;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.UnitFigures;

/**
 * Of which coverage requirements it is hidden who holds what they ask for: where the number must not be known, and where it
 * would tell one that must not.
 */
final class CoverageHiding {

    private final PublishedRollup beside;
    private final UnitTree tree;
    private final CoverageChangeGuard changes;

    /** What the roll-up shows that is published beside it. */
    private final Map<FigureName, Amount> shownBeside;

    /** Of each competence the ranks that are required of anybody. */
    private final Map<CompetenceId, TreeSet<Integer>> required = new HashMap<>();

    /** Whether an assessment can say on any scale that nothing is held. */
    private final boolean canHoldNothing;

    /** What is to be shown, and what was shown before of the same date: it stands beside that. */
    private final List<CoveragePlace> places = new ArrayList<>();

    /** Those of them of which the number was shown before of the same date. */
    private final List<CoveragePlace> known;

    private final Map<CoveragePlace, FiguresBesideHolders> figures = new HashMap<>();
    private final Set<CoveragePlace> hidden = new HashSet<>();

    /** Hides what is to be hidden of a coverage, in the units of which figures are published beside it. */
    CoverageHiding(Coverage coverage, PublishedRollup beside) {
        this.beside = beside;
        this.tree = beside.analysis().organisation().tree();
        this.changes = new CoverageChangeGuard(beside, this::isRequired, this::shown);
        this.shownBeside = beside.asEarlier().shown();
        OrganisationStructure structure = beside.analysis().organisation().structure();
        this.canHoldNothing = structure.framework().scales().stream()
                .anyMatch(scale -> scale.holdsNothing().isPresent());
        Stream.concat(
                        structure.profiles().stream().map(RoleProfile::requirements),
                        structure.units().stream().map(OrganisationUnit::requirements))
                .flatMap(List::stream)
                .forEach(one -> required.computeIfAbsent(one.competence(), first -> new TreeSet<>())
                        .add(rank(one.competence(), one.level())));
        for (PublishedUnit unit : beside.units()) {
            UnitId id = unit.unit().id();
            coverage.at(id).requirements().forEach(covered -> places.add(place(id, covered)));
        }
        addKnown(coverage);
        this.known = places.stream()
                .filter(place -> beside.earlier().isKnown(place.name(tree)))
                .toList();
        byCompetence().forEach(this::hide);
    }

    /** Adds what was shown before of the same date, of units that are not shown now. */
    private void addKnown(Coverage coverage) {
        for (UnitId id : beside.earlier().unitsOfSameDate()) {
            if (!beside.isOf(id)) {
                coverage.at(id).requirements().stream()
                        .map(covered -> place(id, covered))
                        .filter(place -> beside.earlier().isKnown(place.name(tree)))
                        .forEach(places::add);
            }
        }
    }

    private CoveragePlace place(UnitId unit, RequirementCoverage covered) {
        CoverageRequirement requirement = covered.requirement();
        return new CoveragePlace(tree.indexOf(unit), covered, rank(requirement.competence(), requirement.level()));
    }

    private int rank(CompetenceId competence, Level level) {
        return beside.analysis()
                .organisation()
                .framework()
                .competence(competence)
                .orElseThrow()
                .rank(level)
                .map(RankedLevel::rank)
                .orElse(0);
    }

    private Collection<List<CoveragePlace>> byCompetence() {
        return places.stream()
                .collect(Collectors.groupingBy(CoveragePlace::competence, TreeMap::new, Collectors.toList()))
                .values();
    }

    private static Collection<List<CoveragePlace>> byRank(List<CoveragePlace> places) {
        return places.stream()
                .collect(Collectors.groupingBy(CoveragePlace::rank, TreeMap::new, Collectors.toList()))
                .values();
    }

    private void hide(List<CoveragePlace> ofCompetence) {
        // Levels beside each other bound each other, and so do outcomes where it is not clear what they decide:
        // sums would tell more than they say.
        if (isSumAlone(ofCompetence)) {
            hideWhatTells(ofCompetence);
        } else {
            hideTogether(ofCompetence);
        }
    }

    /** Whether there is one level alone, and it is clear of whom outcomes decide whether they hold it. */
    private boolean isSumAlone(List<CoveragePlace> ofCompetence) {
        return byRank(ofCompetence).size() == 1 && decided(ofCompetence.get(0)).size() == 1;
    }

    /** Of one level: as much as makes every hidden number open. */
    private void hideWhatTells(List<CoveragePlace> alike) {
        alike.stream().filter(place -> !isKnown(place) && isToProtect(place)).forEach(hidden::add);
        LevelHolders holders = new LevelHolders(tree, alike, ranges(alike), this::isRestToProtect);
        int before;
        do {
            before = hidden.size();
            holders.protect(hidden, place -> !isKnown(place));
        } while (hidden.size() > before);
    }

    private HolderRanges ranges(List<CoveragePlace> alike) {
        return new HolderRanges(alike, this::beside, decided(alike.get(0)).get(0), settings());
    }

    /** Numbers of which one is in the other are shown together or not at all. What was shown before passes it on, too. */
    private void hideTogether(List<CoveragePlace> ofCompetence) {
        Set<CoveragePlace> some = ofCompetence.stream()
                .filter(place -> isToProtect(place) || isToldByOthers(place, ofCompetence))
                .collect(Collectors.toCollection(HashSet::new));
        boolean isMore = !some.isEmpty();
        while (isMore) {
            isMore = false;
            for (CoveragePlace place : ofCompetence) {
                if (!some.contains(place) && some.stream().anyMatch(other -> isInOneLine(place, other))) {
                    isMore |= some.add(place);
                }
            }
        }
        hidden.addAll(some);
    }

    /** Whether a number must not be known by itself. */
    private boolean isToProtect(CoveragePlace place) {
        return beside.earlier().wasHidden(place.name(tree))
                || changes.isToldByChange(place)
                || changes.isFewFromAnotherDate(place)
                || (!isKnown(place) && isToProtect(place, beside(place)));
    }

    /** Whether those who hold a level among some people must not be known, whatever outcomes decide. */
    private boolean isToProtect(CoveragePlace place, FiguresBesideHolders people) {
        return !people.areShown()
                || decided(place).stream().anyMatch(decided -> people.tellsOfFew(decided, settings()));
    }

    /** Whether it tells of a few beside other numbers of the competence: how far they are apart, or what is left of it. */
    private boolean isToldByOthers(CoveragePlace place, List<CoveragePlace> ofCompetence) {
        List<CoveragePlace> within = ofCompetence.stream()
                .filter(other -> other.unit() != place.unit() && tree.isWithin(other.unit(), place.unit()))
                .toList();
        return ofCompetence.stream()
                        .filter(other -> isInOneLine(place, other))
                        .anyMatch(other -> settings().isSmall(Math.abs(place.holders() - other.holders())))
                || isRestToProtect(place, nearest(place, within, 1))
                || isRestToProtect(place, nearest(place, within, -1));
    }

    /** Whether two are of the same unit, or one is in the other. */
    private boolean isInOneLine(CoveragePlace one, CoveragePlace other) {
        return tree.isWithin(one.unit(), other.unit()) || tree.isWithin(other.unit(), one.unit());
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
                && (changes.isRestChangedByFew(place, takenOff)
                        || isToProtect(
                                place,
                                takenOff.stream()
                                        .map(this::beside)
                                        .reduce(beside(place), FiguresBesideHolders::without)));
    }

    private FiguresBesideHolders beside(CoveragePlace place) {
        return figures.computeIfAbsent(place, first -> {
            UnitFigures unit = beside.figures(tree.unit(place.unit()).id());
            FigureName exempt = FigureName.outcome(unit.unit().id(), place.competence(), OutcomeKind.EXEMPT);
            return FiguresBesideHolders.of(
                    unit,
                    place.competence(),
                    place.holders(),
                    areShown(place),
                    shown(exempt).isPresent());
        });
    }

    /** Whether what outcomes can tell of the holders is published, now or before: all that stands beside them in the end. */
    private boolean areShown(CoveragePlace place) {
        UnitId unit = tree.unit(place.unit()).id();
        List<FigureName> names = new ArrayList<>(List.of(FigureName.employed(unit)));
        if (isRequired(unit, place.competence())) {
            names.add(FigureName.cells(unit, place.competence()));
            names.add(FigureName.outcome(unit, place.competence(), OutcomeKind.MET));
            if (!decided(place).stream().allMatch(DecidedHolders::isNotHeldWhereShort)) {
                names.add(FigureName.outcome(unit, place.competence(), OutcomeKind.SHORT));
            }
        }
        return names.stream().allMatch(name -> shown(name).isPresent());
    }

    private boolean isRequired(UnitId unit, CompetenceId competence) {
        return beside.figures(unit).competence(competence).isPresent();
    }

    private Optional<Amount> shown(FigureName name) {
        return Optional.ofNullable(shownBeside.get(name))
                .or(() -> beside.earlier().known(name));
    }

    private List<DecidedHolders> decided(CoveragePlace place) {
        TreeSet<Integer> ranks = required.getOrDefault(place.competence(), new TreeSet<>(Set.of(place.rank())));
        return DecidedHolders.of(place.rank(), ranks.first(), ranks.last(), canHoldNothing);
    }

    /** Whether a number was shown before, or one of the same people: of a unit around it, or in it, in which nobody else works. */
    private boolean isKnown(CoveragePlace place) {
        return known.stream().anyMatch(other -> other.equals(place) || areOfTheSame(place, other));
    }

    private boolean areOfTheSame(CoveragePlace one, CoveragePlace other) {
        return one.competence().equals(other.competence())
                && one.rank() == other.rank()
                && isInOneLine(one, other)
                && beside(one).employed() == beside(other).employed();
    }

    private PublicationSettings settings() {
        return beside.settings();
    }

    /** Whether it is hidden who holds what a requirement of a unit asks for. */
    boolean isHidden(UnitId unit, RequirementCoverage covered) {
        return hidden.contains(place(unit, covered));
    }

    /** The units of which a number that must not be known could be worked out. See {@link PublishedCoverage#unproven}. */
    Set<UnitId> unproven() {
        Set<CoveragePlace> unknown =
                hidden.stream().filter(place -> !isKnown(place)).collect(Collectors.toSet());
        Set<UnitId> unproven = new TreeSet<>();
        for (List<CoveragePlace> ofCompetence : byCompetence()) {
            for (List<CoveragePlace> alike : byRank(ofCompetence)) {
                new HoldersAudit(tree, alike, unknown, ranges(alike))
                        .unproven().stream()
                                .forEach(unit -> unproven.add(tree.unit(unit).id()));
            }
        }
        return unproven;
    }
}
