package org.kompetens.testkit.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.kompetens.calendar.Attention;
import org.kompetens.calendar.Occurrence;
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
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Requirement;
import org.kompetens.staffing.ConstantDemand;
import org.kompetens.staffing.ExitRates;
import org.kompetens.staffing.ForecastAssumptions;
import org.kompetens.staffing.GivenDemand;
import org.kompetens.staffing.HireProfile;
import org.kompetens.staffing.Hiring;
import org.kompetens.staffing.PlannedHire;
import org.kompetens.staffing.PositionChange;
import org.kompetens.staffing.Quantity;
import org.kompetens.staffing.Rate;
import org.kompetens.staffing.RetirementAge;
import org.kompetens.staffing.RetirementRules;
import org.kompetens.staffing.Transfer;
import org.kompetens.staffing.UnitRole;
import org.kompetens.testkit.calendar.GoldenWaiting;
import org.kompetens.testkit.calendar.Round;
import org.kompetens.testkit.calendar.Rounds;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.StaffingSituation;
import org.kompetens.testkit.system.SuppliedPolicy;

/** Small cases of figures, coverage, calendars and forecasts in which systems go wrong, each named for what it is about. */
final class GoldenQuestions {

    static final Attention ATTENTION = new Attention(10, List.of());
    private static final LocalDate AS_OF = Workplace.AS_OF;
    private static final SuppliedPolicy LATEST = new SuppliedPolicy.Latest();
    private static final int AGE = 65;
    private static final long SEED = 20_261_128L;

    private GoldenQuestions() {}

    /** A calendar, and on which date it is looked at. */
    record OnDate(Round round, LocalDate date) {}

    /** Situations whose figures of units are asked for. */
    static Map<String, Situation> figures() {
        Map<String, Situation> all = new LinkedHashMap<>();
        List<Requirement> needs = List.of(Requirement.of(Workplace.WOUND_CARE, Workplace.level(3), 1));
        all.put(
                "two-employments-are-one-person",
                Workplace.situation(
                        Workplace.structure(Workplace.framework(), Workplace.chain(1), needs),
                        LATEST,
                        holder("somebody", 1, job("a", 0, 5_000), job("b", 0, 2_500))));
        all.put(
                "in-two-units-one-person-in-the-whole",
                Workplace.situation(
                        Workplace.structure(Workplace.framework(), Workplace.chain(2), needs),
                        LATEST,
                        holder("somebody", 4, job("a", 0, 5_000), job("b", 1, 3_333)),
                        holder("somebody-else", 2, job("a", 1, 10_000))));
        all.put(
                "nobody-is-employed",
                Workplace.situation(Workplace.structure(Workplace.framework(), Workplace.chain(2), needs), LATEST));
        all.put(
                "thirty-levels",
                Workplace.situation(
                        Workplace.structure(Workplace.framework(), Workplace.chain(30), needs),
                        LATEST,
                        holder("somebody", 1, job("a", 29, 1))));
        return all;
    }

    static Map<String, Situation> coverage() {
        Map<String, Situation> all = new LinkedHashMap<>();
        CoverageAmount two = new CoverageAmount.Persons(2);
        all.put("nobody-holds-it", covered(two, holder("a", 1, job("a", 1, 10_000))));
        all.put("one-of-two", covered(two, holder("a", 2, job("a", 1, 10_000))));
        all.put(
                "both-are-key-persons",
                covered(two, holder("a", 2, job("a", 1, 10_000)), holder("b", 4, job("b", 2, 5_000))));
        all.put(
                "one-more-than-needed",
                covered(
                        two,
                        holder("a", 2, job("a", 1, 10_000)),
                        holder("b", 4, job("b", 2, 5_000)),
                        holder("c", 3, job("c", 1, 100))));
        all.put(
                "in-the-unit-above-does-not-count",
                covered(two, holder("a", 2, job("a", 0, 10_000)), holder("b", 2, job("b", 1, 10_000))));
        all.put(
                "wholly-absent-does-not-count",
                covered(
                        two,
                        holder("a", 2, absent(job("a", 1, 10_000), Absence.WHOLE)),
                        holder("b", 2, job("b", 1, 10_000))));
        CoverageAmount one = new CoverageAmount.FullTimeEquivalents(new FteSum(10_000));
        all.put(
                "absent-in-part-counts-in-part",
                covered(one, holder("a", 2, absent(job("a", 1, 10_000), 4_000)), holder("b", 2, job("b", 1, 3_333))));
        all.put(
                "two-employments-of-a-holder-are-one-person",
                covered(two, holder("a", 2, job("a", 1, 5_000), job("b", 2, 5_000))));
        return all;
    }

