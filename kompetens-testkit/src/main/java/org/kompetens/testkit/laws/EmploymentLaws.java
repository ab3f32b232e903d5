package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;
import static org.kompetens.testkit.laws.Agreement.assertSameCells;
import static org.kompetens.testkit.laws.Agreement.assertSameUnits;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.organisation.Absence;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.PersonAmounts;
import org.kompetens.testkit.Situations;
import org.kompetens.testkit.reference.Scope;
import org.kompetens.testkit.system.GapReport;
import org.kompetens.testkit.system.Situation;

/** Which employments have cells, and that a person is one person however many there are. */
public abstract class EmploymentLaws extends GapSystemLaws {

    /** For subclasses that name a system. */
    protected EmploymentLaws() {}

    /**
     * Whoever is absent keeps every cell, and counts in every figure of the gap.
     *
     * @param situation any
     */
    @Property(tries = 200)
    public void absencesTakeNoCellAway(@ForAll Situation situation) {
        GapReport before = situation.in(answering());
        GapReport after = situation
                .withEmployees(Change.each(
                        situation.employees(),
                        employee -> Change.employments(
                                employee,
                                Change.each(
                                        employee.employments(),
                                        employment -> employment.withAbsences(List.of(Absence.of(Period.ALWAYS)))))))
                .in(answering());
        assertSameCells(before, after);
        assertSameUnits(before, after);
    }

    /**
     * From the date of the known exit on, a person is in no figure; the day before, in all.
     *
     * @param situation any
     * @param pick who leaves
     */
    @Property(tries = 200)
    public void whoeverHasLeftIsInNoFigure(@ForAll Situation situation, @ForAll @IntRange(max = 999) int pick) {
        if (situation.employees().isEmpty()) {
            return;
        }
        int who = pick % situation.employees().size();
        Employee staying =
                situation.employees().get(who).withKnownExit(situation.asOf().plusDays(1));
        Employee gone = staying.withKnownExit(situation.asOf());
        Employee never = Employee.of(staying.id(), staying.employments(), staying.assessments())
                .withExemptions(staying.exemptions());
        Employee empty = Change.employments(never, List.of());
        assertSameFigures(with(situation, who, never), with(situation, who, staying));
        assertSameFigures(with(situation, who, empty), with(situation, who, gone));
    }

    /**
     * An employment that ends on the as-of date, or begins after it, has no cells and is in no figure.
     *
     * @param situation any
     * @param pick whose employment it is like
     */
    @Property(tries = 200)
    public void anEmploymentThatIsNotActiveIsInNoFigure(
            @ForAll Situation situation, @ForAll @IntRange(max = 9_999) int pick) {
        assertSameFigures(situation, withAnother(situation, pick, Period.endingBefore(situation.asOf())));
        assertSameFigures(
                situation,
                withAnother(situation, pick, Period.startingOn(situation.asOf().plusDays(1))));
    }

    /**
     * A person with one more employment in a unit where they have one is still one person, there and above; the
     * employment has cells of its own.
     *
     * @param situation any
     * @param pick whose employment is doubled
     */
    @Property(tries = 200)
    public void oneMoreEmploymentIsNotOneMorePerson(
            @ForAll Situation situation, @ForAll @IntRange(max = 9_999) int pick) {
        Situation single = withAnother(situation, pick, Period.ALWAYS);
        Situation doubled = withAnother(single, pick, Period.ALWAYS);
        GapReport before = single.in(answering());
        GapReport after = doubled.in(answering());
        after.units().forEach((id, unit) -> {
            assertEqual(
                    id + " employed",
                    before.unit(id).employed().persons(),
                    unit.employed().persons());
            assertSamePersons(
                    id + " persons",
                    before.unit(id).total().persons(),
                    unit.total().persons());
            unit.competences().forEach((competence, figures) -> {
                var was = Objects.requireNonNull(before.unit(id).competences().get(competence));
                assertSamePersons(id + " " + competence, was.persons(), figures.persons());
                assertEqual(id + " " + competence + " held", was.held(), figures.held());
            });
        });
        long added = (long) after.cells().size() - before.cells().size();
        long ofTheNew = after.cells().keySet().stream()
                .filter(key -> !before.cells().containsKey(key))
                .count();
        assertEqual("cells added", ofTheNew, added);
    }

