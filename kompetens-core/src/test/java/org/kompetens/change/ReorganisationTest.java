package org.kompetens.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static org.kompetens.horizon.CareHomes.CARE;
import static org.kompetens.horizon.CareHomes.INSULIN;
import static org.kompetens.horizon.CareHomes.NORTH;
import static org.kompetens.horizon.CareHomes.NURSE;
import static org.kompetens.horizon.CareHomes.SOUTH;
import static org.kompetens.horizon.CareHomes.found;
import static org.kompetens.horizon.CareHomes.home;
import static org.kompetens.horizon.CareHomes.nurse;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.count.Counter;
import org.kompetens.gap.AssessmentPolicy;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.Measure;
import org.kompetens.horizon.CareHomes;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.CellFigures;
import org.kompetens.rollup.Rollup;

/** The southern home is closed, and one in the west is opened: who moved, who left, and what it did to the figures. */
final class ReorganisationTest {

    private static final LocalDate JUDGED = LocalDate.of(2025, 5, 2);
    private static final UnitId WEST = UnitId.of("west");

    private final GapAnalysis before = CareHomes.analysis();
    private final GapAnalysis after = GapAnalysis.of(Organisation.of(west()), CareHomes.THU_2026_10_01);

    private static OrganisationStructure west() {
        OrganisationStructure structure = CareHomes.structure();
        return structure.withUnits(List.of(structure.units().get(0), home(NORTH), home(WEST)));
    }

    private static Employee good(String id, UnitId unit) {
        return nurse(id, unit, Period.ALWAYS, found("good", JUDGED));
    }

    private static final EmployeeChange MOVED = EmployeeChange.of(good("moved", SOUTH), good("moved", WEST));
    private static final EmployeeChange LEFT = new EmployeeChange(Optional.of(good("left", SOUTH)), Optional.empty());
    private static final EmployeeChange STAYED =
            EmployeeChange.of(nurse("stayed", NORTH, Period.ALWAYS, found("basic", JUDGED)), good("stayed", NORTH));

    private Reorganisation of(EmployeeChange... changes) {
        return Stream.of(changes).collect(Reorganisation.collector(before, after));
    }

    private static Map<Movement, Long> people(Reorganisation reorganisation, UnitId unit) {
        Map<Movement, Long> people = new EnumMap<>(reorganisation.at(unit).people());
        people.values().removeIf(number -> number == 0);
        return people;
    }

    private static long met(CellFigures figures) {
        return figures.amount(Measure.MET).count();
    }

    @Test
    void peopleAndFiguresAreToldByWhatBecameOfThem() {
        Reorganisation all = of(MOVED, LEFT, STAYED);
        assertThat(people(all, SOUTH)).containsOnly(entry(Movement.MOVED_OUT, 1L), entry(Movement.LEFT, 1L));
        assertThat(people(all, WEST)).containsOnly(entry(Movement.MOVED_IN, 1L));
        assertThat(people(all, CARE)).containsOnly(entry(Movement.STAYED, 2L), entry(Movement.LEFT, 1L));
        CellBridge<Movement> care = all.at(CARE).competence(INSULIN).orElseThrow();
        assertThat(met(care.before())).isEqualTo(2);
        assertThat(met(care.part(Movement.LEFT))).isEqualTo(-1);
        assertThat(met(care.part(Movement.STAYED))).isEqualTo(1);
        assertThat(met(care.after())).isEqualTo(2);
        assertThat(all.at(CARE).competence(CompetenceId.of("another"))).isEmpty();
        assertThat(all.before()).isSameAs(before);
        assertThat(all.after()).isSameAs(after);
        assertThat(all.records().employees()).isEqualTo(3);
    }

