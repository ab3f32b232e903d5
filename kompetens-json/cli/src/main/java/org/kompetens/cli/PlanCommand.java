package org.kompetens.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kompetens.calendar.Schedule;
import org.kompetens.evaluation.BudgetStep;
import org.kompetens.evaluation.Evaluation;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.json.ActivityFormsDocument;
import org.kompetens.json.BridgeDocument;
import org.kompetens.json.BudgetDocument;
import org.kompetens.json.CommitmentsDocument;
import org.kompetens.json.DevelopmentPlanDocument;
import org.kompetens.json.EvaluationDocument;
import org.kompetens.json.LocatedFinding;
import org.kompetens.json.PlanChangesDocument;
import org.kompetens.json.PlanGoalsDocument;
import org.kompetens.json.PlanRegisterDocument;
import org.kompetens.json.PublishedActivitiesDocument;
import org.kompetens.json.SeatCostsDocument;
import org.kompetens.json.StrategiesDocument;
import org.kompetens.json.TalkPrioritiesDocument;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.planning.ActivityForm;
import org.kompetens.planning.Budget;
import org.kompetens.planning.BudgetScope;
import org.kompetens.planning.Planning;
import org.kompetens.planning.UnitOrBody;
import org.kompetens.publication.PublishedActivities;
import org.kompetens.publication.PublishedRollup;
import org.kompetens.rollup.CheckedEmployees;
import org.kompetens.rollup.Rollup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what is planned about gaps: forms, budget, evaluation, and one person's development plan. */
@Command(
        description = "Show what is planned: what a unit handles, in the department's form; the list of joint"
                + " initiatives; its plans as documents; the budget; the evaluation; or one employee's development"
                + " plan, only with --name-persons. For warnings about the plans, see validate.",
        exitCodeList = {
            "0:all is well; there may be warnings",
            "1:some records are wrong, and are left out of the figures",
            "2:wrong usage",
            "3:nothing shown: the structure or the plans have errors, or a file cannot be read"
        },
        footerHeading = "%nFindings go to standard error, the rest to standard output.%n%nExamples:%n",
        footer = {
            "  kompetens plan structure.json -p plans.json -u care -d 2026-12-01",
            "  kompetens plan structure.json -p plans.json --show document -u care",
            "  kompetens plan structure.json -p plans.json --show talks -u night -d 2026-12-01",
            "  kompetens plan structure.json -p plans.json --show budget -f json",
            "  kompetens plan structure.json employees.jsonl -p plans.json \\",
            "      --show evaluation -u care --since 2025-10-01",
            "  kompetens plan structure.json employees.jsonl -p plans.json \\",
            "      --show effect -d 2026-10-01 --horizon 2027-10-01",
            "  kompetens plan structure.json employees.jsonl -p plans.json \\",
            "      --show calendar --calendar calendar.json --cycle cycle.json \\",
            "      --dialogues dialogues --budget-step board-specific=budget",
            "  kompetens plan structure.json employees.jsonl -p plans.json \\",
            "      --show person -u night --name-persons --employee e17",
            "  kompetens plan structure.json employees.jsonl -p plans.json -u care --publish"
        })
@SuppressWarnings("NullAway.Init") // picocli fills in what is annotated
final class PlanCommand extends FiguresCommand {

    /** What is shown of the plans. */
    enum Show {
        FORM,
        COMMON,
        DOCUMENT,
        BUDGET,
        STRATEGIES,
        COMMITMENTS,
        SEATS,
        GOALS,
        TALKS,
        CHANGES,
        EVALUATION,
        EFFECT,
        CALENDAR,
        PERSON
    }

    private static final List<String> LEVELS_OF_BOARDS = List.of("board", "department");

    @Option(
            names = {"-p", "--plans"},
            paramLabel = "FILE",
            required = true,
            description = "what is planned, as JSON: activities, goals, plans")
    private Path file;

