package org.kompetens.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.planning.AnalysisInput;
import org.kompetens.planning.GoalId;
import org.kompetens.planning.Influence;
import org.kompetens.planning.PlanDocument;
import org.kompetens.planning.PlanId;
import org.kompetens.planning.PlanRegister;
import org.kompetens.planning.PlanRegisterBuilder;
import org.kompetens.planning.Planning;
import org.kompetens.planning.SwotKind;

/** The supply plans of a unit and all below it as documents, and what their analyses rest on. */
final class PlanDocumentReport {

    private final Planning planning;
    private final Organisation organisation;
    private final Wording wording;
    private final Predicate<UnitId> shown;

    PlanDocumentReport(Planning planning, UnitId top, Wording wording) {
        this.planning = planning;
        this.organisation = planning.organisation();
        this.wording = wording;
        UnitTree tree = organisation.tree();
        this.shown = unit -> tree.isWithin(unit, top);
    }

    /** The same as part of a register, of which nothing else is told. */
    PlanRegister register() {
        PlanRegisterBuilder register = PlanRegister.builder();
        documents().forEach(register::document);
        inputs().forEach(register::input);
        return register.build();
    }

    private List<PlanDocument> documents() {
        List<PlanId> plans = planning.register().supplyPlans().stream()
                .filter(plan -> shown.test(plan.unit()))
                .map(plan -> plan.id())
                .toList();
        return planning.register().documents().stream()
                .filter(document -> plans.contains(document.plan()))
                .toList();
    }

    private List<AnalysisInput> inputs() {
        return planning.register().inputs().stream()
                .filter(input -> shown.test(input.unit()))
                .toList();
    }

    void print(PrintStream out) {
        List<PlanDocument> documents = documents();
        if (documents.isEmpty()) {
            out.println(wording.text("plan.document-none"));
        }
        for (int i = 0; i < documents.size(); i++) {
            if (i > 0) {
                out.println();
            }
            documents.get(i).text(wording.language()).forEach(out::println);
        }
        if (!inputs().isEmpty()) {
            out.println();
            out.println(wording.text("plan.rests-on"));
            Stream.of(SwotKind.values()).map(Optional::of).forEach(swot -> printInputs(swot, out));
            printInputs(Optional.empty(), out);
        }
    }

    /** Those of one place in a SWOT, or of none. */
    private void printInputs(Optional<SwotKind> swot, PrintStream out) {
        List<AnalysisInput> inputs =
                inputs().stream().filter(input -> input.swot().equals(swot)).toList();
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
