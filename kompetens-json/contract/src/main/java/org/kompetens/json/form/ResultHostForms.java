package org.kompetens.json.form;

import static org.kompetens.json.form.HostForm.result;
import static org.kompetens.json.form.HostForm.value;
import static org.kompetens.json.form.HostForm.word;
import static org.kompetens.json.form.HostForm.written;
import static org.kompetens.json.form.WordForm.oneOf;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kompetens.change.CellBridge;
import org.kompetens.change.Comparison;
import org.kompetens.change.Movement;
import org.kompetens.change.Reorganisation;
import org.kompetens.change.UnitComparison;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.coverage.Coverage;
import org.kompetens.coverage.CoverageLoss;
import org.kompetens.coverage.Departure;
import org.kompetens.coverage.PersonDeparture;
import org.kompetens.coverage.RequirementCoverage;
import org.kompetens.coverage.Shortage;
import org.kompetens.coverage.UnitCoverage;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.Severity;
import org.kompetens.gap.AssessmentPolicy;
import org.kompetens.gap.Cell;
import org.kompetens.gap.ConsideredAssessment;
import org.kompetens.gap.ConsideredRequirement;
import org.kompetens.gap.Disagreement;
import org.kompetens.gap.EmployeeGaps;
import org.kompetens.gap.Explanation;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.HeldChange;
import org.kompetens.gap.HeldKind;
import org.kompetens.gap.Measure;
import org.kompetens.gap.NeededParts;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.gap.RequirementChange;
import org.kompetens.gap.RequirementOrigin;
import org.kompetens.gap.RequirementTimeline;
import org.kompetens.horizon.Bridge;
import org.kompetens.horizon.Cause;
import org.kompetens.horizon.CellChange;
import org.kompetens.horizon.UnitBridge;
import org.kompetens.json.LocatedFinding;
import org.kompetens.json.Location;
import org.kompetens.json.ResultToWrite;
import org.kompetens.json.form.ComparisonForm.Compared;
import org.kompetens.json.form.ComparisonForm.ComparedUnit;
import org.kompetens.json.form.ExplainedCellForm.ExplainedCell;
import org.kompetens.json.form.FindingsForm.Found;
import org.kompetens.json.form.FindingsForm.Listing;
import org.kompetens.json.form.FindingsForm.One;
import org.kompetens.json.token.JsonOut;
import org.kompetens.organisation.UnitTree;
import org.kompetens.priority.Priorities;
import org.kompetens.priority.Priority;
import org.kompetens.priority.UnitPriorities;
import org.kompetens.publication.PublishedActivities;
import org.kompetens.publication.PublishedActivity;
import org.kompetens.publication.PublishedActivityBasis;
import org.kompetens.publication.PublishedAmount;
import org.kompetens.publication.PublishedCompetence;
import org.kompetens.publication.PublishedCoverage;
import org.kompetens.publication.PublishedFlows;
import org.kompetens.publication.PublishedForecast;
import org.kompetens.publication.PublishedForecastYear;
import org.kompetens.publication.PublishedRequirement;
import org.kompetens.publication.PublishedRollup;
import org.kompetens.publication.PublishedUnit;
import org.kompetens.publication.PublishedUnitCoverage;
import org.kompetens.publication.PublishedUnitForecast;
import org.kompetens.rollup.Capital;
import org.kompetens.rollup.CellFigures;
import org.kompetens.rollup.CompetenceFigures;
import org.kompetens.rollup.Disagreements;
import org.kompetens.rollup.Fraction;
import org.kompetens.rollup.GroupFigures;
import org.kompetens.rollup.Headcount;
import org.kompetens.rollup.Rollup;
import org.kompetens.rollup.Share;
import org.kompetens.rollup.TotalFigures;
import org.kompetens.rollup.UnitDisagreements;
import org.kompetens.rollup.UnitFigures;
import org.kompetens.task.TaskCapability;
import org.kompetens.task.TaskFigures;
import org.kompetens.task.UnitTasks;
import org.kompetens.text.Language;

/** Which results a host's mapper writes. One of a whole organisation is written from its first unit on. */
final class ResultHostForms {

    @SuppressWarnings("unchecked") // a class has no type arguments
    private static final Class<CellBridge<?>> BRIDGE_OF_CELLS = (Class<CellBridge<?>>) (Class<?>) CellBridge.class;

