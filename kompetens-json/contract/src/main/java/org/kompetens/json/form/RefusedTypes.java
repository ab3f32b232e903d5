package org.kompetens.json.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kompetens.calendar.Anchor;
import org.kompetens.calendar.Attention;
import org.kompetens.calendar.CalendarBuilder;
import org.kompetens.calendar.CycleDay;
import org.kompetens.calendar.CycleMonth;
import org.kompetens.calendar.DayRange;
import org.kompetens.calendar.DeadlineRule;
import org.kompetens.calendar.DutyCheck;
import org.kompetens.calendar.DutyCount;
import org.kompetens.calendar.DutyRecord;
import org.kompetens.calendar.EmployeeFilter;
import org.kompetens.calendar.OccurrenceSelection;
import org.kompetens.calendar.Party;
import org.kompetens.calendar.ScheduledWindow;
import org.kompetens.calendar.SettingValue;
import org.kompetens.calendar.Span;
import org.kompetens.calendar.StepBuilder;
import org.kompetens.calendar.StepCount;
import org.kompetens.calendar.Vocabulary;
import org.kompetens.calendar.YearPart;
import org.kompetens.calendar.template.Template;
import org.kompetens.change.EmployeeChange;
import org.kompetens.change.Scenario;
import org.kompetens.change.UnitReorganisation;
import org.kompetens.competence.RankedLevel;
import org.kompetens.competence.ResolvedCompetenceGroup;
import org.kompetens.competence.ResolvedFramework;
import org.kompetens.competence.ResolvedNarrowerRule;
import org.kompetens.competence.ResolvedSuccession;
import org.kompetens.count.Counted;
import org.kompetens.count.CountedRecords;
import org.kompetens.count.Counter;
import org.kompetens.count.EmployeeBatch;
import org.kompetens.count.EmployeeFindings;
import org.kompetens.count.EmployeeRows;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.count.RowNames;
import org.kompetens.count.RowReader;
import org.kompetens.edition.ChangedCompetence;
import org.kompetens.edition.EditionComparison;
import org.kompetens.edition.ProposalReason;
import org.kompetens.edition.RevisionKind;
import org.kompetens.edition.RevisionProposal;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.FindingsBuilder;
import org.kompetens.finding.FindingsException;
import org.kompetens.finding.MessageTemplates;
import org.kompetens.finding.Rule;
import org.kompetens.gap.ConsideredRequirement;
import org.kompetens.gap.EmployeeAnalysis;
import org.kompetens.gap.EmploymentGaps;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.Held;
import org.kompetens.gap.HeldChange;
import org.kompetens.gap.HeldHistory;
import org.kompetens.gap.HeldLevel;
import org.kompetens.gap.Holdings;
import org.kompetens.gap.Measure;
import org.kompetens.gap.Outcome;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.gap.RankedAssessment;
import org.kompetens.gap.RankedRequirement;
import org.kompetens.gap.RequiredCompetence;
import org.kompetens.gap.Requirements;
import org.kompetens.horizon.ExpectedGain;
import org.kompetens.horizon.Horizon;
import org.kompetens.horizon.Transition;
import org.kompetens.json.Document;
import org.kompetens.json.EmployeeLine;
import org.kompetens.json.InventoryDocument;
import org.kompetens.json.Limits;
import org.kompetens.json.Location;
import org.kompetens.json.ResultDocument;
import org.kompetens.organisation.AssessmentSources;
import org.kompetens.organisation.Consistent;
import org.kompetens.organisation.InventoryCheck;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.ResolvedRole;
import org.kompetens.organisation.RoleSelection;
import org.kompetens.organisation.UnitTree;
import org.kompetens.organisation.Validity;
import org.kompetens.organisation.ValidityRules;
import org.kompetens.picture.BridgeChart;
import org.kompetens.picture.ForecastChart;
import org.kompetens.picture.HeatMap;
import org.kompetens.picture.YearWheel;
import org.kompetens.publication.EarlierPublication;
import org.kompetens.publication.FigureName;
import org.kompetens.publication.PublicationSettings;
import org.kompetens.publication.PublishedFigures;
import org.kompetens.publication.ToldChange;
import org.kompetens.redeployment.Arrival;
import org.kompetens.redeployment.ArrivalCounter;
import org.kompetens.redeployment.Newcomer;
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.CheckedEmployees;
import org.kompetens.rollup.CompetenceCapital;
import org.kompetens.rollup.EmployeeStore;
import org.kompetens.rollup.FigureRow;
import org.kompetens.rollup.FigureRows;
import org.kompetens.rollup.Figures;
import org.kompetens.rollup.HeldElsewhere;
import org.kompetens.rollup.HeldLevels;
import org.kompetens.rollup.LiveRollup;
import org.kompetens.rollup.OutcomeAmounts;
import org.kompetens.rollup.PersonAmounts;
import org.kompetens.rollup.StepAmounts;
import org.kompetens.rollup.UnitCapital;
import org.kompetens.task.NeedFigures;
import org.kompetens.task.TaskStanding;
import org.kompetens.text.Identifiers;
import org.kompetens.text.NearName;
import org.kompetens.workday.BusinessDayConvention;
import org.kompetens.workday.Country;
import org.kompetens.workday.HolidayDate;
import org.kompetens.workday.HolidayLayer;
import org.kompetens.workday.HolidayRule;
import org.kompetens.workday.WorkingDays;
import org.kompetens.workday.YearUnknownException;

