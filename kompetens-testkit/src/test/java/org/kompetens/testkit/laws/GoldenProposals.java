package org.kompetens.testkit.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kompetens.choice.Candidate;
import org.kompetens.choice.CandidateBuilder;
import org.kompetens.choice.CappedGrants;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.choice.ChoiceQuestionBuilder;
import org.kompetens.choice.ClosableGap;
import org.kompetens.choice.GapId;
import org.kompetens.choice.GrantPart;
import org.kompetens.choice.ShortfallMeasure;
import org.kompetens.competence.CompetenceId;
import org.kompetens.cost.FundId;
import org.kompetens.cost.Money;
import org.kompetens.cost.PersonCap;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.RoleProfile;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityBuilder;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.Decision;
import org.kompetens.planning.DecisionStatus;
import org.kompetens.planning.ImplementationReport;
import org.kompetens.planning.ImplementationStatus;
import org.kompetens.planning.PlanRegister;
import org.kompetens.planning.PlannedGain;
import org.kompetens.planning.Responsible;
import org.kompetens.redeployment.EndingRole;
import org.kompetens.redeployment.OpenPosition;
import org.kompetens.redeployment.RedeploymentQuestion;
import org.kompetens.testkit.system.EffectSituation;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.SuppliedPolicy;

/** Small cases of what to do first, of who could fill which role, and of what plans bring, each named for what it is about. */
final class GoldenProposals {

    private static final SuppliedPolicy LATEST = new SuppliedPolicy.Latest();
    private static final LocalDate AS_OF = Workplace.AS_OF;
    private static final UnitId ONE = UnitId.of("one");
    private static final UnitId TWO = UnitId.of("two");
    private static final FundId FUND = FundId.of("fund");
    private static final RoleId NURSE = RoleId.of("nurse");
    private static final RoleId PLANNER = RoleId.of("planner");

    private GoldenProposals() {}

    /** Who is employed, and what ends and is open. */
    record Move(Situation situation, RedeploymentQuestion question) {}

    static Map<String, ChoiceQuestion> choices() {
        Map<String, ChoiceQuestion> all = new LinkedHashMap<>();
        for (String budget : List.of("60", "80", "100", "110", "140")) {
            all.put("four-activities-with-a-budget-of-" + budget, four(budget).build());
        }
        all.put(
                "a-unit-must-get-thirty",
                four("110").leastSpend(TWO, () -> sek("30")).build());
        all.put(
                "two-exclude-each-other",
                four("110")
                        .leastSpend(TWO, () -> sek("30"))
                        .eitherOr(List.of(id("a"), id("c")))
                        .build());
        all.put("hours-of-trainers", four("110").trainerHours(25).build());
        all.put(
                "one-needs-another",
                gaps().budget(() -> sek("110"))
                        .candidate(a().needs(id("d")))
                        .candidate(b())
                        .candidate(c())
                        .candidate(d())
                        .build());
        all.put("no-set-is-allowed", four("20").leastSpend(TWO, () -> sek("30")).build());
        GrantPart spring = part("a", 3);
        GrantPart autumn = part("b", 9);
        for (String budget : List.of("19999", "20000")) {
            all.put(
                    "two-courses-share-a-cap-with-a-budget-of-" + budget,
                    gaps().candidate(course(spring, 1))
                            .candidate(course(autumn, 2))
                            .cap(new CappedGrants(
                                    FUND, new PersonCap(sek("30000"), 12), List.of(spring, autumn), List.of()))
                            .budget(() -> sek(budget))
                            .build());
        }
        return all;
    }

    private static ActivityId id(String id) {
        return ActivityId.of(id);
    }

    private static Money sek(String amount) {
        return Money.of(amount, "SEK");
    }

    private static GapId gap(int number) {
        return GapId.of("c" + number);
    }

    private static CandidateBuilder candidate(String id, UnitId unit, String cost, int hours) {
        return Candidate.builder(id(id), unit).cost(2027, () -> sek(cost)).trainerHours(hours);
    }

    private static CandidateBuilder a() {
        return candidate("a", ONE, "60", 20).closes(gap(1), 2).closes(gap(2), 1);
    }

    private static CandidateBuilder b() {
        return candidate("b", ONE, "50", 15).closes(gap(1), 1).closes(gap(3), 2);
    }

    private static CandidateBuilder c() {
        return candidate("c", TWO, "40", 5).closes(gap(3), 1).closes(gap(4), 1);
    }

    private static CandidateBuilder d() {
        return candidate("d", TWO, "30", 5).closes(gap(2), 1).closes(gap(4), 1);
    }

    private static ChoiceQuestionBuilder gaps() {
        return ChoiceQuestion.builder(Currency.getInstance("SEK"))
                .gap(new ClosableGap(gap(1), CompetenceId.of("k1"), 5, 3, 2))
                .gap(new ClosableGap(gap(2), CompetenceId.of("k2"), 3, 3, 1))
                .gap(new ClosableGap(gap(3), CompetenceId.of("k3"), 4, 3, 2))
                .gap(new ClosableGap(gap(4), CompetenceId.of("k4"), 2, 3, 1));
    }

    private static ChoiceQuestionBuilder four(String budget) {
        return gaps().budget(() -> sek(budget))
                .candidate(a())
                .candidate(b())
                .candidate(c())
                .candidate(d());
    }

    private static GrantPart part(String activity, int month) {
        return new GrantPart(id(activity), LocalDate.of(2027, month, 1), sek("20000"));
    }