    static final List<HostForm<?>> ALL = List.of(
            written(ResultToWrite.class, (document, json, language) -> document.write(json)),
            word(Severity.class, oneOf(Severity.values())),
            written(FieldPath.class, (path, json, language) -> json.text(path.pointer())),
            written(Finding.class, (one, json, language) -> write(one, Optional.empty(), json, language)),
            written(LocatedFinding.class, ResultHostForms::write),
            written(Findings.class, ResultHostForms::write),
            written(AssessmentPolicy.class, (policy, json, language) -> json.text(policy.name())),
            word(Cause.class, oneOf(Cause.values())),
            word(ConsideredAssessment.Verdict.class, oneOf(ConsideredAssessment.Verdict.values())),
            word(ConsideredRequirement.Bearing.class, oneOf(ConsideredRequirement.Bearing.values())),
            word(HeldChange.Cause.class, oneOf(HeldChange.Cause.values())),
            word(HeldKind.class, oneOf(HeldKind.values())),
            word(Measure.class, oneOf(List.of(Measure.values()), Measure::property)),
            word(Movement.class, oneOf(List.of(Movement.values()), ReorganisationForm::name)),
            word(OutcomeKind.class, oneOf(OutcomeKind.values())),
            result(ResolvedCompetence.class, ExplainedCellForm.COMPETENCE),
            result(RequirementOrigin.class, RequiredForm.ORIGIN),
            result(Cell.class, CellForm.CELL),
            result(ConsideredAssessment.class, ExplainedCellForm.ASSESSMENT),
            result(NeededParts.class, ExplainedCellForm.NARROWER),
            written(
                    Explanation.class,
                    (explanation, json, language) -> ExplainedCellForm.EXPLAINED_CELL.write(
                            ExplainedCellForm.EXPLAINED_CELL.of(new ExplainedCell(explanation)), json)),
            result(EmployeeGaps.class, GapsForm.GAPS),
            result(Disagreement.class, DisagreementsForm.DISAGREEMENT),
            result(RequirementChange.class, RequirementHistoryForm.CHANGE),
            result(RequirementTimeline.class, RequirementHistoryForm.COMPETENCE),
            value(Headcount.class, HeadcountForm.HEADCOUNT),
            written(
                    Fraction.class,
                    (fraction, json, language) -> DecimalForm.rounded().write(FiguresForm.rounded4(fraction), json)),
            written(Share.class, (share, json, language) -> write(share, json)),
            result(CellFigures.class, FiguresForm.OF_CELLS),
            result(TotalFigures.class, FiguresForm.TOTAL),
            result(CompetenceFigures.class, CompetenceFiguresForm.COMPETENCE_FIGURES),
            result(GroupFigures.class, UnitFiguresForm.GROUP_FIGURES),
            byIdAlone(UnitFigures.class, UnitFiguresForm.UNIT_FIGURES),
            ofAll(Rollup.class, RollupForm.ROLLUP, Rollup::analysis),
            result(PublishedRollup.class, PublishedRollupForm.PUBLISHED_ROLLUP),
            byIdAlone(PublishedUnit.class, PublishedRollupForm.UNIT),
            result(PublishedCompetence.class, PublishedRollupForm.PUBLISHED_COMPETENCE),
            result(PublishedCoverage.class, PublishedCoverageForm.PUBLISHED_COVERAGE),
            byIdAlone(PublishedUnitCoverage.class, PublishedCoverageForm.UNIT),
            byIdAlone(PublishedRequirement.class, PublishedCoverageForm.REQUIREMENT),
            result(PublishedForecast.class, PublishedForecastForm.PUBLISHED_FORECAST),
            byIdAlone(PublishedUnitForecast.class, PublishedForecastForm.UNIT),
            result(PublishedForecastYear.class, PublishedForecastForm.YEAR),
            result(PublishedFlows.class, PublishedForecastForm.FLOWS),
            result(PublishedActivities.class, PublishedActivitiesForm.PUBLISHED_ACTIVITIES),
            byIdAlone(PublishedActivity.class, PublishedActivitiesForm.ACTIVITY),
            byIdAlone(PublishedActivityBasis.class, PublishedActivitiesForm.UNIT),
            result(PublishedActivity.Figures.class, PublishedActivitiesForm.FIGURES),
            value(PublishedAmount.class, PublishedAmountForm.PUBLISHED_AMOUNT),
            ofAll(Capital.class, CapitalForm.CAPITAL, Capital::analysis),
            byIdAlone(UnitTasks.class, TaskCapabilityForm.UNIT),
            byIdAlone(TaskFigures.class, TaskCapabilityForm.TASK),
            ofAll(TaskCapability.class, TaskCapabilityForm.TASKS, TaskCapability::analysis),
            byIdAlone(CoverageLoss.class, CoverageLossForm.LOSS),
            byIdAlone(Departure.class, CoverageResultForm.DEPARTURE),
            byIdAlone(PersonDeparture.class, CoverageResultForm.PERSON),
            byIdAlone(RequirementCoverage.class, CoverageResultForm.REQUIREMENT),
            byIdAlone(Shortage.class, CoverageResultForm.SHORTAGE),
            byIdAlone(UnitCoverage.class, CoverageResultForm.UNIT),
            withRetirement(Coverage.class, CoverageResultForm.COVERAGE_RESULT, Coverage::analysis),
            result(Priority.class, PrioritiesForm.PRIORITY),
            byIdAlone(UnitPriorities.class, PrioritiesForm.UNIT),
            ofAll(
                    Priorities.class,
                    PrioritiesForm.PRIORITIES,
                    priorities -> priorities.rollup().analysis()),
            byIdAlone(UnitDisagreements.class, DisagreementsForm.UNIT),
            ofAll(Disagreements.class, DisagreementsForm.DISAGREEMENTS, Disagreements::analysis),
            written(BRIDGE_OF_CELLS, (bridge, json, language) -> write(bridge, json)),
            byIdAlone(CellChange.class, CellChangesForm.CHANGE),
            byIdAlone(UnitBridge.class, BridgeForm.UNIT),
            withRetirement(
                    Bridge.class, BridgeForm.BRIDGE, bridge -> bridge.horizon().at(bridge.from())),
            written(
                    UnitComparison.OfCompetence.class,
                    (one, json, language) -> ComparisonForm.COMPETENCE.write(
                            ComparisonForm.COMPETENCE.of(new Compared(one, Optional.empty())), json)),
            written(
                    UnitComparison.class,
                    (one, json, language) ->
                            ComparisonForm.UNIT.write(ComparisonForm.UNIT.of(ComparedUnit.alone(one)), json)),
            written(Comparison.class, (comparison, json, language) -> write(comparison, json)),
            written(Reorganisation.class, (reorganisation, json, language) -> write(reorganisation, json)));