    @Option(
            names = {"-s", "--show"},
            paramLabel = "WHAT",
            defaultValue = "form",
            description = "form, of the unit; common, what is handled above the boards; document, the plans, in"
                    + " seven chapters where they are written, and what their analyses rest on; goals, how they are"
                    + " broken down and from where each comes; talks, what the coming development dialogues in the"
                    + " unit go by; changes, what changed in the plans since they were adopted; budget; seats, what"
                    + " places cost, in the plans of those who have one and for the unit; strategies, the"
                    + " activities under each list of strategies; commitments, binding time and what leaving on the"
                    + " date costs;"
                    + " evaluation; effect, what the activities are expected to bring until --horizon, as a"
                    + " separate part of what will change; calendar, whether dialogues led to plans, who has none,"
                    + " and what is to go into each step of the budget; or person; by default ${DEFAULT-VALUE}")
    private Show show;

    @Option(
            names = "--board-level",
            paramLabel = "LEVEL",
            description = "the level at which boards have budgets of their own; by default that of boards, or else of"
                    + " departments")
    private @Nullable String boardLevel;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "with evaluation: also how the gap has changed since this date in the previous cycle")
    private @Nullable LocalDate since;

    @Option(
            names = "--horizon",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "with effect: the later date; changes up to and including it count")
    private @Nullable LocalDate horizon;

    @Option(
            names = "--employee",
            paramLabel = "EMPLOYEE",
            description = "with person: the id of the employee, who has an employment in the unit or below it")
    private @Nullable String employee;

    @Mixin
    private NamedPersons persons;

    @Mixin
    private PlanCalendar calendar;

    @Mixin
    private PublicationChoice publication;

    @Override
    Optional<Report> report(FindingPrinter printer) {
        if (show == Show.PERSON && !persons.areAsked()) {
            throw wrongUsage("person.is-named");
        }
        if (show == Show.PERSON && employee == null) {
            throw wrongUsage("plan.no-employee");
        }
        onlyWith(since, "--since", Show.EVALUATION);
        onlyWith(horizon, "--horizon", Show.EFFECT);
        onlyWith(employee, "--employee", Show.PERSON);
        if (persons.areAsked() && !isOneUnit()) {
            throw wrongUsage("persons.of-one-unit");
        }
        if (publication.isAsked() && (show != Show.FORM || persons.areAsked())) {
            throw wrongUsage("publish.plan");
        }
        if (publication.isAsked() && files().isStandardInput()) {
            throw wrongUsage("publish.read-twice");
        }
        if (!publication.readEarlier(files().input(), printer)) {
            return Optional.empty();
        }
        PlanRegisterDocument document = read();
        Optional<Inventory> inventory = files().read(printer);
        PlanRegisterDocument checked =
                inventory.map(of -> document.in(of.organisation())).orElse(document);
        List<LocatedFinding> errors = checked.findings().stream()
                .filter(located -> located.finding().isError())
                .toList();
        printer.add(file.toString(), errors);
        return inventory
                .filter(of -> errors.isEmpty())
                .flatMap(of -> document.register().flatMap(register -> {
                    Planning planning = Planning.of(of.organisation(), register);
                    int warnings = planning.warnings().list().size();
                    if (warnings > 0) {
                        printError(wording().counted("plan.warnings", warnings));
                    }
                    return report(of, planning, printer);
                }));
    }

    private void onlyWith(@Nullable Object given, String option, Show of) {
        if (given != null && show != of) {
            throw wrongUsage(
                    "plan.option-of-other", "option", option, "show", of.name().toLowerCase(Locale.ROOT));
        }
    }

    private PlanRegisterDocument read() {
        if (Input.isStandardInput(file) && files().isStandardInput()) {
            throw wrongUsage("file.standard-input-once");
        }
        try (InputStream in = files().input().open(file)) {
            return PlanRegisterDocument.read(in);
        } catch (IOException e) {
            throw Input.cannotRead(file, e, wording().language());
        }
    }

    private Optional<Report> report(Inventory inventory, Planning planning, FindingPrinter printer) {
        UnitTree tree = planning.organisation().tree();
        UnitId top = oneUnit(tree).orElseGet(() -> tree.unit(0).id());
        return switch (show) {
            case FORM ->
                Optional.of(
                        publication.isAsked()
                                ? published(inventory, planning, top)
                                : forms(List.of(planning.form(UnitOrBody.of(top), asOf()))));
            case COMMON -> Optional.of(forms(common(planning, top)));
            case DOCUMENT -> Optional.of(document(planning, top));
            case BUDGET -> Optional.of(budget(planning, top));
            case STRATEGIES ->
                Optional.of(inFormat(
                        out -> StrategiesDocument.write(planning, top, asOf(), out),
                        out -> new StrategyReport(planning, top, wording()).print(asOf(), out)));
            case COMMITMENTS ->
                Optional.of(inFormat(
                        out -> CommitmentsDocument.write(planning, top, asOf(), out),
                        out -> new CommitmentReport(planning, top, wording()).print(asOf(), out)));
            case GOALS -> {
                GoalReport report = new GoalReport(planning, top, wording());
                yield Optional.of(inFormat(out -> PlanGoalsDocument.write(planning, top, out), report::printGoals));
            }
            case TALKS ->
                Optional.of(inFormat(
                        out -> TalkPrioritiesDocument.write(planning, top, asOf(), out),
                        out -> new GoalReport(planning, top, wording()).printTalks(asOf(), out)));
            case CHANGES ->
                Optional.of(inFormat(
                        out -> PlanChangesDocument.write(planning, top, asOf(), out),
                        out -> new PlanChangeReport(planning, top, wording()).print(asOf(), out)));
            case SEATS -> Optional.of(seats(inventory, planning, top));
            case EVALUATION -> Optional.of(evaluation(inventory, planning, top));
            case EFFECT -> Optional.of(effect(inventory, planning, top));
            case CALENDAR ->
                calendar.schedule(files().input(), planning.organisation(), printer)
                        .map(schedule -> alongCalendar(inventory, planning, top, schedule));
            case PERSON -> Optional.of(person(inventory, planning, top));
        };
    }

    private Report seats(Inventory inventory, Planning planning, UnitId top) {
        Optional<Set<EmployeeId>> named =
                persons.areAsked() ? Optional.of(ids(inventory.employeesOf(top))) : Optional.empty();
        return inFormat(
                out -> SeatCostsDocument.write(planning, top, asOf(), named, out),
                out -> new SeatCostReport(planning, top, wording()).print(asOf(), named, out));
    }

    private Report forms(List<ActivityForm> forms) {
        PlanReport report = new PlanReport(wording());
        return inFormat(out -> ActivityFormsDocument.write(asOf(), forms, out), out -> report.printForms(forms, out));
    }

    /** Beside the figures of the roll-up, which tell whether those who take part are all but a few. */
    private Report published(Inventory inventory, Planning planning, UnitId top) {
        GapAnalysis analysis = GapAnalysis.of(planning.organisation(), asOf());
        Rollup rollup = inventory.countAgain((employees, run) -> Rollup.of(analysis, employees, run));
        PublishedRollup beside = publication.publish(rollup, top, files().input(), this::printError);
        PublishedActivities published = PublicationChoice.publish(planning, beside, files().input());
        return inFormat(
                out -> PublishedActivitiesDocument.write(published, out),
                out -> new PublishedActivitiesReport(published, wording()).print(out));
    }

    private Report document(Planning planning, UnitId top) {
        PlanDocumentReport report = new PlanDocumentReport(planning, top, wording());
        return inFormat(out -> PlanRegisterDocument.write(report.register(), out), report::print);
    }

    /**
     * The forms of all places above the boards that handle something or have an analysis, of one unit those within it; its own
     * where there is none.
     */
    private List<ActivityForm> common(Planning planning, UnitId top) {
        UnitLevelId level = boardLevel(planning.organisation());
        UnitTree tree = planning.organisation().tree();
        List<ActivityForm> forms = planning.escalation().at(asOf()).keySet().stream()
                .filter(place -> planning.scope(place, level) != BudgetScope.BOARD_SPECIFIC)
                .filter(place ->
                        !isOneUnit() || (place instanceof UnitOrBody.Unit unit && tree.isWithin(unit.id(), top)))
                .map(place -> planning.form(place, asOf()))
                .filter(form -> !form.rows().isEmpty()
                        || !form.declined().isEmpty()
                        || form.analysis().isPresent())
                .toList();
        return forms.isEmpty() ? List.of(planning.form(UnitOrBody.of(top), asOf())) : forms;
    }

    private UnitLevelId boardLevel(Organisation organisation) {
        List<String> known = organisation.structure().unitLevels().stream()
                .map(UnitLevel::id)
                .map(UnitLevelId::value)
                .toList();
        List<String> wanted = boardLevel == null ? LEVELS_OF_BOARDS : List.of(boardLevel);
        return wanted.stream()
                .filter(known::contains)
                .findFirst()
                .map(UnitLevelId::of)
                .orElseThrow(() -> wrongUsage("plan.level-unknown", "levels", String.join(", ", known)));
    }

    private Budget budgetOf(Planning planning, UnitId top) {
        UnitTree tree = planning.organisation().tree();
        Budget all = planning.budget(asOf(), boardLevel(planning.organisation()));
        return isOneUnit()
                ? all.where(row -> row.place() instanceof UnitOrBody.Unit unit && tree.isWithin(unit.id(), top))
                : all;
    }

    private Report budget(Planning planning, UnitId top) {
        Budget budget = budgetOf(planning, top);
        PlanReport report = new PlanReport(wording());
        return inFormat(
                out -> BudgetDocument.write(planning, asOf(), budget, out),
                out -> report.printBudget(planning, top, asOf(), budget, out));
    }

    private static Set<EmployeeId> ids(List<Employee> employees) {
        return employees.stream().map(Employee::id).collect(Collectors.toSet());
    }

    private Report evaluation(Inventory inventory, Planning planning, UnitId top) {
        if (since != null && since.isAfter(asOf())) {
            throw wrongUsage("plan.since-later", "since", since, "date", asOf());
        }
        PlansAndRecords plans = PlansAndRecords.read(planning, inventory, top, asOf());
        Evaluation evaluation = plans.evaluation(Optional.ofNullable(since));
        PlanReport report = new PlanReport(wording());
        return inFormat(out -> EvaluationDocument.write(evaluation, planning, out), out -> {
            report.printLines(evaluation.text(planning.organisation(), wording().language()), out);
            if (persons.areAsked()) {
                new NamedEvaluationReport(evaluation, planning, ids(plans.ofUnit()), wording()).print(out);
            }
        });
    }

    private Report effect(Inventory inventory, Planning planning, UnitId top) {
        if (horizon == null) {
            throw wrongUsage("plan.no-horizon");
        }
        if (!horizon.isAfter(asOf())) {
            throw wrongUsage("plan.horizon-earlier", "horizon", horizon, "date", asOf());
        }
        PlansAndRecords.Effect effect =
                PlansAndRecords.read(planning, inventory, top, asOf()).effect(horizon);
        return inFormat(out -> BridgeDocument.write(effect.bridge(), top, out), out -> {
            new BridgeReport(effect.bridge(), wording()).print(top, out);
            new PlanReport(wording()).printUnplaced(planning, effect.unplaced(), out);
        });
    }

    private Report alongCalendar(Inventory inventory, Planning planning, UnitId top, Schedule schedule) {
        Reading reading = files().input();
        PlansAlongCalendar plans = new PlansAlongCalendar(
                planning, schedule, calendar.dialogues(reading, schedule), top, inventory.read(top), asOf());
        Budget budget = budgetOf(planning, top);
        List<BudgetStep> steps = BudgetStep.of(budget, schedule, calendar.budgetSteps(reading, schedule));
        return inFormat(
                out -> plans.write(steps, persons.areAsked(), out),
                out -> plans.print(steps, budget, persons.areAsked(), wording(), out));
    }

    private Report person(Inventory inventory, Planning planning, UnitId top) {
        inventory.count((employees, run) -> CheckedEmployees.of(
                planning.organisation(), persons.keeping(planning.organisation().tree(), top, employees), run));
        EmployeeId who = persons.kept()
                .map(Employee::id)
                .filter(id -> id.value().equals(employee))
                .findFirst()
                .orElseThrow(() -> wrongUsage("person.unknown"));
        PlanReport report = new PlanReport(wording());
        return inFormat(
                out -> DevelopmentPlanDocument.write(planning, who, asOf(), out),
                out -> report.printPerson(planning, who, asOf(), out));
    }
}
