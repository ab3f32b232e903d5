package org.kompetens.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.evaluation.Ward.CARE;
import static org.kompetens.evaluation.Ward.ORGANISATION;
import static org.kompetens.evaluation.Ward.THU_2026_10_01;
import static org.kompetens.evaluation.Ward.TODAY;
import static org.kompetens.evaluation.Ward.WARD;
import static org.kompetens.evaluation.Ward.WOUND_CARE;
import static org.kompetens.evaluation.Ward.course;
import static org.kompetens.evaluation.Ward.employed;
import static org.kompetens.evaluation.Ward.found;
import static org.kompetens.evaluation.Ward.in;
import static org.kompetens.evaluation.Ward.nurse;
import static org.kompetens.evaluation.Ward.planning;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kompetens.change.EmployeeChange;
import org.kompetens.change.Reorganisation;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.cost.CostKind;
import org.kompetens.cost.CostLine;
import org.kompetens.cost.Fund;
import org.kompetens.cost.FundId;
import org.kompetens.cost.FundingLine;
import org.kompetens.cost.GrantStatus;
import org.kompetens.cost.Money;
import org.kompetens.cost.VatBasis;
import org.kompetens.cost.Years;
import org.kompetens.horizon.Bridge;
import org.kompetens.horizon.Horizon;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.Direction;
import org.kompetens.planning.Goal;
import org.kompetens.planning.GoalId;
import org.kompetens.planning.GoalMeasure;
import org.kompetens.planning.GoalTerm;
import org.kompetens.planning.Improvement;
import org.kompetens.planning.Lessons;
import org.kompetens.planning.PlanRegister;
import org.kompetens.planning.PlannedGain;
import org.kompetens.planning.Planning;
import org.kompetens.planning.Reading;
import org.kompetens.planning.ResultStatus;
import org.kompetens.planning.ShortfallActivities;
import org.kompetens.planning.Verdict;
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.Fraction;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** The report of an evaluation, line by line. */
final class EvaluationTextTest {

    private static final LocalDate SAT_2028_01_01 = LocalDate.of(2028, 1, 1);

    private static List<String> text(PlanRegister register) {
        return Evaluation.of(Planning.of(ORGANISATION, register), WARD, SAT_2028_01_01)
                .text(ORGANISATION, Language.EN);
    }

    private static Goal goal(String id) {
        return Goal.of(GoalId.of(id), WARD, Labels.of(Language.EN, "Goal " + id), GoalTerm.SHORT, Set.of());
    }

    @Test
    void ofAnActivityItsResultAndAllThatIsLateIsTold() {
        FundId fund = FundId.of("fund");
        assertThat(text(PlanRegister.builder()
                        .fund(() -> Fund.of(
                                        fund,
                                        Labels.of(Language.EN, "Fund"),
                                        Currency.getInstance("SEK"),
                                        Fraction.of(1, 2))
                                .withLastClaimDay(LocalDate.of(2027, 11, 30)))
                        .activity(course("a")
                                .period(Period.ofClosed(THU_2026_10_01, LocalDate.of(2028, 6, 9)))
                                .cost(() -> CostLine.of(
                                        CostKind.FEE, Money.of("100", "SEK"), Years.of(2027), VatBasis.WITHOUT))
                                .funding(() -> new FundingLine(fund, Years.of(2027), GrantStatus.GRANTED))
                                .verdict(new Verdict(LocalDate.of(2027, 3, 1), ResultStatus.PARTLY, "board"))
                                .followUp(LocalDate.of(2027, 5, 1))
                                .followUp(LocalDate.of(2028, 5, 1)))
                        .build()))
                .contains("- Kurs a: not started; decision: draft; result: partly met; late;"
                        + " grant not claimed in time: fund; was to be followed up 2027-05-01, nothing reported since;"
                        + " to be followed up 2028-05-01");
    }

    @Test
    void numbersHaveTheDecimalSignOfTheLanguageAndATrueMinus() {
        GoalMeasure measure = new GoalMeasure(
                Labels.of(Language.EN, "Balance"),
                "h",
                Fraction.of(-25, 10),
                Fraction.of(1000, 1),
                Direction.RISE,
                List.of(new Reading.Value(SAT_2028_01_01, Fraction.of(123456, 1000))));
        Planning planning = Planning.of(
                ORGANISATION,
                PlanRegister.builder()
                        .goal(goal("g").withMeasures(List.of(measure)))
                        .build());
        Evaluation evaluation = Evaluation.of(planning, WARD, SAT_2028_01_01);
        assertThat(evaluation.text(ORGANISATION, Language.EN))
                .anyMatch(line -> line.contains("Balance: 123.456 h, from −2.5 towards 1000, "));
        assertThat(evaluation.text(ORGANISATION, Language.SV))
                .anyMatch(line -> line.contains("Balance: 123,456 h, från −2,5 mot 1000, "));
    }

