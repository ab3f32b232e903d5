package org.kompetens.testkit.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.RequiredCompetence;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.ResolvedRole;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.RoleProfile;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.rollup.Headcount;
import org.kompetens.rollup.LiveRollup;
import org.kompetens.rollup.Rollup;
import org.kompetens.rollup.UnitFigures;
import org.kompetens.testkit.nation.Nation;

/**
 * One employee with many employments, among others who stay as they are, in a tree so large that going up from each
 * employment is quicker than going through all units; and with so many employments that it is not. Whatever becomes of
 * the employee, the figures are those of the record there is.
 */
@Tag("large")
final class ManyEmploymentsTest {

    private static final Nation NATION = Nation.of(29, 1).withEmployeesEach(2);
    private static final GapAnalysis ANALYSIS = GapAnalysis.of(organisation(), Nation.AS_OF);
    private static final UnitTree TREE = ANALYSIS.organisation().tree();
    private static final List<ResolvedRole> ROLES = ANALYSIS.organisation().roles();
    private static final UnitId NATION_ITSELF = TREE.unit(0).id();

    private static final Rollup OTHERS = Way.BUILT.rollup(
            ANALYSIS,
            IntStream.range(0, NATION.employees()).mapToObj(NATION::employee).toList());

    /** More than are always gone through for each unit above. */
    private static final int MANY = 20;

    /** With so many, going through all units is quicker. */
    private static final int MOST = 64;

    private static final int[] NUMBERS_OF_EMPLOYMENTS = {1, 2, 3, 16, 17, MANY, MANY, MANY + 1, 25, 26, MOST};

    private static final List<AssessmentSource> SOURCES = AssessmentSource.SUPPLIED;
    private static final Period ENDED = Period.of(Nation.AS_OF.minusYears(2), Nation.AS_OF);

    /** The nation's, but that every tenth role has no profile. */
    private static Organisation organisation() {
        OrganisationStructure structure = NATION.organisation().structure();
        List<RoleProfile> profiles = IntStream.range(0, structure.profiles().size())
                .filter(i -> i % 10 != 0)
                .mapToObj(structure.profiles()::get)
                .toList();
        return Organisation.of(structure.withProfiles(profiles));
    }

    private static Employment employment(int number, RoleId role, UnitId unit, int fte, Period active) {
        return Employment.of(EmploymentId.of("employment-" + number), role, unit, new Fte(fte), active);
    }

