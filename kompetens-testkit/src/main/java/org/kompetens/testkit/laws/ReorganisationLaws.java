package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.kompetens.change.CellBridge;
import org.kompetens.change.Movement;
import org.kompetens.change.Scenario;
import org.kompetens.change.UnitReorganisation;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.rollup.CellFigures;
import org.kompetens.testkit.reference.ReferenceReorganisationSystem;
import org.kompetens.testkit.system.CompetenceReport;
import org.kompetens.testkit.system.GapReport;
import org.kompetens.testkit.system.LibraryGapSystem;
import org.kompetens.testkit.system.ReorganisationSystem;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.SuppliedPolicy;
import org.kompetens.testkit.text.LastAsked;

/** What became of units, explained into people moved and gaps changed. */
public abstract class ReorganisationLaws {

    /** For subclasses that name a system. */
    protected ReorganisationLaws() {}

    /**
     * The system under test.
     *
     * @return the system
     */
    public abstract ReorganisationSystem system();

    /** The system under test, which remembers what it is asked. */
    private ReorganisationSystem asked() {
        return LastAsked.remembering(ReorganisationSystem.class, system());
    }

    /**
     * Every part is what the reference says.
     *
     * @param before any situation
     * @param pick which units merge, who leaves, and how much later it is
     */
    @Property(tries = 150)
    public void agreesWithTheReference(@ForAll Situation before, @ForAll @IntRange(max = 99_999) int pick) {
        Situation after = reorganised(before, pick);
        Map<UnitId, UnitReorganisation> expected = new ReferenceReorganisationSystem().explain(before, after);
        Map<UnitId, UnitReorganisation> actual = asked().explain(before, after);
        assertEqual("units", expected.keySet(), actual.keySet());
        expected.forEach((unit, report) -> {
            UnitReorganisation other = Objects.requireNonNull(actual.get(unit));
            assertEqual(unit + " people", report.people(), other.people());
            assertEqual(unit + " competences", described(report), described(other));
        });
    }

    /** By the ids of competences: the two resolve the framework each for itself. */
    private static List<List<Object>> described(UnitReorganisation report) {
        return report.competences().stream()
                .map(one -> List.<Object>of(one.competence().id(), one.before(), one.parts(), one.after()))
                .toList();
    }

    /**
     * It leads from the figures before to those after, and all who are employed are accounted for.
     *
     * @param before any situation
     * @param pick which units merge, who leaves, and how much later it is
     */
    @Property(tries = 150)
    public void leadsFromTheFiguresBeforeToThoseAfter(
            @ForAll Situation before, @ForAll @IntRange(max = 99_999) int pick) {
        Situation after = reorganised(before, pick);
        GapReport was = before.in(new LibraryGapSystem());
        GapReport is = after.in(new LibraryGapSystem());
        Map<UnitId, UnitReorganisation> reports = asked().explain(before, after);
        Set<UnitId> units = new LinkedHashSet<>(was.units().keySet());
        units.addAll(is.units().keySet());
        assertEqual("units", units, reports.keySet());
        reports.forEach((unit, report) -> {
            assertEqual(
                    unit + " persons before",
                    was.units().containsKey(unit) ? was.unit(unit).employed().persons() : 0L,
                    count(report, Movement.STAYED) + count(report, Movement.LEFT) + count(report, Movement.MOVED_OUT));
            assertEqual(
                    unit + " persons after",
                    is.units().containsKey(unit) ? is.unit(unit).employed().persons() : 0L,
                    count(report, Movement.STAYED)
                            + count(report, Movement.ENTERED)
                            + count(report, Movement.MOVED_IN));
            for (CellBridge<Movement> one : report.competences()) {
                assertEqual(unit + " before", figures(was, unit, one), one.before());
                assertEqual(unit + " after", figures(is, unit, one), one.after());
            }
        });
    }

    /**
     * Somebody in one of two units stays, leaves, comes or moves to the other: that is what each unit and the one above both
     * says of people, and what the only requirement that is met changes by. Who moves has left nothing but the unit, and who
     * comes has moved from nowhere.
     */
    @Property(tries = 1)
    public void eachIsToldAsWhatTheyDid() {
        for (Movement change : Movement.values()) {
            assertIsTold(change);
        }
    }

