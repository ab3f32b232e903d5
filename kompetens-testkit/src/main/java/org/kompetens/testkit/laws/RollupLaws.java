package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;
import static org.kompetens.testkit.laws.Agreement.assertTrue;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.kompetens.competence.Competence;
import org.kompetens.competence.ResolvedFramework;
import org.kompetens.competence.ScaleId;
import org.kompetens.gap.Measure;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.Fraction;
import org.kompetens.rollup.Headcount;
import org.kompetens.rollup.PersonAmounts;
import org.kompetens.rollup.TotalFigures;
import org.kompetens.testkit.system.CellReport;
import org.kompetens.testkit.system.CellReport.Kind;
import org.kompetens.testkit.system.CompetenceReport;
import org.kompetens.testkit.system.GapReport;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.UnitReport;

/** How figures add up: up the tree, over competences and over persons. */
public abstract class RollupLaws extends GapSystemLaws {

    /** For subclasses that name a system. */
    protected RollupLaws() {}

    /**
     * Cells, steps and FTE of a unit are those of its children and those of its own employments, exactly.
     *
     * @param situation any
     */
    @Property(tries = 200)
    public void aUnitIsItsChildrenAndItsOwn(@ForAll Situation situation) {
        GapReport report = situation.in(answering());
        for (OrganisationUnit unit : situation.structure().units()) {
            Additive expected = Additive.ofOwnCells(situation, report, unit.id());
            for (OrganisationUnit child : situation.structure().units()) {
                if (child.parent().equals(Optional.of(unit.id()))) {
                    expected = expected.plus(Additive.of(report.unit(child.id())));
                }
            }
            assertEqual("unit " + unit.id(), expected, Additive.of(report.unit(unit.id())));
        }
    }

    /**
     * A person counts once in every unit, however many employments they have there.
     *
     * @param situation any
     */
    @Property(tries = 200)
    public void aPersonCountsOnceInEveryUnit(@ForAll Situation situation) {
        GapReport report = situation.in(answering());
        report.units().forEach((id, unit) -> {
            Set<UnitId> within = within(situation, id);
            long employed = situation.employees().stream()
                    .filter(employee -> employee.employments().stream()
                            .anyMatch(one -> employee.isActive(one, situation.asOf()) && within.contains(one.unit())))
                    .count();
            assertEqual(id + " employed", employed, unit.employed().persons());
            assertEqual(
                    id + " required",
                    persons(report, within, cell -> cell.kind() != Kind.EXEMPT),
                    unit.total().persons().required().count());
            assertEqual(
                    id + " exempt",
                    persons(report, within, cell -> cell.kind() == Kind.EXEMPT),
                    unit.total().persons().exempt().count());
        });
    }

    private static long persons(GapReport report, Set<UnitId> within, Predicate<CellReport> condition) {
        return report.cells().entrySet().stream()
                .filter(entry -> within.contains(entry.getValue().unit()) && condition.test(entry.getValue()))
                .map(entry -> entry.getKey().employee())
                .distinct()
                .count();
    }

    /**
     * The FTE of a person in a unit is the sum of all their active employments there, whatever these require.
     *
     * @param situation any
     */
    @Property(tries = 200)
    public void fteIsSummedOverAllEmploymentsInTheUnit(@ForAll Situation situation) {
        situation.in(answering()).units().forEach((id, unit) -> {
            Set<UnitId> within = within(situation, id);
            long fte = situation.employees().stream()
                    .flatMap(employee ->
                            employee.employments().stream().filter(one -> employee.isActive(one, situation.asOf())))
                    .filter(one -> within.contains(one.unit()))
                    .mapToLong(one -> one.fte().tenThousandths())
                    .sum();
            assertEqual(id + " fte", new FteSum(fte), unit.employed().fte());
        });
    }

    /**
     * Everybody with a cell stands in one place of the histogram, and nobody else does.
     *
     * @param situation any
     */
    @Property(tries = 200)
    public void theHistogramHoldsEachPersonOnce(@ForAll Situation situation) {
        situation
                .in(answering())
                .units()
                .forEach((id, unit) -> unit.competences()
                        .forEach((competence, figures) -> assertEqual(
                                id + " " + competence,
                                figures.persons().required().count(),
                                figures.held().persons())));
    }

