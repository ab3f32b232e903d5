package org.kompetens.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.evaluation.Ward.CARE;
import static org.kompetens.evaluation.Ward.EXIT;
import static org.kompetens.evaluation.Ward.NURSES;
import static org.kompetens.evaluation.Ward.ORGANISATION;
import static org.kompetens.evaluation.Ward.THU_2026_10_01;
import static org.kompetens.evaluation.Ward.TODAY;
import static org.kompetens.evaluation.Ward.TOWN;
import static org.kompetens.evaluation.Ward.WARD;
import static org.kompetens.evaluation.Ward.WOUND_CARE;
import static org.kompetens.evaluation.Ward.course;
import static org.kompetens.evaluation.Ward.employed;
import static org.kompetens.evaluation.Ward.found;
import static org.kompetens.evaluation.Ward.in;
import static org.kompetens.evaluation.Ward.nurse;
import static org.kompetens.evaluation.Ward.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kompetens.change.EmployeeChange;
import org.kompetens.change.Movement;
import org.kompetens.change.Reorganisation;
import org.kompetens.competence.Level;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.horizon.Bridge;
import org.kompetens.horizon.Cause;
import org.kompetens.horizon.Horizon;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Period;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityBuilder;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.AddressedGap;
import org.kompetens.planning.Communication;
import org.kompetens.planning.Direction;
import org.kompetens.planning.Goal;
import org.kompetens.planning.GoalId;
import org.kompetens.planning.GoalMeasure;
import org.kompetens.planning.GoalTerm;
import org.kompetens.planning.Improvement;
import org.kompetens.planning.Lessons;
import org.kompetens.planning.Milestone;
import org.kompetens.planning.PlanRegister;
import org.kompetens.planning.PlannedGain;
import org.kompetens.planning.Planning;
import org.kompetens.planning.Reading;
import org.kompetens.planning.Recipients;
import org.kompetens.planning.Responsible;
import org.kompetens.planning.ResultStatus;
import org.kompetens.planning.ServedGoal;
import org.kompetens.planning.ShortfallActivities;
import org.kompetens.planning.Verdict;
import org.kompetens.rollup.CellFigures;
import org.kompetens.rollup.Fraction;
import org.kompetens.rollup.Rollup;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** Goals, activities and plans on a date when they are followed up. */
final class EvaluationTest {

    private static Goal goal(String id, Reading... readings) {
        return Goal.of(GoalId.of(id), WARD, Labels.of(Language.SV, "Mål " + id), GoalTerm.SHORT, Set.of())
                .withMeasures(List.of(new GoalMeasure(
                        Labels.of(Language.SV, "Andel"),
                        "%",
                        Fraction.of(62, 1),
                        Fraction.of(90, 1),
                        Direction.RISE,
                        List.of(readings))));
    }

    /** At least 85 and now 83, and at most 5 and now 5: there is no way to go, and a verdict all the same. */
    @Test
    void whatIsToHoldIsJudgedMeasureByMeasure() {
        LocalDate date = LocalDate.of(2028, 1, 1);
        Goal holding = Goal.of(GoalId.of("hold"), WARD, Labels.of(Language.EN, "Hold"), GoalTerm.SHORT, Set.of())
                .withMeasures(List.of(
                        holding("Index", 85, Direction.RISE, new Reading.Value(date, Fraction.of(83, 1))),
                        holding("Cost", 5, Direction.FALL, new Reading.Value(date, Fraction.of(5, 1)))));
        Evaluation evaluation = Evaluation.of(
                Planning.of(ORGANISATION, PlanRegister.builder().goal(holding).build()), WARD, date);
        assertThat(evaluation.text(ORGANISATION, Language.EN))
                .anyMatch(line -> line.contains("Index: 83%, from 85 towards 85, not met;")
                        && line.contains("Cost: 5%, from 5 towards 5, met;"));
    }

    /** Only what has not moved is 0 %, and only what has reached its target is 100 %. */
    @ParameterizedTest
    @CsvSource({"99999, >99%", "100000, 100%", "120, <1%", "0, 0%", "-120, <0%", "-70000, −70%", "117300, 117%"})
    void aMeasureHasComeAllTheWayOnlyAtItsTarget(int hundredths, String way) {
        LocalDate date = LocalDate.of(2028, 1, 1);
        GoalMeasure measure = new GoalMeasure(
                Labels.of(Language.EN, "Hours"),
                "h",
                Fraction.ZERO,
                Fraction.of(1000, 1),
                Direction.RISE,
                List.of(new Reading.Value(date, Fraction.of(hundredths, 100))));
        Planning planning = Planning.of(
                ORGANISATION,
                PlanRegister.builder()
                        .goal(Goal.of(GoalId.of("g"), WARD, Labels.of(Language.EN, "Goal"), GoalTerm.SHORT, Set.of())
                                .withMeasures(List.of(measure)))
                        .build());
        assertThat(Evaluation.of(planning, WARD, date).text(ORGANISATION, Language.EN))
                .anyMatch(line -> line.contains(" h, from 0 towards 1000, " + way + " of the way;"));
    }

