package org.kompetens.json.form;

import java.util.List;
import java.util.Optional;

/** The kinds of documents whose form is declared. */
public final class Documents {

    /** All of them; each has a JSON Schema and its tables on the reference page. */
    public static final List<DocumentType> ALL = List.of(
            type(InventoryForm.INVENTORY, "An organisation's structure, and its employees or some of them."),
            type(StructureForm.STRUCTURE, "An organisation's structure without employees."),
            type(EmployeeForm.EMPLOYEE, "An employee, as one line of a file of JSON lines."),
            type(CalendarForm.CALENDAR, "A process calendar: steps with their windows, parties and duties."),
            type(CycleForm.CYCLE, "One round of a calendar, with what the organisation chooses for it."),
            type(CompletionForm.COMPLETIONS, "What is recorded of occurrences."),
            type(DutyRecordForm.DUTY_RECORDS, "When duties were fulfilled; personal data where for employees."),
            type(OccurrencesForm.LISTING, "What is to be done in a round of a calendar, and how it stands."),
            type(RollupForm.ROLLUP, "The figures of an analysis, for each unit."),
            type(PublishedRollupForm.PUBLISHED_ROLLUP, "Figures that may be shown outside: small groups are hidden."),
            type(PublishedCoverageForm.PUBLISHED_COVERAGE, "Coverage that may be shown outside."),
            type(PublishedForecastForm.PUBLISHED_FORECAST, "A forecast of staff that may be shown outside."),
            type(PublishedActivitiesForm.PUBLISHED_ACTIVITIES, "What is planned, as it may be shown outside."),
            type(CapitalForm.CAPITAL, "Which competence there is in each unit, required or not."),
            type(CoverageResultForm.COVERAGE_RESULT, "Whether units have what they need as a whole."),
            type(CoverageResultForm.DEPARTURES, "What a unit loses with each person; personal data."),
            type(TaskCapabilityForm.TASKS, "How many could do the tasks of each unit, and what the others lack."),
            type(TaskCapabilityForm.STANDINGS, "Who could do the tasks of a unit, and what each lacks; personal data."),
            type(PrioritiesForm.PRIORITIES, "What each unit should look at first."),
            type(DisagreementsForm.DISAGREEMENTS, "How often sources of assessments disagree, for each unit."),
            type(DisagreementsForm.PERSONS, "On which competences sources disagree for each person; personal data."),
            type(HeldLevelsForm.HELD_LEVELS, "Who holds which level of what, and how long; personal data."),
            type(RoleFitForm.ROLE_FIT, "How one employee would stand in roles; personal data."),
            type(ArrivalForm.ARRIVAL, "What one more person brings to a unit; personal data if that is an employee."),
            type(HeldHistoryForm.HELD_HISTORY, "What each person held over time; personal data."),
            type(RequirementHistoryForm.REQUIREMENT_HISTORY, "What roles in units require over time."),
            type(BridgeForm.BRIDGE, "How figures get from one date to a later one, by cause."),
            type(CellChangesForm.CELL_CHANGES, "What changes for each person between two dates; personal data."),
            type(ComparisonForm.COMPARISON, "The figures of two analyses side by side."),
            type(ReorganisationForm.REORGANISATION, "What became of units, and of those who worked in them."),
            type(GapsForm.GAPS, "The gaps of one person, each with what led to it; personal data."),
            type(FindingsForm.FINDINGS, "What was found wrong, by code and place."),
            type(
                    StaffingAssumptionsForm.STAFFING_ASSUMPTIONS,
                    "What a forecast of staff is made of, beside an organisation and its employees."),
            type(ForecastForm.FORECAST, "How staff will change year by year, for each unit and each role in it."),
            type(ForecastComparisonForm.FORECAST_COMPARISON, "A forecast of staff and a scenario side by side."),
            type(TurnoverForm.TURNOVER, "Who came and left between two dates, and what that is by each definition."),
            type(TurnoverDefinitionForm.TURNOVER_DEFINITION, "What turnover is, by an organisation's own definition."),
            type(
                    PlanRegisterForm.PLAN_REGISTER,
                    "What an organisation plans: goals, activities with their costs, plans of units and of employees."),
            type(ActivityFormsForm.FORMS, "What is handled at some units and bodies: the form of each."),
            type(BudgetForm.BUDGET, "What activities cost, row by row and in sums."),
            type(PlanStrategiesForm.STRATEGIES, "The activities of a unit under each vocabulary of strategies."),
            type(PlanCommitmentsForm.COMMITMENTS, "By which activities people are bound, and what leaving costs."),
            type(PlanGoalsForm.GOALS, "How goals are broken down, and from where each comes."),
            type(PlanGoalsForm.TALKS, "What the coming talks in a unit go by."),
            type(PlanChangesForm.CHANGES, "In what plans differ from what was adopted."),
            type(
                    SeatCostsForm.SEATS,
                    "What the places of activities cost; personal data where single persons are in it."),
            type(EvaluationForm.EVALUATION, "How goals and activities of a unit stand, and what they brought."),
            type(PersonalPlanForm.PLAN, "What is planned for one person; personal data."),
            type(
                    PlanCalendarForm.PLAN_CALENDAR,
                    "Plans along a calendar: what came of dialogues, and what goes into which step of the budget;"
                            + " personal data where employees are named."),
            type(DutiesForm.DUTIES, "How far the duties of a calendar have come."),
            type(ChoiceQuestionForm.CHOICE_QUESTION, "What could be done about which gaps, and within what limits."),
            type(ProposalForm.PROPOSAL, "What is proposed to be done first, and what speaks for it."),
            type(RedeploymentQuestionForm.REDEPLOYMENT_QUESTION, "Which roles end, and which are open."),
            type(
                    RedeploymentForm.REDEPLOYMENT,
                    "How those concerned stand in open roles, and who is proposed for which; personal data."),
            type(SpreadsheetMappingForm.SPREADSHEET_MAPPING, "Which columns of a spreadsheet hold what."));

    private Documents() {}

    /**
     * A kind of documents by its name.
     *
     * @param name the name, as {@code inventory}
     * @return the kind; empty where there is none of that name
     */
    public static Optional<DocumentType> find(String name) {
        return ALL.stream().filter(type -> type.name().equals(name)).findFirst();
    }

    private static DocumentType type(PartsForm<?, ?> form, String meaning) {
        return new DocumentType(form.name(), form, meaning);
    }
}