    private ResultHostForms() {}

    /** A result that knows competences by their ids, and is written alone. */
    static <R> HostForm<R> byIdAlone(Class<R> type, ResultForm<Named<R>> form) {
        return written(type, (result, json, language) -> form.write(form.of(Named.byIdAlone(result)), json));
    }

    private static <R> HostForm<R> ofAll(
            Class<R> type, ResultForm<FromUnit<R>> form, Function<R, GapAnalysis> analysis) {
        return written(type, (result, json, language) -> {
            UnitTree tree = analysis.apply(result).organisation().tree();
            form.write(form.of(new FromUnit<>(result, tree, tree.unit(0).id())), json);
        });
    }

    private static <R> HostForm<R> withRetirement(
            Class<R> type, ResultForm<WithRetirement<R>> form, Function<R, GapAnalysis> analysis) {
        return written(type, (result, json, language) -> {
            UnitTree tree = analysis.apply(result).organisation().tree();
            form.write(form.of(WithRetirement.known(result, tree, tree.unit(0).id())), json);
        });
    }

    private static void write(Finding finding, Optional<Location> location, JsonOut json, Language language)
            throws IOException {
        FindingsForm.FINDING.write(
                FindingsForm.FINDING.of(new One(new Found(finding, location, Optional.empty()), language)), json);
    }

    private static void write(LocatedFinding located, JsonOut json, Language language) throws IOException {
        write(located.finding(), Optional.of(located.location()), json, language);
    }

    private static void write(Findings findings, JsonOut json, Language language) throws IOException {
        List<Found> found = findings.list().stream()
                .map(finding -> new Found(finding, Optional.empty(), Optional.empty()))
                .toList();
        FindingsForm.FINDINGS.write(FindingsForm.FINDINGS.of(Listing.of(found, language)), json);
    }

    private static void write(Share share, JsonOut json) throws IOException {
        Optional<BigDecimal> rounded = FiguresForm.share(share);
        if (rounded.isPresent()) {
            DecimalForm.rounded().write(rounded.get(), json);
        } else {
            json.nothing();
        }
    }

    /** By causes or by movements, as its parts are. */
    @SuppressWarnings("unchecked") // the parts' keys are looked at
    private static void write(CellBridge<?> bridge, JsonOut json) throws IOException {
        if (bridge.parts().keySet().stream().anyMatch(Movement.class::isInstance)) {
            ReorganisationForm.COMPETENCE.write(ReorganisationForm.COMPETENCE.of((CellBridge<Movement>) bridge), json);
        } else {
            BridgeForm.COMPETENCE.write(BridgeForm.COMPETENCE.of((CellBridge<Cause>) bridge), json);
        }
    }

    @SuppressWarnings("StreamToIterable") // Gone through once, as it is written.
    private static void write(Comparison comparison, JsonOut json) throws IOException {
        ComparisonForm.COMPARISON.write(
                ComparisonForm.COMPARISON.of(new ComparisonForm.OfUnits(comparison, comparison.units()::iterator)),
                json);
    }

    @SuppressWarnings("StreamToIterable") // Gone through once, as it is written.
    private static void write(Reorganisation reorganisation, JsonOut json) throws IOException {
        ReorganisationForm.REORGANISATION.write(
                ReorganisationForm.REORGANISATION.of(
                        new ReorganisationForm.OfUnits(reorganisation, reorganisation.units()::iterator)),
                json);
    }
}