    private static GoalMeasure holding(String name, long level, Direction direction, Reading reading) {
        return new GoalMeasure(
                Labels.of(Language.EN, name),
                "%",
                Fraction.of(level, 1),
                Fraction.of(level, 1),
                direction,
                List.of(reading));
    }

    private static Evaluation evaluation() {
        LocalDate date = LocalDate.of(2028, 1, 1);
        Planning planning = Planning.of(
                ORGANISATION,
                PlanRegister.builder()
                        .goal(goal("nådda", new Reading.Value(date, Fraction.of(91, 1))))
                        .goal(goal("halva", new Reading.Value(date, Fraction.of(81, 1)))
                                .withVerdicts(List.of(new Verdict(date, ResultStatus.MET, "Nämnden"))))
                        .goal(goal("okända", new Reading.CannotBeJudged(date, "ingen mätning")))
                        .activity(course("a")
                                .goal(new ServedGoal(GoalId.of("halva"), Optional.empty()))
                                .period(Period.ofClosed(THU_2026_10_01, LocalDate.of(2027, 6, 9)))
                                .gain(PlannedGain.ofEmployees(
                                        WOUND_CARE, Level.of("good"), List.of(EmployeeId.of("ali"))))
                                .milestone(new Milestone(
                                        Labels.of(Language.SV, "intyg"), LocalDate.of(2027, 6, 1), Optional.empty()))
                                .followUp(date))
                        .build());
        Rollup rollup = NURSES.stream().collect(Rollup.collector(TODAY.withAsOf(date)));
        Bridge bridge = NURSES.stream()
                .collect(Bridge.collector(Horizon.of(TODAY.withAsOf(date)).between(THU_2026_10_01, date)));
        return Evaluation.of(planning, CARE, date)
                .withGains(GainOutcome.of(planning, TODAY.withAsOf(date), NURSES.stream()))
                .withChange(CycleChange.of(bridge, reorganisation(NURSES, date), CARE))
                .withShortfalls(ShortfallActivities.of(planning, rollup), ORGANISATION.tree())
                .withDialogues(new DialogueCount(2, 1, 1, 0, 1, 1, 0));
    }

    private static Reorganisation reorganisation(List<Employee> employees, LocalDate date) {
        return employees.stream()
                .map(one -> EmployeeChange.of(one, one))
                .collect(Reorganisation.collector(TODAY, TODAY.withAsOf(date)));
    }

    /** Who changes the employment within the ward stays, and what was learned meanwhile is of those who stayed. */
    @Test
    void whoChangesTheEmploymentWithinAUnitNeitherCameNorLeft() {
        LocalDate date = EXIT.plusYears(1);
        List<Employee> employees = List.of(
                employed("renewed", in(WARD, date.minusYears(4), EXIT), in(WARD, EXIT, date.plusYears(1))),
                nurse("learns", found("basic", LocalDate.of(2025, 1, 1)), found("good", EXIT)),
                employed("leaves", in(WARD, date.minusYears(4), EXIT)),
                employed("comes", in(WARD, EXIT, date.plusYears(1))));
        Bridge bridge = employees.stream()
                .collect(Bridge.collector(Horizon.of(TODAY.withAsOf(date)).between(THU_2026_10_01, date)));
        CycleChange change = CycleChange.of(bridge, reorganisation(employees, date), WARD);
        assertThat(met(change.before())).isEqualTo(2);
        assertThat(met(change.after())).isEqualTo(3);
        assertThat(met(change.part(Movement.LEFT))).isEqualTo(-1);
        assertThat(met(change.part(Movement.ENTERED))).isEqualTo(1);
        assertThat(met(change.comingAndLeaving())).isZero();
        assertThat(met(change.corrected())).isEqualTo(1);
        assertThat(met(change.part(Cause.EXIT))).isEqualTo(-2);
    }

    private static long met(CellFigures figures) {
        return figures.amount(OutcomeKind.MET.measure()).count();
    }

    /** Of the department's own head it is no matter that somebody in the ward below falls short of the same. */
    @Test
    void aShortfallStandsWhereWhoeverFallsShortIsEmployed() {
        Employee head = nurse("head", found("basic", LocalDate.of(2025, 1, 1)))
                .withEmployments(List.of(in(CARE, LocalDate.of(2020, 1, 1), EXIT.plusYears(9))));
        Planning planning = planning(course("a"));
        Rollup rollup = Stream.of(head, NURSES.get(1)).collect(Rollup.collector(TODAY));
        assertThat(Evaluation.of(planning, TOWN, THU_2026_10_01)
                        .withShortfalls(ShortfallActivities.of(planning, rollup), ORGANISATION.tree())
                        .shortfalls())
                .extracting(one -> one.unit() + " " + one.activities())
                .containsExactly("care []", "ward [a]");
    }

