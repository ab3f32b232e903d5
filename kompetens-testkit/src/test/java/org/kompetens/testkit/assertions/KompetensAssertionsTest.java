package org.kompetens.testkit.assertions;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.kompetens.calendar.Attention;
import org.kompetens.calendar.CalendarRule;
import org.kompetens.calendar.OccurrenceSelection;
import org.kompetens.calendar.OccurrenceStatus;
import org.kompetens.calendar.Status;
import org.kompetens.calendar.StatusBoard;
import org.kompetens.coverage.Coverage;
import org.kompetens.coverage.RequirementCoverage;
import org.kompetens.coverage.UnitCoverage;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.gap.Cell;
import org.kompetens.gap.EmployeeGaps;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.Measure;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.Employee;
import org.kompetens.rollup.CompetenceFigures;
import org.kompetens.rollup.Rollup;
import org.kompetens.rollup.UnitFigures;
import org.kompetens.testkit.Slow;
import org.kompetens.testkit.calendar.Round;
import org.kompetens.testkit.system.Situation;

@Slow
final class KompetensAssertionsTest {

    /** For each outcome, what asserts it. */
    private static Map<OutcomeKind, Consumer<EmployeeGapsAssert>> named(Cell cell) {
        String competence = cell.required().competence().id().value();
        Map<OutcomeKind, Consumer<EmployeeGapsAssert>> named = new EnumMap<>(OutcomeKind.class);
        named.put(OutcomeKind.MET, gaps -> gaps.meets(competence));
        named.put(
                OutcomeKind.SHORT,
                gaps -> gaps.fallsShort(competence, Math.max(1, cell.outcome().missingSteps())));
        named.put(OutcomeKind.UNASSESSED, gaps -> gaps.isUnassessed(competence));
        named.put(OutcomeKind.EXPIRED, gaps -> gaps.isExpired(competence));
        named.put(OutcomeKind.EXEMPT, gaps -> gaps.isExempt(competence));
        return named;
    }

    @Property(tries = 40)
    void ofTheOutcomesOnlyThatWhichCameHolds(@ForAll Situation situation) {
        GapAnalysis analysis = Asserted.analysis(situation);
        for (Employee employee : situation.employees()) {
            EmployeeGaps gaps = analysis.analyse(employee).orThrow();
            for (Cell cell : gaps.cells()) {
                EmployeeGapsAssert asserted = KompetensAssertions.assertThat(gaps)
                        .inEmployment(cell.employment().id().value());
                String competence = cell.required().competence().id().value();
                OutcomeKind came = cell.outcome().kind();
                named(cell).forEach((kind, assertion) -> {
                    if (kind == came) {
                        assertion.accept(asserted);
                    } else {
                        Asserted.fails(() -> assertion.accept(asserted), competence, kind.toString(), came.toString());
                    }
                });
                Asserted.fails(() -> asserted.doesNotRequire(competence), competence + " must not be required");
                if (came == OutcomeKind.SHORT) {
                    int missing = cell.outcome().missingSteps();
                    Asserted.fails(
                            () -> asserted.fallsShort(competence, missing + 1),
                            "by " + (missing + 1),
                            "falls short by " + missing);
                }
            }
            KompetensAssertions.assertThat(gaps).doesNotRequire("none-of-these");
            Asserted.fails(
                    () -> KompetensAssertions.assertThat(gaps).meets("none-of-these"),
                    "none-of-these must be required");
        }
    }

    @Property(tries = 25)
    void figuresAreAsCountedAndNotOneMore(@ForAll Situation situation) {
        Rollup rollup = situation.employees().stream().collect(Rollup.collector(Asserted.analysis(situation)));
        rollup.units().forEach(figures -> {
            String unit = figures.unit().id().value();
            RollupAssert asserted = KompetensAssertions.assertThat(rollup);
            asserted.employs(unit, figures.employed().persons());
            Asserted.fails(() -> asserted.employs(unit, figures.employed().persons() + 1), unit);
            counts(asserted.at(unit), figures);
            for (CompetenceFigures one : figures.competences()) {
                String competence = one.competence().id().value();
                asserted.at(unit, competence)
                        .has(Measure.MET, one.amount(Measure.MET).count());
                KompetensAssertions.assertThat(one)
                        .hasShortfall(one.shortfall().rounded(6).toPlainString());
            }
            rollup.analysis().organisation().framework().competences().forEach(one -> {
                if (figures.competence(one.id()).isEmpty()) {
                    String competence = one.id().value();
                    Asserted.fails(
                            () -> asserted.at(unit, competence), competence + " must be required in unit " + unit);
                }
            });
        });
    }