/** The types of the library that a host's mapper neither reads nor writes, and what to write instead. */
final class RefusedTypes {

    static final List<HostForm<?>> ALL = all();

    private RefusedTypes() {}

    private static List<HostForm<?>> all() {
        List<HostForm<?>> all = new ArrayList<>();
        refuse(
                all,
                "Write the structure with the framework that EditionComparison.revised gives: what is confirmed stands"
                        + " in it as its revisions.",
                EditionComparison.class,
                RevisionProposal.class,
                ChangedCompetence.class,
                RevisionKind.class,
                ProposalReason.class);
        refuse(all, "Write the code of the rule, or a Finding, which has its message.", Rule.class);
        refuse(
                all,
                "It is for the host's own code. Write what it gives.",
                FieldPath.Step.class,
                FindingsBuilder.class,
                MessageTemplates.class,
                CalendarBuilder.class,
                StepBuilder.class,
                Party.Builder.class,
                Vocabulary.Builder.class,
                Template.class,
                Counter.class,
                EmployeeBatch.class,
                EmployeeSource.class,
                EmployeeSource.Portion.class,
                EmployeeRows.class,
                RowNames.class,
                RowReader.class,
                LongRun.class,
                Consistent.class,
                InventoryCheck.class,
                Identifiers.class,
                FigureRow.class,
                FigureRows.class,
                DutyCheck.class,
                DutyCount.class,
                StepCount.class,
                Scenario.class,
                Holdings.class);
        refuse(all, "Write its findings.", FindingsException.class, EmployeeFindings.class, CheckedEmployees.class);
        refuse(all, "Write the result, which has these numbers.", Counted.class, CountedRecords.class);
        refuse(all, "Write its message.", YearUnknownException.class);
        refuse(
                all,
                "Write its framework.",
                ResolvedFramework.class,
                ResolvedCompetenceGroup.class,
                ResolvedSuccession.class);
        refuse(all, "Write its structure.", Organisation.class);
        refuse(all, "Write the OrganisationStructure that it is of.", AssessmentSources.class);
        refuse(all, "Write its units.", UnitTree.class);
        refuse(all, "Write its role.", ResolvedRole.class);
        refuse(all, "Write its roles.", RoleSelection.class);
        refuse(all, "Write its gaps, or its findings.", EmployeeAnalysis.class);
        refuse(all, "Write its roll-up.", EmployeeStore.class, LiveRollup.class);
        refuse(
                all,
                "Write the EmployeeGaps that it is of.",
                EmploymentGaps.class,
                ConsideredRequirement.class,
                RankedAssessment.class,
                RankedRequirement.class);
        refuse(
                all,
                "Write the Cell that it is of.",
                Outcome.class,
                RequiredCompetence.class,
                RankedLevel.class,
                ResolvedNarrowerRule.class);
        refuse(all, "Write a result of it, such as a Rollup.", GapAnalysis.class, Horizon.class);
        refuse(all, "Write what HeldLevelsDocument.of gives.", HeldLevel.class);
        refuse(all, "Write what HeldHistoryDocument.of gives.", Held.class, HeldChange.class, HeldHistory.class);
        refuse(all, "Write what RequirementHistoryDocument.of gives, or its timelines.", Requirements.class);
        refuse(all, "Write what CellChangesDocument.of gives, or its changes.", Transition.class);
        refuse(all, "Write the record of the employee with the assessment that is expected.", ExpectedGain.class);
        refuse(all, "Write the two records.", EmployeeChange.class);
        refuse(
                all,
                "Write the Arrival that it is of.",
                Newcomer.class,
                ArrivalCounter.class,
                Arrival.AtUnit.class,
                Arrival.CoverageBeforeAfter.class,
                Arrival.TaskBeforeAfter.class,
                Arrival.CapitalBeforeAfter.class);
        refuse(
                all,
                "Write what CapitalDocument.of gives.",
                CompetenceCapital.class,
                HeldElsewhere.class,
                UnitCapital.class);
        refuse(all, "Write the TaskFigures that it is of.", NeedFigures.class);
        refuse(all, "Write what TaskStandingsDocument.of gives.", TaskStanding.class, TaskStanding.HeldNeed.class);
        refuse(all, "Write the PublishedUnit or the PublishedCompetence that it is of.", PublishedFigures.class);
        refuse(
                all,
                "Write the PublishedRollup, which EarlierPublicationDocument reads back as what is known of it.",
                EarlierPublication.class,
                EarlierPublication.Fit.class,
                FigureName.class);
        refuse(all, "Keep it in a form of the host's own.", PublicationSettings.class);
        refuse(all, "It is not for showing outside: keep it where it was found.", ToldChange.class);
        refuse(all, "Write the Reorganisation that it is of.", UnitReorganisation.class);
        refuse(
                all,
                "Write the figures that it is of, such as TotalFigures or UnitFigures.",
                LeftOut.class,
                Figures.class,
                Amount.class,
                HeldLevels.class,
                OutcomeAmounts.class,
                PersonAmounts.class,
                StepAmounts.class,
                Measure.Kind.class,
                OutcomeKind.Standing.class);
        refuse(
                all,
                "Write the Step, the Window, the Duty or the Cycle that it is of.",
                Anchor.class,
                Span.class,
                CycleDay.class,
                CycleMonth.class,
                EmployeeFilter.class,
                SettingValue.class,
                Span.Unit.class,
                YearPart.class);
        refuse(
                all,
                "Write the ValidityRule or the OrganisationStructure that it is of.",
                Validity.class,
                ValidityRules.class,
                Validity.Unit.class);
        refuse(
                all,
                "Write its svg() as it is.",
                YearWheel.class,
                HeatMap.class,
                BridgeChart.class,
                ForecastChart.class);
        refuse(all, "Write the DutyRecord that it is of.", DutyRecord.Subject.class);
        refuse(all, "Write the Occurrence that it is of.", DayRange.class, ScheduledWindow.class);
        refuse(
                all,
                "Keep it in a form of the host's own.",
                NearName.class,
                Attention.class,
                DeadlineRule.class,
                OccurrenceSelection.class,
                BusinessDayConvention.class,
                Country.class,
                HolidayDate.class,
                HolidayLayer.class,
                HolidayRule.class,
                WorkingDays.class);
        refuse(
                all,
                "Read and write documents through their own methods.",
                Document.class,
                EmployeeLine.class,
                InventoryDocument.class,
                Limits.class,
                Location.class,
                ResultDocument.class);
        return all;
    }

    /** Some types that are refused for one reason. */
    static List<HostForm<?>> because(String whatToTry, Class<?>... types) {
        List<HostForm<?>> refused = new ArrayList<>();
        refuse(refused, whatToTry, types);
        return refused;
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // The array is only read.
    static List<HostForm<?>> of(List<HostForm<?>>... reasons) {
        return Stream.of(reasons).flatMap(List::stream).toList();
    }

    private static void refuse(List<HostForm<?>> all, String whatToTry, Class<?>... types) {
        for (Class<?> type : types) {
            all.add(HostForm.refused(type, whatToTry));
        }
    }
}