    /** Two of three places are given to somebody; the third went to somebody of the ward, where the gap is. */
    @Test
    void whoIsNotNamedIsLookedForWhereTheGapIs() {
        ActivityBuilder course = Activity.builder(
                        ActivityId.of("c"), Labels.of(Language.EN, "c"), TOWN, Responsible.of("HR"))
                .gap(new AddressedGap(WOUND_CARE, Optional.empty(), Optional.of(WARD)))
                .period(Period.ofClosed(THU_2026_10_01, EXIT))
                .recipients(new Recipients.Seats(3, List.of(EmployeeId.of("eva"), EmployeeId.of("ali"))))
                .gain(PlannedGain.ofPersons(WOUND_CARE, Level.of("good"), 3));
        Planning planning = Planning.of(
                ORGANISATION, PlanRegister.builder().activity(course).build());
        List<Employee> all = List.of(
                NURSES.get(0),
                NURSES.get(1),
                nurse("bo", found("basic", LocalDate.of(2025, 1, 1)), found("good", EXIT)));
        GainOutcome outcome = GainOutcome.of(planning, TODAY.withAsOf(EXIT.plusDays(1)), all.stream())
                .get(0);
        assertThat(outcome.reached()).hasValue(2);
        assertThat(outcome.persons()).containsOnlyKeys(EmployeeId.of("ali"), EmployeeId.of("eva"));
    }

    /** Of three who are named one is to gain: Kim did, of another unit; so did Bo, for whom it was not. */
    @Test
    void whereMoreAreNamedThanAreToGainThoseOfThemCountWhoCameToHoldIt() {
        Employee kim = nurse("kim", found("basic", LocalDate.of(2025, 1, 1)), found("good", EXIT))
                .withEmployments(List.of(in(CARE, LocalDate.of(2020, 1, 1), EXIT.plusYears(9))));
        Employee bo = nurse("bo", found("basic", LocalDate.of(2025, 1, 1)), found("good", EXIT));
        List<EmployeeId> named =
                Stream.of("eva", "ali", "kim").map(EmployeeId::of).toList();
        List<Employee> all = List.of(NURSES.get(0), NURSES.get(1), kim, bo);
        assertThat(reached(new Recipients.People(named), all)).hasValue(1);
        assertThat(reached(new Recipients.Seats(3, named), all)).hasValue(1);
        assertThat(reached(new Recipients.Seats(4, named), all)).hasValue(2);
        // They are not employed, so that no record says anything of them.
        assertThat(reached(new Recipients.Outsiders(2), all)).isEmpty();
    }

    private static OptionalInt reached(Recipients recipients, List<Employee> all) {
        Planning planning = planning(course("c")
                .period(Period.ofClosed(THU_2026_10_01, EXIT))
                .recipients(recipients)
                .gain(PlannedGain.ofPersons(WOUND_CARE, Level.of("good"), 1)));
        return GainOutcome.of(planning, TODAY.withAsOf(EXIT.plusDays(1)), all.stream())
                .get(0)
                .reached();
    }

    @Test
    void theReportOfADepartment() {
        assertThat(evaluation().text(ORGANISATION, Language.SV))
                .containsExactly(
                        "Omsorgen: utvärdering per 2028-01-01",
                        "",
                        "Måluppföljning",
                        "1 av 2 mål som kan bedömas är uppnådda, av 3 i allt.",
                        "- Mål nådda: uppnått; Andel: 91 %, från 62 mot 90, 104 % av vägen; aktiviteter: 0",
                        "- Mål halva: delvis uppnått; Andel: 81 %, från 62 mot 90, 68 % av vägen;"
                                + " bedömning 2028-01-01 av Nämnden: uppnått; aktiviteter: 1",
                        "- Mål okända: kan ej bedömas; Andel: inget värde, från 62 mot 90 %; aktiviteter: 0",
                        "",
                        "Aktiviteter",
                        "ej påbörjad: 1",
                        "- Kurs a: ej påbörjad; beslut: utkast; försenad; intyg saknas: intyg, senast 2027-06-01;"
                                + " följs upp 2028-01-01",
                        "",
                        "Väntat och uppnått",
                        "- Kurs a, Sårvård: 0 har nått nivån, 1 väntades",
                        "",
                        "Kompetensgapet sedan 2026-10-01",
                        "- Krav som är uppfyllda: 1, de som kom till eller lämnade enheten −1, de som var kvar ±0, nu 0",
                        "- Krav som inte är uppfyllda: 1, de som kom till eller lämnade enheten ±0, de som var kvar ±0, nu 1",
                        "- Krav där nivån inte är känd: 0, de som kom till eller lämnade enheten ±0, de som var kvar ±0, nu 0",
                        "",
                        "Brister utan aktivitet",
                        "0 av 1 brister har ingen aktivitet. En brist är en kompetens som någon i en enhet inte når upp till.",
                        "",
                        "Medarbetarsamtal och utvecklingsplaner",
                        "1 av 2 anställda har en utvecklingsplan.",
                        "Samtal i tid: 1, på andra dagar: 0.",
                        "Överenskommelser: 1; 0 av 1 som skulle följas upp är uppföljda.",
                        "",
                        "Resultatet kommunicerat, och förbättringar",
                        "Det är inte noterat till vem något resultat har kommunicerats, eller vad som ska förbättras.");
    }