    /**
     * Whoever has hundreds of employments is one person more, with the FTE of all of them; and what is required in each is a
     * cell.
     *
     * @param situation somebody has, who stands last
     */
    @Property(tries = 10)
    public void whoHasHundredsOfEmploymentsIsOnePerson(@ForAll("withManyEmployments") Situation situation) {
        List<Employee> others =
                situation.employees().subList(0, situation.employees().size() - 1);
        Employee busy = situation.employees().get(others.size());
        GapReport before = situation.withEmployees(others).in(answering());
        GapReport after = situation.in(answering());
        after.units().forEach((unit, figures) -> {
            List<Employment> there = busy.employments().stream()
                    .filter(one -> isWithin(situation, Optional.of(one.unit()), unit))
                    .toList();
            assertEqual(
                    "persons in " + unit,
                    before.unit(unit).employed().persons() + (there.isEmpty() ? 0 : 1),
                    figures.employed().persons());
            assertEqual(
                    "FTE in " + unit,
                    before.unit(unit).employed().fte().tenThousandths()
                            + there.stream()
                                    .mapToLong(one -> one.fte().tenThousandths())
                                    .sum(),
                    figures.employed().fte().tenThousandths());
        });
        assertEqual("cells", Scope.of(situation).cells().keySet(), after.cells().keySet());
    }

    private static boolean isWithin(Situation situation, Optional<UnitId> unit, UnitId top) {
        return unit.isPresent()
                && (unit.get().equals(top)
                        || isWithin(
                                situation,
                                situation.structure().units().stream()
                                        .filter(one -> one.id().equals(unit.get()))
                                        .findFirst()
                                        .flatMap(OrganisationUnit::parent),
                                top));
    }

    /**
     * Situations in which somebody has hundreds of employments.
     *
     * @return without errors
     */
    @Provide
    public Arbitrary<Situation> withManyEmployments() {
        return Situations.withManyEmployments();
    }

    /**
     * Who people are changes nothing: with other pseudonyms, every figure is the same.
     *
     * @param situation any
     */
    @Property(tries = 100)
    public void pseudonymsChangeNoFigure(@ForAll Situation situation) {
        Situation renamed = situation.withEmployees(Change.each(
                situation.employees(),
                employee -> new Employee(
                        EmployeeId.of(new StringBuilder(employee.id().value())
                                .reverse()
                                .toString()),
                        employee.birthDate(),
                        employee.knownExit(),
                        employee.employments(),
                        employee.assessments(),
                        employee.exemptions())));
        assertSameUnits(situation.in(answering()), renamed.in(answering()));
    }

    /** Each person once, with however much FTE. */
    private static void assertSamePersons(String where, PersonAmounts expected, PersonAmounts actual) {
        assertEqual(where, expected.required().count(), actual.required().count());
        assertEqual(
                where, expected.fallingShort().count(), actual.fallingShort().count());
        assertEqual(where, expected.expired().count(), actual.expired().count());
        assertEqual(where, expected.exempt().count(), actual.exempt().count());
    }

    private void assertSameFigures(Situation expected, Situation actual) {
        GapReport one = expected.in(answering());
        GapReport other = actual.in(answering());
        assertSameCells(one, other);
        assertSameUnits(one, other);
    }

    private static Situation with(Situation situation, int who, Employee employee) {
        return situation.withEmployees(Change.at(situation.employees(), who, one -> employee));
    }

    /** Adds to a person an employment like their first, but for its id and its period. */
    private static Situation withAnother(Situation situation, int pick, Period active) {
        List<Employee> employed = situation.employees().stream()
                .filter(employee -> !employee.employments().isEmpty())
                .toList();
        if (employed.isEmpty()) {
            return situation;
        }
        Employee employee = employed.get(pick % employed.size());
        Employment first = employee.employments().get(0);
        Employment another = Employment.of(
                EmploymentId.of("another-" + employee.employments().size()),
                first.role(),
                first.unit(),
                first.fte(),
                active);
        return with(
                situation,
                situation.employees().indexOf(employee),
                Change.employments(employee, Change.plus(employee.employments(), another)));
    }
}