    private void assertIsTold(Movement change) {
        UnitId first = Workplace.unit(1);
        UnitId second = UnitId.of("other");
        List<OrganisationUnit> units = new ArrayList<>(Workplace.chain(2));
        units.add(OrganisationUnit.of(second, Workplace.labels("Other"), UnitLevelId.of("level-1"))
                .withParent(Workplace.unit(0)));
        OrganisationStructure structure = Workplace.structure(
                Workplace.framework(), units, List.of(Requirement.of(Workplace.WOUND_CARE, Workplace.level(1), 1)));
        boolean isThere = change != Movement.ENTERED;
        boolean isStill = change != Movement.LEFT;
        boolean moves = change == Movement.MOVED_IN || change == Movement.MOVED_OUT;
        Situation before = workers(structure, isThere ? Optional.of(first) : Optional.empty());
        Situation after = workers(structure, isStill ? Optional.of(moves ? second : first) : Optional.empty());
        Map<UnitId, UnitReorganisation> reports = asked().explain(before, after);
        assertEqual("units", units.stream().map(OrganisationUnit::id).collect(Collectors.toSet()), reports.keySet());
        assertDid(reports.get(Workplace.unit(0)), moves ? Movement.STAYED : change, change + ", above both units");
        assertDid(reports.get(first), moves ? Movement.MOVED_OUT : change, change + ", in the first unit");
        if (moves) {
            assertDid(reports.get(second), Movement.MOVED_IN, change + ", in the other unit");
        }
    }

    private static Situation workers(OrganisationStructure structure, Optional<UnitId> unit) {
        Employee somebody = Employee.of(Workplace.SOMEBODY, List.of(), List.of(holds()));
        return Workplace.situation(
                structure,
                new SuppliedPolicy.Latest(),
                somebody.withEmployments(unit.stream()
                        .map(one -> Employment.of(Workplace.JOB, Workplace.ROLE, one, Fte.FULL, Period.ALWAYS))
                        .toList()));
    }

    private static Assessment holds() {
        return Assessment.of(
                AssessmentId.of("judged"),
                Workplace.WOUND_CARE,
                Workplace.level(1),
                Workplace.AS_OF.minusDays(1),
                AssessmentSource.MANAGER);
    }

    private static void assertDid(@Nullable UnitReorganisation report, Movement did, String where) {
        UnitReorganisation one = Objects.requireNonNull(report);
        CellBridge<Movement> cell =
                one.competence(Workplace.WOUND_CARE).orElseThrow(() -> new AssertionError(where + ": no figures"));
        for (Movement movement : Movement.values()) {
            assertEqual(where + ": " + movement, movement == did ? 1L : 0L, count(one, movement));
            assertEqual(
                    where + ": met by " + movement,
                    movement == did ? met(cell.after()) - met(cell.before()) : 0L,
                    met(cell.part(movement)));
        }
        boolean isBefore = did != Movement.ENTERED && did != Movement.MOVED_IN;
        assertEqual(where + ": met before", isBefore ? 1L : 0L, met(cell.before()));
    }

    private static long met(CellFigures figures) {
        return figures.amount(OutcomeKind.MET.measure()).count();
    }

    private static long count(UnitReorganisation report, Movement movement) {
        return report.people().getOrDefault(movement, 0L);
    }

    private static CellFigures figures(GapReport report, UnitId unit, CellBridge<Movement> one) {
        if (!report.units().containsKey(unit)) {
            return CellFigures.NONE;
        }
        CompetenceReport figures =
                report.unit(unit).competences().get(one.competence().id());
        return figures == null ? CellFigures.NONE : CellFigures.of(figures);
    }

    /**
     * The situation some days later, with two units merged where their levels allow it, one employee moved, and
     * without another.
     */
    static Situation reorganised(Situation before, int pick) {
        List<OrganisationUnit> units = before.structure().units();
        UnitId unit = units.get(pick % units.size()).id();
        UnitId into = units.get(pick / 7 % units.size()).id();
        List<Employee> employees = new ArrayList<>(before.employees());
        if (!employees.isEmpty()) {
            employees.remove(pick % employees.size());
        }
        if (employees.size() > 1) {
            Employee moves = employees.get(pick / 3 % employees.size());
            Employee whereTo = employees.get(pick / 11 % employees.size());
            employees.set(employees.indexOf(moves), Change.employments(moves, whereTo.employments()));
        }
        Situation later = new Situation(
                new CompetenceInventory(before.structure(), employees),
                before.asOf().plusDays(pick % 40),
                before.policy());
        if (unit.equals(into)) {
            return later;
        }
        Scenario merged = Scenario.of(before.structure()).merging(unit, into);
        return merged.structure().findings().hasErrors()
                ? later
                : new Situation(
                        new CompetenceInventory(
                                merged.structure(),
                                employees.stream().map(merged::employee).toList()),
                        later.asOf(),
                        later.policy());
    }
}
