package org.kompetens.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.AnalysisInput;
import org.kompetens.planning.GoalId;
import org.kompetens.planning.Influence;
import org.kompetens.planning.PlanDocument;
import org.kompetens.planning.PlanRegister;
import org.kompetens.planning.Planning;
import org.kompetens.planning.SupplyPlan;
import org.kompetens.planning.SwotKind;
import org.kompetens.strategy.LearningArena;

/** The supply plans of a unit and all below it as documents, and what their analyses rest on. */
final class PlanDocumentReport {

    private final Planning planning;
    private final Organisation organisation;
    private final Wording wording;
    private final PlanRegister shown;

    PlanDocumentReport(Planning planning, UnitId top, Wording wording) {
        this.planning = planning;
        this.organisation = planning.organisation();
        this.wording = wording;
        this.shown = planning.supplyPlans(top);
    }

    /** The documents with all that they name, as a register by itself. */
    PlanRegister register() {
        return shown;
    }

    void print(PrintStream out) {
        if (shown.supplyPlans().isEmpty()) {
            out.println(wording.text("plan.document-none"));
        }
        for (int i = 0; i < shown.supplyPlans().size(); i++) {
            if (i > 0) {
                out.println();
            }
            SupplyPlan plan = shown.supplyPlans().get(i);
            List<PlanDocument> documents = shown.documents().stream()
                    .filter(document -> document.plan().equals(plan.id()))
                    .toList();
            if (documents.isEmpty()) {
                out.println(heading(plan));
                out.println(wording.text("plan.without-document"));
            }
            documents.forEach(document -> document.text(wording.language())
                    .forEach(line -> out.println(line.replaceAll("\\p{Cntrl}+", " "))));
            printPlan(plan, out);
        }
        if (!shown.inputs().isEmpty()) {
            out.println();
            out.println(wording.text("plan.rests-on"));
            Stream.of(SwotKind.values()).map(Optional::of).forEach(swot -> printInputs(swot, out));
            printInputs(Optional.empty(), out);
        }
    }

    private String heading(SupplyPlan plan) {
        return wording.text(
                "plan.supply-plan",
                "unit",
                unit(plan.unit()),
                "from",
                plan.period().from().map(LocalDate::toString).orElse(""),
                "through",
                plan.period()
                        .until()
                        .map(until -> until.minusDays(1).toString())
                        .orElse(""),
                "plan",
                plan.id());
    }

    /** What the plan holds beside its chapters: its goals, and its activities with what people learn through. */
    private void printPlan(SupplyPlan plan, PrintStream out) {
        TextTable goals = new TextTable(wording.text("plan.goal"), wording.text("unit"), wording.text("plan.id"));
        shown.goals().stream()
                .filter(goal -> plan.goals().contains(goal.id()))
                .forEach(goal -> goals.add(
                        wording.name(goal.text()), unit(goal.unit()), goal.id().value()));
        goals.printUnder(wording.text("plan.document-goals"), out);
        TextTable activities = new TextTable(
                wording.text("plan.activity"),
                wording.text("plan.arena"),
                wording.text("plan.from"),
                wording.text("plan.last-day"),
                wording.text("plan.responsible"),
                wording.text("plan.id"));
        shown.activities().stream()
                .filter(activity -> plan.activities().contains(activity.id()))
                .forEach(activity -> activities.add(
                        wording.name(activity.title()),
                        activity.arena().map(this::arena).orElse(wording.text("none")),
                        date(activity.period().from()),
                        date(activity.period().until().map(until -> until.minusDays(1))),
                        activity.responsible().function().replaceAll("\\p{Cntrl}+", " "),
                        activity.id().value()));
        activities.printUnder(wording.text("plan.document-activities"), out);
    }

    private String date(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse(wording.text("none"));
    }

    private String arena(LearningArena arena) {
        return arena.labels().map(wording::name).orElse(arena.value());
    }

    /** Those of one place in a SWOT, or of none. */
    private void printInputs(Optional<SwotKind> swot, PrintStream out) {
        List<AnalysisInput> inputs = shown.inputs().stream()
                .filter(input -> input.swot().equals(swot))
                .toList();
        if (inputs.isEmpty()) {
            return;
        }
        out.println();
        out.println(swot.map(kind -> wording.name(kind.labels())).orElseGet(() -> wording.text("plan.outside-swot")));
        for (AnalysisInput input : inputs) {
            out.println("- " + wording.name(input.finding()));
            out.println("  "
                    + String.join(
                            ", ",
                            unit(input.unit()),
                            wording.name(input.kind().labels()),
                            wording.name(input.term().labels())));
            out.println("  " + wording.text("plan.changes", "what", changes(input)));
        }
    }

    private String changes(AnalysisInput input) {
        return input.changes().isEmpty()
                ? wording.text("none")
                : input.changes().stream().map(this::change).collect(Collectors.joining("; "));
    }

    private String change(Influence influence) {
        if (influence instanceof Influence.OnRequirement on) {
            String competence = wording.name(organisation
                    .framework()
                    .competence(on.competence())
                    .orElseThrow()
                    .competence()
                    .labels());
            return wording.text("plan.influence.requirement", "of", of(competence, on.role(), on.unit()));
        }
        if (influence instanceof Influence.OnDemand on) {
            return wording.text(
                    "plan.influence.demand", "of", of(role(on.role()), Optional.empty(), Optional.of(on.unit())));
        }
        return wording.text("plan.influence.goal", "of", goal(((Influence.OnGoal) influence).goal()));
    }

    private String of(String name, Optional<RoleId> role, Optional<UnitId> unit) {
        List<String> names = new ArrayList<>(List.of(name));
        Stream.concat(role.map(this::role).stream(), unit.map(this::unit).stream())
                .forEach(names::add);
        return String.join(", ", names);
    }

    private String role(RoleId role) {
        return wording.name(organisation.role(role).orElseThrow().role().labels());
    }

    private String unit(UnitId unit) {
        return wording.name(
                organisation.tree().unit(organisation.tree().indexOf(unit)).labels());
    }

    private String goal(GoalId id) {
        return planning.register().goals().stream()
                .filter(goal -> goal.id().equals(id))
                .map(goal -> wording.name(goal.text()))
                .findFirst()
                .orElseThrow();
    }
}