    /**
     * Cells, exempt ones and shortfall of all competences together are the sums over the competences, and over the dimensions.
     *
     * @param situation any
     */
    @Property(tries = 200)
    public void totalsAreSumsOverCompetencesAndOverDimensions(@ForAll Situation situation) {
        situation.in(answering()).units().forEach((id, unit) -> {
            long cells = unit.competences().values().stream()
                    .mapToLong(one -> one.cells().total().count())
                    .sum();
            assertEqual(id + " cells", cells, unit.total().cells().total().count());
            assertEqual(
                    id + " exempt",
                    unit.competences().values().stream()
                            .mapToLong(one -> one.cells().exempt().count())
                            .sum(),
                    unit.total().cells().exempt().count());
            assertEqual(
                    id + " shortfall",
                    sum(unit.competences().values().stream()
                            .map(CompetenceReport::shortfall)
                            .toList()),
                    unit.total().shortfall());
            assertEqual(
                    id + " shortfall of dimensions",
                    sum(unit.dimensions().values().stream()
                            .map(TotalFigures::shortfall)
                            .toList()),
                    unit.total().shortfall());
            long ofDimensions = unit.dimensions().values().stream()
                    .mapToLong(one -> one.cells().total().count())
                    .sum();
            assertEqual(id + " cells of dimensions", cells, ofDimensions);
        });
    }

    /**
     * Cells and shortfall of a group are the sums over its competences, each once, by number and by FTE; its persons are
     * at most the sum, and at least the most of any of its competences.
     *
     * @param situation any
     */
    @Property(tries = 150)
    public void groupsAreSumsOverTheirCompetences(@ForAll Situation situation) {
        GapReport report = situation.in(answering());
        ResolvedFramework framework =
                ResolvedFramework.of(situation.inventory().structure().framework());
        report.units()
                .forEach((id, unit) -> framework.groups().forEach(group -> {
                    List<CompetenceReport> held = group.competences().stream()
                            .flatMap(one ->
                                    Optional.ofNullable(unit.competences().get(one.id())).stream())
                            .toList();
                    TotalFigures figures = unit.groups().get(group.id());
                    assertEqual(id + " " + group.id() + " is there", !held.isEmpty(), figures != null);
                    if (figures != null) {
                        assertGroup(id + " " + group.id(), held, figures);
                    }
                }));
    }

    private static void assertGroup(String where, List<CompetenceReport> held, TotalFigures figures) {
        for (OutcomeKind kind : OutcomeKind.values()) {
            assertEqual(
                    where + " " + kind,
                    held.stream()
                            .map(one -> one.cells().of(kind))
                            .reduce(
                                    new Amount(0, FteSum.ZERO),
                                    (one, other) -> new Amount(
                                            one.count() + other.count(),
                                            one.fte().plus(other.fte()))),
                    figures.cells().of(kind));
        }
        assertEqual(
                where + " shortfall",
                sum(held.stream().map(CompetenceReport::shortfall).toList()),
                figures.shortfall());
        if (figures.steps().isPresent()) {
            for (Measure measure :
                    List.of(Measure.MISSING_STEPS, Measure.WEIGHTED_MISSING_STEPS, Measure.SURPLUS_STEPS)) {
                assertEqual(
                        where + " " + measure,
                        held.stream().map(one -> one.amount(measure)).reduce(Amount.NONE, Amount::plus),
                        figures.amount(measure));
            }
        }
        long persons = figures.persons().required().count();
        assertTrue(
                where + " persons are counted anew",
                persons
                                <= held.stream()
                                        .mapToLong(
                                                one -> one.persons().required().count())
                                        .sum()
                        && persons
                                >= held.stream()
                                        .mapToLong(
                                                one -> one.persons().required().count())
                                        .max()
                                        .orElse(0));
    }

    private static Fraction sum(Collection<Fraction> fractions) {
        return fractions.stream().reduce(Fraction.ZERO, Fraction::plus);
    }

