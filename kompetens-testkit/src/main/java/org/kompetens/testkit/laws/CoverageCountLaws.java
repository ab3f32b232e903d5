package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.NarrowerRule;
import org.kompetens.competence.ScaleId;
import org.kompetens.competence.ScaleMapping;
import org.kompetens.coverage.PersonDeparture;
import org.kompetens.coverage.RequirementCoverage;
import org.kompetens.organisation.Absence;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.CoverageAmount;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Exemption;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.ReasonCode;
import org.kompetens.organisation.Requirement;
import org.kompetens.testkit.Needs;
import org.kompetens.testkit.system.CoverageSystem;
import org.kompetens.testkit.system.ModelPart;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.SuppliedPolicy;
import org.kompetens.testkit.system.UnitCoverageReport;
import org.kompetens.testkit.text.LastAsked;

/** Coverage of one need in a small workplace, where everybody can be counted by hand. */
public abstract class CoverageCountLaws {

    private static final int MOST = 5;
    private static final int NEEDED_RANK = 2;
    private static final LocalDate LONG_AGO = LocalDate.of(1890, 1, 1);

    /** For subclasses that name a system. */
    protected CoverageCountLaws() {}

    /**
     * The system under test.
     *
     * @return the system
     */
    public abstract CoverageSystem system();

    /** The system under test, which remembers what it is asked. */
    private CoverageSystem asked() {
        return LastAsked.remembering(CoverageSystem.class, system());
    }

    /** What is known of somebody before the record is made. */
    private record Person(EmployeeId id, boolean covers, int filled) {}

    /**
     * Whoever holds the level, works in the unit or below it and is not wholly absent counts, once, required of them or not
     * and exempt or not; with the FTE of all employments there of which they are not absent. What is missing is what is
     * needed beyond that; and key persons are those without whom a need that is met would not be.
     *
     * @param random draws the people and the need
     */
    @Property(tries = 200)
    public void whoHoldsItAndIsThereCounts(@ForAll Random random) {
        List<Employee> employees = new ArrayList<>();
        List<Person> persons = new ArrayList<>();
        int count = random.nextInt(MOST + 1);
        for (int i = 0; i < count; i++) {
            addPerson(i, random, persons, employees);
        }
        boolean inFte = random.nextBoolean();
        CoverageAmount amount = inFte
                ? new CoverageAmount.FullTimeEquivalents(new FteSum((1 + random.nextInt(6)) * 5_000L))
                : new CoverageAmount.Persons(1 + random.nextInt(3));
        CoverageRequirement need = CoverageRequirement.of(Workplace.WOUND_CARE, Workplace.level(NEEDED_RANK), amount);
        List<OrganisationUnit> chain = new ArrayList<>(Workplace.chain(3));
        chain.set(1, chain.get(1).withCoverage(List.of(need)));
        // Required of each of them too, so that who is exempt has a cell that says so.
        OrganisationStructure structure = Workplace.structure(
                Workplace.framework(), chain, List.of(Requirement.of(Workplace.WOUND_CARE, Workplace.level(1), 1)));
        Situation situation =
                Workplace.situation(structure, new SuppliedPolicy.Latest(), employees.toArray(Employee[]::new));
        UnitCoverageReport report = asked().cover(situation).get(Workplace.unit(1));
        assertEqual(
                "needs that are answered",
                1,
                report == null ? 0 : report.requirements().size());
        assertCounts(need, persons, inFte, Objects.requireNonNull(report));
    }

    /** Somebody holds what a unit needs by a narrower competence: that is a holder where a rule says that one is enough. */
    @Property(tries = 1)
    @Needs(ModelPart.NARROWER_RULES)
    public void narrowerOnesCount() {
        CompetenceId part = CompetenceId.of("dressing");
        CompetenceFramework framework = CompetenceFramework.of(
                List.of(Workplace.scale("care", 4)),
                List.of(),
                List.of(
                        Workplace.competence(Workplace.WOUND_CARE, "care"),
                        Workplace.competence(part, "care").withBroader(Workplace.WOUND_CARE)));
        Employee worker = worker(part, Workplace.level(NEEDED_RANK));
        assertHolders(framework, worker, 0, 0);
        assertHolders(framework.withNarrowerRules(List.of(new NarrowerRule(Workplace.WOUND_CARE, 1))), worker, 1, 0);
    }