    private static CandidateBuilder course(GrantPart part, int gap) {
        return Candidate.builder(part.activity(), ONE)
                .cost(2027, () -> sek("25000"))
                .grant(FUND, 2027, part::amount)
                .closes(gap(gap), 1);
    }

    static Map<String, Move> redeployments() {
        Map<String, Move> all = new LinkedHashMap<>();
        EndingRole ends = new EndingRole(Workplace.ROLE, Optional.empty());
        OpenPosition nurse = new OpenPosition(NURSE, Workplace.unit(0), 1);
        OpenPosition planner = new OpenPosition(PLANNER, Workplace.unit(0), 1);
        Situation two = roles(holding("anna", 3), holding("bo", 2));
        // Anna could do either; taking the best for each by turns would leave Bo with two steps.
        all.put("together-and-not-one-after-the-other", move(two, List.of(ends), nurse, planner));
        all.put("one-position-for-two", move(two, List.of(ends), nurse));
        all.put("what-is-not-known-is-no-number", move(roles(holding("anna", 0)), List.of(ends), nurse));
        Situation elsewhere = roles(
                holding("anna", 3),
                Employee.of(
                        EmployeeId.of("bo"),
                        List.of(Employment.of(Workplace.JOB, PLANNER, Workplace.unit(0), Fte.FULL, Period.ALWAYS)),
                        List.of()));
        all.put("whose-role-does-not-end-is-not-concerned", move(elsewhere, List.of(ends), nurse));
        return all;
    }

    private static Move move(Situation situation, List<EndingRole> endings, OpenPosition... open) {
        return new Move(
                situation,
                new RedeploymentQuestion(endings, List.of(open), List.of(), ShortfallMeasure.WEIGHTED_STEPS));
    }

    /** Nurses need wound care at level 4, planners at level 3. */
    private static Situation roles(Employee... employees) {
        OrganisationStructure structure = Workplace.structure(Workplace.framework(), Workplace.chain(1), List.of());
        List<Role> roles = new ArrayList<>(structure.roles());
        List<RoleProfile> profiles = new ArrayList<>(structure.profiles());
        for (RoleId role : List.of(NURSE, PLANNER)) {
            roles.add(new Role(role, Workplace.labels(role.value()), Optional.empty(), Optional.empty(), List.of()));
            profiles.add(new RoleProfile(
                    role,
                    List.of(Requirement.of(Workplace.WOUND_CARE, Workplace.level(role.equals(NURSE) ? 4 : 3), 1))));
        }
        return Workplace.situation(
                new OrganisationStructure(
                        structure.framework(), structure.unitLevels(), structure.units(), roles, profiles),
                LATEST,
                employees);
    }

    /** In the role that ends, with wound care at a level; 0 for not assessed. */
    private static Employee holding(String id, int rank) {
        Employee employee = Employee.of(
                EmployeeId.of(id),
                List.of(Employment.of(Workplace.JOB, Workplace.ROLE, Workplace.unit(0), Fte.FULL, Period.ALWAYS)),
                List.of());
        return rank == 0
                ? employee
                : employee.withAssessments(List.of(Assessment.of(
                        AssessmentId.of("a"),
                        Workplace.WOUND_CARE,
                        Workplace.level(rank),
                        AS_OF.minusYears(1),
                        AssessmentSource.MANAGER)));
    }

    static Map<String, EffectSituation> effects() {
        Map<String, EffectSituation> all = new LinkedHashMap<>();
        LocalDate end = AS_OF.plusMonths(6);
        Situation short2 = Workplace.requiring(
                3,
                LATEST,
                List.of(Assessment.of(
                        AssessmentId.of("a"),
                        Workplace.WOUND_CARE,
                        Workplace.level(1),
                        AS_OF.minusYears(1),
                        AssessmentSource.MANAGER)));
        all.put("a-course-closes-the-gap", effect(short2, end, course(3, end)));
        all.put("it-brings-nothing-before-it-has-ended", effect(short2, end.minusDays(1), course(3, end)));
        all.put("two-courses-bring-no-more-than-the-best", effect(short2, end, course(2, end), course(3, end)));
        all.put("a-course-to-a-level-that-is-held-brings-nothing", effect(short2, end, course(1, end)));
        all.put(
                "what-was-rejected-brings-nothing",
                effect(
                        short2,
                        end,
                        course(3, end).decision(new Decision("board", AS_OF, DecisionStatus.REJECTED, List.of()))));
        all.put(
                "what-was-put-off-brings-nothing",
                effect(
                        short2,
                        end,
                        course(3, end).report(new ImplementationReport(AS_OF, ImplementationStatus.POSTPONED))));
        return all;
    }

    private static ActivityBuilder course(int rank, LocalDate until) {
        return Activity.builder(
                        id("course-to-level-" + rank),
                        Workplace.labels("course"),
                        Workplace.unit(0),
                        Responsible.of("head of unit"))
                .period(new Period(Optional.empty(), Optional.of(until)))
                .gain(PlannedGain.ofEmployees(
                        Workplace.WOUND_CARE, Workplace.level(rank), List.of(Workplace.SOMEBODY)));
    }

    private static EffectSituation effect(Situation situation, LocalDate to, ActivityBuilder... activities) {
        var register = PlanRegister.builder();
        for (ActivityBuilder activity : activities) {
            register.activity(activity);
        }
        return new EffectSituation(situation, register.build(), to);
    }
}