    /**
     * Steps on different scales are never added; a scale of exempt cells alone is none of them.
     *
     * @param situation any
     */
    @Property(tries = 200)
    public void stepsAreSummedOnOneScaleOnly(@ForAll Situation situation) {
        Map<?, ScaleId> scales = situation.structure().framework().competences().stream()
                .collect(Collectors.toMap(Competence::id, Competence::scale));
        situation.in(answering()).units().forEach((id, unit) -> {
            long used = unit.competences().entrySet().stream()
                    .filter(entry -> entry.getValue().cells().total().count() > 0)
                    .map(entry -> scales.get(entry.getKey()))
                    .distinct()
                    .count();
            assertEqual(id + " steps", used <= 1, unit.total().steps().isPresent());
        });
    }

    /**
     * Figures keep to their bounds: short persons are required ones, required and exempt ones are employed; each short cell lacks a
     * step at least; weights are from 1 to 5; and a shortfall is no more than the weighted steps.
     *
     * @param situation any
     */
    @Property(tries = 200)
    public void figuresKeepToTheirBounds(@ForAll Situation situation) {
        situation.in(answering()).units().forEach((id, unit) -> {
            assertWithin(id + " persons", unit.total().persons(), unit.employed());
            unit.competences().forEach((competence, figures) -> {
                String where = id + " " + competence;
                long missing = figures.steps().missing().count();
                long weighted = figures.steps().weightedMissing().count();
                assertWithin(where, figures.persons(), unit.employed());
                assertTrue(where + " short", figures.cells().fallingShort().count() <= missing);
                assertTrue(where + " weighted", missing <= weighted && weighted <= 5 * missing);
                assertTrue(where + " shortfall", figures.shortfall().compareTo(Fraction.of(weighted, 1)) <= 0);
                assertTrue(
                        where + " cells",
                        figures.cells().total().count()
                                >= figures.persons().required().count());
            });
        });
    }

    private static void assertWithin(String where, PersonAmounts persons, Headcount all) {
        Amount most = new Amount(all.persons(), all.fte());
        assertTrue(where, isAtMost(Amount.NONE, persons.fallingShort()));
        assertTrue(where, isAtMost(persons.fallingShort(), persons.required()));
        assertTrue(where, isAtMost(persons.required(), most));
        assertTrue(where, isAtMost(Amount.NONE, persons.exempt()));
        assertTrue(where, isAtMost(persons.exempt(), most));
    }

    private static boolean isAtMost(Amount one, Amount other) {
        return one.count() <= other.count() && one.fte().compareTo(other.fte()) <= 0;
    }

    /**
     * A unit never has less than one of its children: nothing is netted on the way up.
     *
     * @param situation any
     */
    @Property(tries = 200)
    public void aUnitHasNoLessThanEachOfItsChildren(@ForAll Situation situation) {
        GapReport report = situation.in(answering());
        for (OrganisationUnit unit : situation.structure().units()) {
            unit.parent().ifPresent(parent -> assertNoLess(report.unit(parent), report.unit(unit.id())));
        }
    }

    private static void assertNoLess(UnitReport parent, UnitReport child) {
        assertTrue(
                "persons",
                parent.total().persons().required().count()
                        >= child.total().persons().required().count());
        child.competences().forEach((competence, figures) -> {
            CompetenceReport above = Objects.requireNonNull(parent.competences().get(competence));
            assertTrue(
                    "missing",
                    above.steps().missing().count() >= figures.steps().missing().count());
            assertTrue(
                    "surplus",
                    above.steps().surplus().count() >= figures.steps().surplus().count());
            assertTrue(
                    "short",
                    above.persons().fallingShort().count()
                            >= figures.persons().fallingShort().count());
        });
    }

    /** A unit with all below it. */
    static Set<UnitId> within(Situation situation, UnitId outer) {
        Set<UnitId> within = new HashSet<>(Set.of(outer));
        boolean grown = true;
        while (grown) {
            grown = situation.structure().units().stream()
                    .filter(unit -> unit.parent().filter(within::contains).isPresent())
                    .map(unit -> within.add(unit.id()))
                    .reduce(false, Boolean::logicalOr);
        }
        return within;
    }
}