    private static void counts(FiguresAssert asserted, UnitFigures figures) {
        for (Measure measure : figures.total().amounts().keySet()) {
            long count = figures.total().amount(measure).count();
            asserted.has(measure, count)
                    .hasFte(
                            measure,
                            figures.total().amount(measure).fte().value().toPlainString());
            Asserted.fails(() -> asserted.has(measure, count + 1), measure.toString(), "is " + count);
            Asserted.fails(() -> asserted.hasFte(measure, "-1"), measure.toString(), "FTE");
        }
        Asserted.fails(() -> asserted.hasShortfall("-1"), "a shortfall of -1");
        if (!figures.total().amounts().containsKey(Measure.MISSING_STEPS)) {
            Asserted.fails(() -> asserted.has(Measure.MISSING_STEPS, 0), "must have MISSING_STEPS");
        }
        long unknown = figures.total().amount(Measure.UNASSESSED).count()
                + figures.total().amount(Measure.EXPIRED).count();
        if (unknown == 0) {
            asserted.isKnown();
        } else {
            Asserted.fails(asserted::isKnown, "must have");
        }
    }

    @Property(tries = 25)
    void coverageIsAsCountedAndNotOneMore(@ForAll Situation situation) {
        Coverage coverage = situation.employees().stream().collect(Coverage.collector(Asserted.analysis(situation)));
        CoverageAssert asserted = KompetensAssertions.assertThat(coverage);
        coverage.units().forEach(one -> {
            String unit = one.unit().id().value();
            Asserted.fails(() -> asserted.isCovered(unit, "none-of-these"), "must need none-of-these");
            for (RequirementCoverage requirement : one.requirements()) {
                String competence = requirement.requirement().competence().value();
                if (timesNeeded(one, requirement) > 1) {
                    continue;
                }
                asserted.lacks(unit, competence, requirement.deficit().value().toPlainString());
                asserted.isHeldBy(unit, competence, requirement.holders());
                Asserted.fails(() -> asserted.lacks(unit, competence, "-1"), unit, competence);
                Asserted.fails(() -> asserted.isHeldBy(unit, competence, -1), unit, competence);
                Asserted.holdsIf(requirement.deficit().isNone(), () -> asserted.isCovered(unit, competence));
                Asserted.holdsIf(requirement.isSinglePointOfFailure(), () -> asserted.hasSoleHolder(unit, competence));
            }
        });
    }

    private static long timesNeeded(UnitCoverage unit, RequirementCoverage requirement) {
        return unit.requirements().stream()
                .filter(other -> other.requirement()
                        .competence()
                        .equals(requirement.requirement().competence()))
                .count();
    }

    @Property(tries = 20)
    void statusesAreAsTheBoardSays(@ForAll Round round, @ForAll @IntRange(max = 400) int day) {
        StatusBoard board = StatusBoard.at(
                round.schedule(),
                round.completions(),
                round.schedule().days().first().plusDays(day),
                new Attention(10, List.of()));
        StatusBoardAssert asserted = KompetensAssertions.assertThat(board);
        List<OccurrenceStatus> all = board.statuses(OccurrenceSelection.ALL).toList();
        for (OccurrenceStatus one : all) {
            String step = one.occurrence().id().step().value();
            String unit = one.occurrence().id().unit().value();
            List<Status.Kind> kinds = all.stream()
                    .filter(other -> other.occurrence()
                                    .id()
                                    .step()
                                    .equals(one.occurrence().id().step())
                            && other.occurrence()
                                    .id()
                                    .unit()
                                    .equals(one.occurrence().id().unit()))
                    .map(other -> other.status().kind())
                    .distinct()
                    .toList();
            for (Status.Kind kind : Status.Kind.values()) {
                Asserted.holdsIf(kinds.equals(List.of(kind)), () -> asserted.has(step, unit, kind));
            }
        }
        Asserted.holdsIf(
                all.stream().noneMatch(one -> one.status().kind() == Status.Kind.OVERDUE), asserted::hasNothingOverdue);
        Asserted.fails(() -> asserted.has("none-of-these", "unit", Status.Kind.DONE), "none-of-these must occur");
    }

    @Test
    void findingsAreNamedByCodeAndPlace() {
        Finding error = Finding.of(CalendarRule.PARTY_UNKNOWN, FieldPath.of("steps", 1));
        Finding warning = Finding.of(CalendarRule.STEP_WITHOUT_UNITS, FieldPath.of("steps", 2));
        Findings some = new Findings(List.of(error, warning));
        KompetensAssertions.assertThat(Findings.NONE)
                .areNone()
                .areWarningsAtMost()
                .areOnly();
        KompetensAssertions.assertThat(some)
                .include(error.code())
                .include(error.code(), "/steps/1")
                .areOnly(warning.code(), error.code());
        KompetensAssertions.assertThat(new Findings(List.of(warning))).areWarningsAtMost();
        Asserted.fails(() -> KompetensAssertions.assertThat(some).areNone(), error.code() + " at /steps/1");
        Asserted.fails(() -> KompetensAssertions.assertThat(some).areWarningsAtMost(), error.code() + " at /steps/1");
        Asserted.fails(() -> KompetensAssertions.assertThat(some).include("step.odd"), "step.odd must be found");
        Asserted.fails(() -> KompetensAssertions.assertThat(some).include(error.code(), "/steps/2"), "at /steps/2");
        Asserted.fails(() -> KompetensAssertions.assertThat(some).areOnly(error.code()), error.code() + " alone");
    }
}