    private static Situation covered(CoverageAmount amount, Employee... employees) {
        List<OrganisationUnit> chain = new ArrayList<>(Workplace.chain(3));
        chain.set(
                1,
                chain.get(1)
                        .withCoverage(
                                List.of(CoverageRequirement.of(Workplace.WOUND_CARE, Workplace.level(2), amount))));
        return Workplace.situation(Workplace.structure(Workplace.framework(), chain, List.of()), LATEST, employees);
    }

    private static Employee holder(String id, int rank, Employment... jobs) {
        Assessment assessment = Assessment.of(
                AssessmentId.of("a"),
                Workplace.WOUND_CARE,
                Workplace.level(rank),
                AS_OF.minusDays(9),
                AssessmentSource.MANAGER);
        return Employee.of(EmployeeId.of(id), List.of(jobs), List.of(assessment));
    }

    private static Employment job(String id, int depth, int fte) {
        return Employment.of(EmploymentId.of(id), Workplace.ROLE, Workplace.unit(depth), new Fte(fte), Period.ALWAYS);
    }

    private static Employment absent(Employment job, int extent) {
        return job.withAbsences(List.of(new Absence(Period.ALWAYS, extent)));
    }

    static Map<String, StaffingSituation> forecasts() {
        Map<String, StaffingSituation> all = new LinkedHashMap<>();
        ForecastAssumptions still = LeavingLaws.nothingElse();
        RetirementRules at65 = RetirementRules.of(RetirementAge.onBirthday(AGE));
        UnitRole below = new UnitRole(Workplace.unit(1), Workplace.ROLE);
        UnitRole above = new UnitRole(Workplace.unit(0), Workplace.ROLE);
        LocalDate turn = AS_OF.plusYears(1).minusYears(AGE);
        for (int days = -1; days <= 1; days++) {
            List<Employee> one = List.of(LeavingLaws.member("somebody").withBirthDate(turn.plusDays(days)));
            String day = days < 0 ? "the-day-before-the-turn" : days == 0 ? "the-turn" : "the-day-after-the-turn";
            all.put("sixty-five-on-" + day, LeavingLaws.situation(one, at65, still));
        }
        all.put(
                "the-age-of-the-role-is-another",
                LeavingLaws.situation(
                        List.of(LeavingLaws.member("somebody").withBirthDate(turn)),
                        RetirementRules.of(RetirementAge.onBirthday(AGE))
                                .with(Workplace.ROLE, RetirementAge.atEndOfMonth(AGE + 2)),
                        still));
        all.put(
                "a-known-exit-before-the-policy",
                LeavingLaws.situation(
                        List.of(LeavingLaws.member("somebody")
                                .withBirthDate(turn.minusMonths(3))
                                .withKnownExit(AS_OF.plusYears(1).plusDays(1))),
                        at65,
                        still));
        all.put(
                "nobody-knows-the-age",
                LeavingLaws.situation(
                        List.of(LeavingLaws.member("somebody")),
                        at65,
                        still.withExits(ExitRates.of(ExitRates.ByAge.same(new Rate(1, 4))))));
        List<Employee> four = LeavingLaws.members(4);
        all.put(
                "a-quarter-leaves-each-year",
                LeavingLaws.situation(four, at65, still.withExits(ExitRates.of(ExitRates.ByAge.same(new Rate(1, 4))))));
        all.put(
                "who-leaves-is-replaced",
                LeavingLaws.situation(
                        List.of(LeavingLaws.member("somebody").withKnownExit(AS_OF.plusMonths(6))),
                        at65,
                        still.withHiring(Hiring.UP_TO_DEMAND)));
        all.put(
                "who-is-hired-at-sixty-three-retires-too",
                LeavingLaws.situation(
                        List.of(LeavingLaws.member("somebody").withKnownExit(AS_OF.plusMonths(6))),
                        at65,
                        still.withHiring(Hiring.UP_TO_DEMAND)
                                .withHiresByRole(new TreeMap<>(
                                        Map.of(Workplace.ROLE, HireProfile.of(Fte.FULL, Map.of(AGE - 2, 1)))))));
        all.put(
                "more-is-needed-than-there-is",
                LeavingLaws.situation(
                        four,
                        at65,
                        still.withHiring(Hiring.UP_TO_DEMAND)
                                .withDemand(new GivenDemand(
                                        List.of(new GivenDemand.Given(
                                                Workplace.unit(1), Set.of(), List.of(Quantity.of(3)))),
                                        new ConstantDemand()))));
        all.put(
                "who-is-hired-has-half-a-position",
                LeavingLaws.situation(
                        List.of(LeavingLaws.member("somebody").withKnownExit(AS_OF.plusMonths(6))),
                        at65,
                        still.withHiring(Hiring.UP_TO_DEMAND)
                                .withHiresByRole(new TreeMap<>(
                                        Map.of(Workplace.ROLE, HireProfile.of(Fte.percent(50), Map.of(25, 1)))))));
        all.put(
                "planned-hires-come-anyway",
                LeavingLaws.situation(
                        four, at65, still.withPlannedHires(List.of(new PlannedHire(2, below, Quantity.of(2))))));
        all.put(
                "a-quarter-moves",
                LeavingLaws.situation(
                        four, at65, still.withTransfers(List.of(new Transfer(2, below, above, new Rate(1, 4))))));
        LocalDate inMay = AS_OF.plusMonths(19);
        all.put(
                "who-is-renewed-with-another-fte-stays",
                LeavingLaws.goingOn(inMay, inMay, Workplace.unit(1), Fte.percent(80)));
        all.put(
                "who-comes-again-a-day-later-has-left",
                LeavingLaws.goingOn(inMay, inMay.plusDays(1), Workplace.unit(1), Fte.percent(50)));
        all.put(
                "who-goes-on-in-the-unit-above-has-moved",
                LeavingLaws.goingOn(inMay, inMay, Workplace.unit(0), Fte.percent(80)));
        all.put(
                "of-two-positions-beside-each-other-one-ends",
                LeavingLaws.goingOn(inMay, AS_OF.minusYears(1), Workplace.unit(1), Fte.percent(30)));
        all.put(
                "positions-become-larger",
                LeavingLaws.situation(
                        four, at65, still.withPositionChanges(List.of(new PositionChange(2, Set.of(), 1_000)))));
        StaffingSituation toFullTime = LeavingLaws.goingOn(inMay, inMay, Workplace.unit(1), Fte.FULL);
        all.put(
                "who-has-more-by-what-is-assumed-is-renewed-with-full-time",
                toFullTime.withAssumptions(
                        toFullTime.assumptions().withPositionChanges(List.of(new PositionChange(1, Set.of(), 1_000)))));
        return all;
    }