    /** S2: the result is communicated, and what is to be improved stands in the plans of the next cycle. */
    @Test
    void theSecondStepOfAnEvaluationIsToldWithWhatFollows() {
        LocalDate date = THU_2026_10_01;
        Improvement planned =
                new Improvement(Labels.of(Language.EN, "start earlier"), List.of(ActivityId.of("a")), List.of());
        Improvement open = new Improvement(Labels.of(Language.EN, "ask the patients"), List.of(), List.of());
        Planning planning = Planning.of(
                ORGANISATION,
                PlanRegister.builder()
                        .activity(course("a"))
                        .lessons(new Lessons(
                                WARD,
                                date,
                                List.of(new Communication(date.plusDays(5), "the board", "head")),
                                List.of(planned, open)))
                        .lessons(new Lessons(TOWN, date, List.of(), List.of()))
                        .lessons(new Lessons(WARD, date.plusYears(1), List.of(), List.of()))
                        .build());
        assertThat(planning.warnings().list())
                .extracting(finding -> finding.code() + " " + finding.path())
                .containsExactlyInAnyOrder(
                        "planning.improvement-not-planned lessons[0].improvements[1]",
                        "planning.result-not-communicated lessons[1].communications",
                        "planning.result-not-communicated lessons[2].communications");
        assertThat(Evaluation.of(planning, CARE, date.plusDays(30)).text(ORGANISATION, Language.EN))
                .endsWith(
                        "Result communicated, and improvements",
                        "Avdelningen, evaluation as of 2026-10-01:",
                        "- communicated 2026-10-06 to the board by head",
                        "- to be improved: start earlier; by: Kurs a",
                        "- to be improved: ask the patients; in no activity and no goal yet");
        assertThat(Evaluation.of(planning, CARE, date.plusDays(4))
                        .lessons()
                        .get(0)
                        .communications())
                .as("before it was communicated")
                .isEmpty();
        assertThat(PlanRegister.builder()
                        .lessons(new Lessons(
                                WARD,
                                date,
                                List.of(new Communication(date.minusDays(1), "the board", "head")),
                                List.of(new Improvement(
                                        Labels.of(Language.EN, "x"), List.of(ActivityId.of("no")), List.of()))))
                        .build()
                        .findings(ORGANISATION)
                        .errors())
                .extracting(finding -> finding.code())
                .containsExactlyInAnyOrder("planning.communicated-before-evaluated", "planning.activity-unknown");
    }

    /** Of those who were counted, and of those left out; or that nothing of the kind is known. */
    @Test
    void theReportTellsOfHowManyRecordsItIsAndWhoLeaves() {
        Rollup counted = Stream.of(NURSES.get(0), NURSES.get(0)).collect(Rollup.collector(TODAY));
        assertThat(evaluation().withRecords(counted.records()).text(ORGANISATION, Language.EN))
                .contains("Employee records counted: 1, left out because of errors: 1");
        Rollup nobody = Stream.<Employee>of().collect(Rollup.collector(TODAY));
        assertThat(evaluation().withRecords(nobody.records()).text(ORGANISATION, Language.EN))
                .contains(
                        "There are no employee records: what was reached, what the gap did and who leaves is not known.");
        assertThat(evaluation()
                        .withLeaving(SoleHolders.leaving(planning(), TODAY, CARE, List.of(NURSES.get(0)), EXIT))
                        .text(ORGANISATION, Language.EN))
                .contains(
                        "Competences that leave a unit by 2027-03-01 with the last who hold them, without a transfer: 1");
    }

    @Test
    void theReportSpeaksAllLanguages() {
        for (Language language : Language.values()) {
            assertThat(evaluation().text(ORGANISATION, language)).hasSizeGreaterThan(20);
        }
        assertThat(evaluation().late()).hasSize(1);
        assertThat(evaluation().toString()).isEqualTo("Evaluation[care, 2028-01-01, goals=3, activities=1]");
    }
}
