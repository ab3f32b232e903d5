package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.change.CellBridge;
import org.kompetens.change.Movement;
import org.kompetens.change.Scenario;
import org.kompetens.change.UnitReorganisation;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.CellFigures;
import org.kompetens.testkit.reference.ReferenceReorganisationSystem;
import org.kompetens.testkit.system.CompetenceReport;
import org.kompetens.testkit.system.GapReport;
import org.kompetens.testkit.system.LibraryGapSystem;
import org.kompetens.testkit.system.ReorganisationSystem;
import org.kompetens.testkit.system.Situation;

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
        Map<UnitId, UnitReorganisation> actual = system().explain(before, after);
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
        Map<UnitId, UnitReorganisation> reports = system().explain(before, after);
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