    /** Small ones of what waits; and those made by chance, the same in every run, on the days beside a window and deadline. */
    static Map<String, OnDate> calendars() {
        Map<String, OnDate> all = new LinkedHashMap<>();
        GoldenWaiting.all().forEach((name, one) -> all.put(name, new OnDate(one.round(), one.date())));
        JqwikSession.run(() -> {
            Random random = new Random(SEED);
            RandomGenerator<Round> rounds = Rounds.rounds().generator(1_000);
            for (int i = 1; i <= 4; i++) {
                Round round = rounds.next(random).value();
                while (round.schedule().occurrences().count() < 2
                        || round.schedule().occurrences().count() > 30) {
                    round = rounds.next(random).value();
                }
                List<Occurrence> occurrences = round.schedule().occurrences().toList();
                Occurrence one = occurrences.get(occurrences.size() / 2);
                all.put(
                        "calendar-" + i + "-before-a-window",
                        new OnDate(round, one.days().first().minusDays(1)));
                all.put(
                        "calendar-" + i + "-on-the-first-day",
                        new OnDate(round, one.days().first()));
                all.put("calendar-" + i + "-on-a-deadline", new OnDate(round, one.deadline()));
                all.put(
                        "calendar-" + i + "-after-a-deadline",
                        new OnDate(round, one.deadline().plusDays(1)));
            }
        });
        return all;
    }
}