    /** Somebody holds it by a level on another scale, of which two count as one: that is a holder, and it is told. */
    @Property(tries = 1)
    @Needs(ModelPart.MAPPINGS)
    public void levelsOfOtherScalesCount() {
        ScaleId school = ScaleId.of("school");
        Map<LevelId, LevelId> merging = new LinkedHashMap<>();
        for (int i = 1; i <= 4; i++) {
            merging.put(LevelId.of("level-" + i), LevelId.of("level-" + (i + 1) / 2));
        }
        CompetenceFramework framework = CompetenceFramework.of(
                List.of(Workplace.scale("care", 4), Workplace.scale("school", 4)),
                List.of(new ScaleMapping(school, ScaleId.of("care"), merging)),
                List.of(Workplace.competence(Workplace.WOUND_CARE, "care")));
        Level fourth = new Level(Optional.of(school), LevelId.of("level-4"));
        assertHolders(framework, worker(Workplace.WOUND_CARE, fourth), 1, 1);
    }

    /**
     * An absence, an employment and a need hold from their first day to the day before their end; what is held from the day
     * on which it was assessed to the day before it expires; and whoever leaves is there to the day before.
     *
     * @param random draws the days
     */
    @Property(tries = 60)
    public void whatIsThereHoldsFromItsFirstDayToTheDayBeforeItsEnd(@ForAll Random random) {
        Period period = Boundaries.period(random);
        LocalDate first = period.from().orElseThrow();
        Assessment longAgo = assessed(LONG_AGO);
        for (LocalDate date : Boundaries.about(period)) {
            boolean within = period.contains(date);
            String when = " " + period + ", on " + date;
            assertHolders("absent" + when, !within, date, Period.ALWAYS, there(Period.ALWAYS, period, longAgo));
            assertHolders("employed" + when, within, date, Period.ALWAYS, there(period, Optional.empty(), longAgo));
            assertHolders(
                    "assessed and valid" + when,
                    within,
                    date,
                    Period.ALWAYS,
                    there(
                            Period.ALWAYS,
                            Optional.empty(),
                            assessed(first).withExpiry(period.until().orElseThrow())));
            assertHolders(
                    "gone from " + first + ", on " + date,
                    date.isBefore(first),
                    date,
                    Period.ALWAYS,
                    there(Period.ALWAYS, Optional.empty(), longAgo).withKnownExit(first));
            UnitCoverageReport report = covered(date, period, there(Period.ALWAYS, Optional.empty(), longAgo));
            assertEqual(
                    "needed" + when,
                    within ? 1 : 0,
                    report == null ? 0 : report.requirements().size());
        }
    }

    private static Assessment assessed(LocalDate day) {
        return Assessment.of(
                AssessmentId.of("judged"),
                Workplace.WOUND_CARE,
                Workplace.level(NEEDED_RANK),
                day,
                AssessmentSource.MANAGER);
    }

    private static Employee there(Period employed, Period absent, Assessment assessment) {
        return there(employed, Optional.of(absent), assessment);
    }

    private static Employee there(Period employed, Optional<Period> absent, Assessment assessment) {
        Employment job = Employment.of(EmploymentId.of("job"), Workplace.ROLE, Workplace.unit(0), Fte.FULL, employed);
        return Employee.of(
                Workplace.SOMEBODY,
                List.of(absent.map(period -> job.withAbsences(List.of(Absence.of(period))))
                        .orElse(job)),
                List.of(assessment));
    }

    private void assertHolders(String what, boolean counts, LocalDate date, Period needed, Employee employee) {
        UnitCoverageReport report = covered(date, needed, employee);
        assertEqual(
                "holders, " + what,
                counts ? 1L : 0L,
                report == null ? -1L : report.requirements().get(0).holders());
    }

    private @Nullable UnitCoverageReport covered(LocalDate date, Period needed, Employee employee) {
        List<OrganisationUnit> chain = List.of(Workplace.chain(1)
                .get(0)
                .withCoverage(List.of(CoverageRequirement.of(
                                Workplace.WOUND_CARE, Workplace.level(NEEDED_RANK), new CoverageAmount.Persons(1))
                        .withPeriod(needed))));
        Situation situation = Workplace.situation(
                Workplace.structure(Workplace.framework(), chain, List.of()), new SuppliedPolicy.Latest(), employee);
        return asked().cover(new Situation(situation.inventory(), date, situation.policy()))
                .get(Workplace.unit(0));
    }

    private void assertHolders(CompetenceFramework framework, Employee worker, long holders, long merged) {
        List<OrganisationUnit> chain = List.of(Workplace.chain(1)
                .get(0)
                .withCoverage(List.of(CoverageRequirement.of(
                        Workplace.WOUND_CARE, Workplace.level(NEEDED_RANK), new CoverageAmount.Persons(3)))));
        Situation situation = Workplace.situation(
                Workplace.structure(framework, chain, List.of()), new SuppliedPolicy.Latest(), worker);
        UnitCoverageReport report = asked().cover(situation).get(Workplace.unit(0));
        assertEqual(
                "holders and merged levels",
                List.of(List.of(holders, merged)),
                report == null
                        ? List.of()
                        : report.requirements().stream()
                                .map(one -> List.of(one.holders(), one.merged()))
                                .toList());
    }