    @Test
    void unitsAreThoseBeforeThenThoseThatAreNew() {
        Reorganisation all = of(MOVED);
        assertThat(all.units()).extracting(UnitReorganisation::unit).containsExactly(CARE, NORTH, SOUTH, WEST);
        assertThat(all.units(CARE)).extracting(UnitReorganisation::unit).containsExactly(CARE, NORTH, SOUTH, WEST);
        assertThat(all.units(WEST)).extracting(UnitReorganisation::unit).containsExactly(WEST);
        assertThat(all.units(SOUTH)).extracting(UnitReorganisation::unit).containsExactly(SOUTH);
        UnitId nowhere = UnitId.of("nowhere");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> all.at(nowhere))
                .withMessage("no such unit before or after");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> all.units(nowhere))
                .withMessage("no such unit before or after");
    }

    @Test
    void howeverTheyAreCountedItIsTheSame() {
        List<UnitReorganisation> whole = of(MOVED, LEFT, STAYED).units().toList();
        Counter<EmployeeChange, Reorganisation> counter = Reorganisation.counter(before, after);
        Stream.of(MOVED, LEFT, STAYED).forEach(counter::add);
        assertThat(counter.value().units().toList()).isEqualTo(whole);
        Reorganisation merged = of(MOVED).merge(of(LEFT, STAYED));
        assertThat(merged.units().toList()).isEqualTo(whole);
        assertThat(merged.records().employees()).isEqualTo(3);
    }

    @Test
    void whatDoesNotGoTogetherIsNotMerged() {
        Reorganisation moved = of(MOVED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> moved.merge(moved))
                .withMessage("other must be of other employees, and is this reorganisation itself");
        String another = "organisations, as-of dates and policies must be the same";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> moved.merge(Stream.of(LEFT)
                        .collect(Reorganisation.collector(
                                before, after.withAsOf(CareHomes.THU_2026_10_01.plusDays(1))))))
                .withMessage(another);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> moved.merge(Stream.of(LEFT)
                        .collect(Reorganisation.collector(before.withPolicy(AssessmentPolicy.HIGHEST), after))))
                .withMessage(another);
    }

    @Test
    void bothMustBeOfOneFramework() {
        CompetenceFramework framework = west().framework();
        OrganisationStructure other =
                west().withProfiles(List.of()).withFramework(framework.withCompetences(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reorganisation.counter(before, GapAnalysis.of(Organisation.of(other), before.asOf())))
                .withMessage("competence framework must be the same before and after");
    }

    @Test
    void aChangeIsOfOnePersonWhoIsThereBeforeOrAfter() {
        Employee anna = good("anna", NORTH);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EmployeeChange(Optional.empty(), Optional.empty()))
                .withMessage("one of before and after must be there");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EmployeeChange.of(anna, good("bo", NORTH)))
                .withMessage("before and after must be of one employee");
        assertThat(new EmployeeChange(Optional.empty(), Optional.of(anna)).employee())
                .isEqualTo(anna.id());
        assertThat(EmployeeChange.of(anna, anna)).hasToString("EmployeeChange");
    }

    /** The sum of what happened is the whole difference, or it is no explanation. */
    @Test
    void partsThatDoNotSumToTheChangeAreNoBridge() {
        CellBridge<Movement> care = of(LEFT).at(CARE).competence(INSULIN).orElseThrow();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new CellBridge<>(care.competence(), care.before(), new EnumMap<>(Movement.class), care.after()))
                .withMessage("parts must sum to the change of insulin");
    }

    private Rollup rollup(GapAnalysis analysis, Employee... employees) {
        return Stream.of(employees).collect(Rollup.collector(analysis));
    }

    @Test
    void twoRollUpsStandSideBySideWhereEitherHasTheUnit() {
        Comparison comparison =
                new Comparison(rollup(before, good("moved", SOUTH)), rollup(after, good("moved", WEST)));
        assertThat(comparison.units()).extracting(UnitComparison::unit).containsExactly(CARE, NORTH, SOUTH, WEST);
        assertThat(comparison.units(WEST)).extracting(UnitComparison::unit).containsExactly(WEST);
        assertThat(comparison.at(SOUTH).after()).isEmpty();
        assertThat(comparison.at(WEST).before()).isEmpty();
        assertThat(comparison.at(CARE).competences()).singleElement().satisfies(one -> {
            assertThat(met(one.before())).isEqualTo(1);
            assertThat(met(one.after())).isEqualTo(1);
        });
        assertThat(comparison.at(WEST).competences()).singleElement().satisfies(one -> {
            assertThat(one.before()).isEqualTo(CellFigures.NONE);
            assertThat(met(one.after())).isEqualTo(1);
        });
        assertThatIllegalArgumentException()
                .isThrownBy(() -> comparison.at(UnitId.of("nowhere")))
                .withMessage("no such unit before or after");
    }

    @Test
    void aScenarioIsTriedOnStructureAndEmployees() {
        Scenario merged = Scenario.of(CareHomes.structure())
                .merging(SOUTH, NORTH)
                .raising(NURSE, Requirement.of(INSULIN, Level.of("good"), 5));
        assertThat(merged.structure().units()).extracting(one -> one.id()).containsExactly(CARE, NORTH);
        assertThat(merged.structure().profiles().get(0).requirements()).hasSize(2);
        EmployeeChange change = merged.change(good("one", SOUTH));
        assertThat(change.before().orElseThrow().employments().get(0).unit()).isEqualTo(SOUTH);
        assertThat(change.after().orElseThrow().employments().get(0).unit()).isEqualTo(NORTH);
        assertThat(merged.employee(good("one", NORTH))).isEqualTo(good("one", NORTH));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> merged.merging(NORTH, NORTH))
                .withMessage("unit must be merged into another: north");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> merged.merging(SOUTH, NORTH))
                .withMessage("no such unit in this structure");
    }
}