    @Test
    void whatIsToBeImprovedNamesTheActivitiesAndGoalsForIt() {
        Improvement planned = new Improvement(
                Labels.of(Language.EN, "start earlier"),
                Stream.of("b", "a").map(ActivityId::of).toList(),
                Stream.of("h", "g").map(GoalId::of).toList());
        assertThat(text(PlanRegister.builder()
                        .activity(course("a"))
                        .activity(course("b"))
                        .goal(goal("g"))
                        .goal(goal("h"))
                        .lessons(new Lessons(WARD, THU_2026_10_01, List.of(), List.of(planned)))
                        .build()))
                .endsWith(
                        "Avdelningen, evaluation as of 2026-10-01:",
                        "- communicated to nobody",
                        "- to be improved: start earlier; by: Kurs b, Kurs a, Goal h, Goal g");
    }

    @Test
    void whatActivitiesBroughtIsToldByTheirNames() {
        PlannedGain gain = PlannedGain.ofPersons(WOUND_CARE, Level.of("good"), 1);
        Planning planning = planning(course("a"), course("b").gain(gain));
        assertThat(Evaluation.of(planning, WARD, SAT_2028_01_01)
                        .withGains(GainOutcome.of(planning, TODAY, Stream.of()))
                        .text(ORGANISATION, Language.EN))
                .contains("- Kurs b, Sårvård: cannot be judged, expected of 1");
    }

    /** One holds what is required and it expires; another comes who was never assessed. */
    @Test
    void whereTheLevelIsNotKnownIsALineOfItsOwn() {
        LocalDate later = SAT_2028_01_01.plusYears(9);
        List<Employee> employees = List.of(
                nurse("eva", found("good", LocalDate.of(2025, 1, 1)).withExpiry(LocalDate.of(2027, 1, 1))),
                nurse("bo").withEmployments(List.of(in(WARD, LocalDate.of(2027, 5, 1), later))),
                employed("kim", in(WARD, LocalDate.of(2020, 1, 1), later)));
        Bridge bridge = employees.stream()
                .collect(Bridge.collector(
                        Horizon.of(TODAY.withAsOf(SAT_2028_01_01)).between(THU_2026_10_01, SAT_2028_01_01)));
        Reorganisation reorganisation = employees.stream()
                .map(one -> EmployeeChange.of(one, one))
                .collect(Reorganisation.collector(TODAY, TODAY.withAsOf(SAT_2028_01_01)));
        assertThat(Evaluation.of(planning(), CARE, SAT_2028_01_01)
                        .withChange(CycleChange.of(bridge, reorganisation, CARE))
                        .text(ORGANISATION, Language.EN))
                .containsSequence(
                        "- Requirements that are met: 2, people who came to the unit or left it ±0, those who stayed −1, now 1",
                        "- Requirements that are not met: 0, people who came to the unit or left it ±0, those who stayed ±0,"
                                + " now 0",
                        "- Requirements of which the level is not known: 0, people who came to the unit or left it +1,"
                                + " those who stayed +1, now 2");
    }

    private static ShortfallActivities without(UnitId unit, int competence) {
        return new ShortfallActivities(unit, CompetenceId.of("k" + (competence + 100)), Amount.NONE, true, List.of());
    }

    private static List<String> shortfalls(int competences) {
        List<ShortfallActivities> all = Stream.concat(
                        IntStream.rangeClosed(1, competences).mapToObj(i -> without(WARD, i)),
                        Stream.of(without(CARE, 5)))
                .toList();
        return Evaluation.of(planning(), CARE, SAT_2028_01_01)
                .withShortfalls(all, ORGANISATION.tree())
                .text(ORGANISATION, Language.EN);
    }

    @Test
    void ofCompetencesThatNothingIsDoneAboutTenAreNamedThoseOfMostUnitsFirst() {
        assertThat(shortfalls(12))
                .containsSequence("- k105: 2 units", "- k101: 1 unit", "- k102: 1 unit")
                .containsSequence("- k110: 1 unit", "… and 2 more competences")
                .doesNotContain("- k111: 1 unit");
        assertThat(shortfalls(10)).contains("- k110: 1 unit").noneMatch(line -> line.contains("more competences"));
    }
}