    private static Employee worker(CompetenceId competence, Level level) {
        return Employee.of(
                Workplace.SOMEBODY,
                List.of(Employment.of(
                        EmploymentId.of("job"), Workplace.ROLE, Workplace.unit(0), Fte.FULL, Period.ALWAYS)),
                List.of(Assessment.of(
                        AssessmentId.of("judged"),
                        competence,
                        level,
                        Workplace.AS_OF.minusDays(9),
                        AssessmentSource.MANAGER)));
    }

    private static void assertCounts(
            CoverageRequirement need, List<Person> persons, boolean inFte, UnitCoverageReport report) {
        RequirementCoverage covered = report.requirements().get(0);
        List<Person> holders = persons.stream().filter(Person::covers).toList();
        long fte = holders.stream().mapToLong(Person::filled).sum();
        assertEqual("holders", (long) holders.size(), covered.holders());
        assertEqual("their FTE", new FteSum(fte), covered.holdersFte());
        long needed = number(need.amount());
        long there = inFte ? fte : holders.size();
        assertEqual("missing", Math.max(0, needed - there), number(covered.deficit()));
        long key = holders.stream()
                .filter(one -> there >= needed && there - (inFte ? one.filled() : 1) < needed)
                .count();
        assertEqual("key persons", key, covered.critical());
        Set<EmployeeId> lost = new TreeSet<>();
        holders.stream()
                .filter(one -> holders.size() == 1 || there - (inFte ? one.filled() : 1) < needed)
                .filter(one -> holders.size() == 1 || !inFte || one.filled() > 0)
                .forEach(one -> lost.add(one.id()));
        Set<EmployeeId> named = new TreeSet<>();
        report.named().stream().map(PersonDeparture::employee).forEach(named::add);
        assertEqual("who would be missed", lost, named);
    }

    private static void addPerson(int number, Random random, List<Person> persons, List<Employee> employees) {
        int rank = random.nextInt(4);
        boolean expired = random.nextInt(4) == 0;
        Assessment assessment = Assessment.of(
                AssessmentId.of("a"),
                Workplace.WOUND_CARE,
                Workplace.level(rank),
                Workplace.AS_OF.minusDays(9),
                AssessmentSource.MANAGER);
        List<Employment> jobs = new ArrayList<>();
        int filled = 0;
        boolean present = false;
        for (int i = 0; i < 1 + random.nextInt(2); i++) {
            // In the unit, below it, or above it, where it does not count.
            int depth = random.nextInt(3);
            int fte = List.of(10_000, 5_000, 3_333, 0).get(random.nextInt(4));
            int absent = List.of(0, 0, 4_000, Absence.WHOLE).get(random.nextInt(4));
            boolean twice = absent > 0 && random.nextBoolean();
            Employment job = Employment.of(
                    EmploymentId.of("m" + i), Workplace.ROLE, Workplace.unit(depth), new Fte(fte), Period.ALWAYS);
            Absence absence = new Absence(Period.ALWAYS, Math.max(1, absent));
            jobs.add(absent == 0 ? job : job.withAbsences(twice ? List.of(absence, absence) : List.of(absence)));
            int away = Math.min(Absence.WHOLE, twice ? 2 * absent : absent);
            if (depth >= 1 && away < Absence.WHOLE) {
                present = true;
                filled += (int) ((long) fte * (Absence.WHOLE - away) / Absence.WHOLE);
            }
        }
        EmployeeId id = EmployeeId.of("e" + number);
        Employee employee =
                Employee.of(id, jobs, List.of(expired ? assessment.withExpiry(Workplace.AS_OF) : assessment));
        if (random.nextInt(3) == 0) {
            employee = employee.withExemptions(
                    List.of(new Exemption(Workplace.WOUND_CARE, Period.ALWAYS, ReasonCode.of("other-task"))));
        }
        boolean gone = random.nextInt(5) == 0;
        employees.add(gone ? employee.withKnownExit(Workplace.AS_OF) : employee);
        boolean covers = present && rank >= NEEDED_RANK && !expired && !gone;
        persons.add(new Person(id, covers, covers ? filled : 0));
    }

    private static long number(CoverageAmount amount) {
        return amount instanceof CoverageAmount.FullTimeEquivalents summed
                ? summed.fte().tenThousandths()
                : ((CoverageAmount.Persons) amount).persons();
    }
}