    /** Units of all levels; some employments in one unit, some in one role, and some that ended. */
    private static List<Employment> employments(int number, Random random) {
        List<Employment> employments = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            RoleId role = ROLES.get(random.nextInt(ROLES.size())).id();
            UnitId unit = TREE.unit(random.nextInt(TREE.size())).id();
            if (i > 0) {
                Employment like = employments.get(random.nextInt(i));
                role = random.nextInt(3) == 0 ? like.role() : role;
                unit = random.nextInt(5) == 0 ? aboveOrItself(like.unit(), random) : unit;
            }
            employments.add(employment(
                    i, role, unit, random.nextInt(Fte.UNIT + 1), random.nextInt(20) == 0 ? ENDED : Period.ALWAYS));
        }
        return employments;
    }

    private static UnitId aboveOrItself(UnitId unit, Random random) {
        int at = TREE.indexOf(unit);
        while (at > 0 && random.nextInt(3) == 0) {
            at = TREE.parent(at);
        }
        return TREE.unit(at).id();
    }

    private static List<RequiredCompetence> required(Employment employment) {
        ResolvedRole role = ANALYSIS.organisation().role(employment.role()).orElseThrow();
        return ANALYSIS.required(role, TREE.indexOf(employment.unit()));
    }

    /** What employments require of a person, most of it. */
    private static List<Assessment> assessments(List<Employment> employments, Random random) {
        Set<Integer> required = new TreeSet<>();
        for (Employment employment : employments) {
            required(employment).forEach(one -> required.add(one.competence().index()));
        }
        return required.stream()
                .filter(competence -> random.nextInt(8) > 0)
                .map(competence -> assessment(competence, random))
                .toList();
    }

    private static Assessment assessment(int competence, Random random) {
        ResolvedCompetence of =
                ANALYSIS.organisation().framework().competences().get(competence);
        int rank = 1 + random.nextInt(of.scale().levels().size());
        LocalDate date = Nation.AS_OF.minusDays(random.nextInt(1_000) - 10);
        Assessment assessment = Assessment.of(
                AssessmentId.of("assessment-" + competence),
                of.id(),
                new Level(Optional.empty(), of.scale().level(rank).id()),
                date,
                SOURCES.get(random.nextInt(SOURCES.size())));
        return random.nextInt(4) == 0 ? assessment.withExpiry(date.plusDays(500)) : assessment;
    }

    private static Employee with(List<Employment> employments, List<Assessment> assessments) {
        return Employee.of(EmployeeId.of("with-many-employments"), employments, assessments);
    }

    private static Employee withEmployments(int number, Random random) {
        List<Employment> employments = employments(number, random);
        return with(employments, assessments(employments, random));
    }

    /** The same employments; some of what is held is held otherwise, and some of it no longer. */
    private static Employee assessedAnew(Employee before, Random random) {
        List<Assessment> changed = new ArrayList<>(before.assessments());
        List<Assessment> others = assessments(before.employments(), random);
        int most = random.nextBoolean() ? 1 : changed.size();
        Collections.shuffle(changed, random);
        changed.subList(0, Math.min(most, changed.size())).clear();
        others.stream()
                .limit(most)
                .filter(one -> changed.stream().noneMatch(kept -> kept.id().equals(one.id())))
                .forEach(changed::add);
        return with(before.employments(), changed);
    }

    private static Employee withSomeOfTheEmployments(Employee before, Random random) {
        List<Employment> employments = new ArrayList<>(before.employments());
        Collections.shuffle(employments, random);
        return with(employments.subList(0, random.nextInt(employments.size() + 1)), before.assessments());
    }

    private static Optional<Employee> next(Optional<Employee> now, Random random) {
        return switch (now.isEmpty() ? 3 : random.nextInt(6)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(withSomeOfTheEmployments(now.get(), random));
            case 2 -> Optional.of(assessedAnew(now.get(), random));
            default ->
                Optional.of(
                        withEmployments(NUMBERS_OF_EMPLOYMENTS[random.nextInt(NUMBERS_OF_EMPLOYMENTS.length)], random));
        };
    }

    private static Rollup together(Optional<Employee> employee) {
        return OTHERS.merge(Way.BUILT.rollup(ANALYSIS, employee.stream().toList()));
    }

    private static void assertSame(Rollup expected, LiveRollup live) {
        Rollup actual = live.rollup();
        // One by one: what is wrong in one unit should be read without the four thousand others.
        Iterator<UnitFigures> units = actual.units().iterator();
        expected.units().forEach(unit -> assertThat(units.next()).isEqualTo(unit));
        assertThat(units).isExhausted();
        assertThat(actual.counted()).isEqualTo(expected.counted());
        assertThat(actual.refused()).isEqualTo(expected.refused());
        assertThat(actual.findingCounts()).isEqualTo(expected.findingCounts());
        assertThat(actual.findings()).isEqualTo(expected.findings());
    }

    /** As it is read where only one unit is asked for, or one competence in it. */
    private static void assertSameReadOneByOne(Rollup expected, LiveRollup live, Employee of) {
        Set<Integer> units = new TreeSet<>();
        for (Employment employment : of.employments()) {
            int lowest = TREE.indexOf(employment.unit());
            for (int unit = lowest; unit != UnitTree.NO_PARENT; unit = TREE.parent(unit)) {
                units.add(unit);
                UnitId id = TREE.unit(unit).id();
                for (RequiredCompetence one : required(employment)) {
                    CompetenceId competence = one.competence().id();
                    assertThat(live.at(id, competence)).isEqualTo(expected.at(id, competence));
                }
            }
        }
        for (int unit : units) {
            UnitId id = TREE.unit(unit).id();
            assertThat(live.at(id)).isEqualTo(expected.at(id));
        }
    }

    /** Else what is said here of many employments is said of another way. */
    @Example
    void theTreeIsLargeEnough() {
        int deepest = IntStream.range(0, TREE.size()).map(TREE::depth).max().orElseThrow();
        assertThat(MANY * MANY * (deepest + 1)).isLessThan(TREE.size());
        assertThat(MOST * MOST).isGreaterThan(TREE.size());
    }

    @Property(tries = 8)
    void eachChangeGivesWhatTheRecordGives(@ForAll Random random) {
        LiveRollup live = LiveRollup.of(OTHERS);
        Optional<Employee> now = Optional.empty();
        for (int change = 0; change < 8; change++) {
            Optional<Employee> next = next(now, random);
            live.replace(now, next);
            now = next;
            Rollup expected = together(now);
            assertSame(expected, live);
            now.ifPresent(employee -> assertSameReadOneByOne(expected, live, employee));
        }
    }

    @Property(tries = 8)
    void takenBackChangesLeaveNoTrace(@ForAll Random random) {
        Employee few = withEmployments(2, random);
        LiveRollup live = LiveRollup.of(together(Optional.of(few)));
        List<Optional<Employee>> records = new ArrayList<>(List.of(Optional.of(few)));
        for (int change = 0; change < 5; change++) {
            records.add(next(records.get(change), random));
            live.replace(records.get(change), records.get(change + 1));
        }
        for (int change = 4; change >= 0; change--) {
            live.replace(records.get(change + 1), records.get(change));
        }
        assertSame(together(Optional.of(few)), live);
        live.replace(Optional.of(few), Optional.empty());
        assertSame(OTHERS, live);
    }

    /**
     * From few employments to many and back. Two of the employments are in the nation itself, with all others below
     * it.
     */
    @Example
    void whoHasManyEmploymentsCountsOnceInEachUnit() {
        Random random = new Random(1);
        List<UnitId> units = Stream.concat(
                        Stream.of(NATION_ITSELF, NATION_ITSELF),
                        IntStream.range(1, MANY - 1)
                                .mapToObj(i -> TREE.unit(TREE.size() / MANY * i).id()))
                .toList();
        List<Employment> employments = IntStream.range(0, MANY)
                .mapToObj(i -> employment(i, ROLES.get(1 + i % 3).id(), units.get(i), Fte.UNIT / 2, Period.ALWAYS))
                .toList();
        Employee many = with(employments, assessments(employments, random));
        Employee few = with(employments.subList(1, 3), many.assessments());
        LiveRollup live = LiveRollup.of(together(Optional.of(few)));
        Headcount others = OTHERS.at(NATION_ITSELF).employed();
        live.replace(Optional.of(few), Optional.of(many));
        assertThat(live.at(NATION_ITSELF).employed())
                .isEqualTo(
                        new Headcount(others.persons() + 1, others.fte().plus(new FteSum((long) MANY * Fte.UNIT / 2))));
        assertSame(together(Optional.of(many)), live);
        Employee unassessed = with(employments, List.of());
        live.replace(Optional.of(many), Optional.of(unassessed));
        assertThat(live.at(NATION_ITSELF).total().persons())
                .isEqualTo(together(Optional.of(unassessed))
                        .at(NATION_ITSELF)
                        .total()
                        .persons());
        assertSame(together(Optional.of(unassessed)), live);
        live.replace(Optional.of(unassessed), Optional.of(few));
        assertThat(live.at(NATION_ITSELF).employed())
                .isEqualTo(new Headcount(others.persons() + 1, others.fte().plus(FteSum.of(Fte.FULL))));
        assertSame(together(Optional.of(few)), live);
    }
}
