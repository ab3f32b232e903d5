package org.kompetens.json.form;

import static org.kompetens.json.form.ChoicePart.choice;
import static org.kompetens.json.form.LabelsForm.LABELS;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.leftOutIf;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;

import java.util.List;
import java.util.Optional;
import org.kompetens.competence.CompetenceId;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.AnalysisInput;
import org.kompetens.planning.GoalId;
import org.kompetens.planning.GoalTerm;
import org.kompetens.planning.Influence;
import org.kompetens.planning.InputKind;
import org.kompetens.planning.SwotKind;
import org.kompetens.text.Labels;

/** Something that an analysis rests on, and what it changes. */
final class AnalysisInputForm {

    static final WordForm<SwotKind> SWOT_KIND = WordForm.oneOf(List.of(SwotKind.values()), SwotKind::code);

    static final WordForm<InputKind> INPUT_KIND = WordForm.oneOf(List.of(InputKind.values()), InputKind::code);

    private static final Part<Influence.OnRequirement, CompetenceId> COMPETENCE = required(
            Property.of("competence", Ids.COMPETENCE, "The competence that is required otherwise."),
            Influence.OnRequirement::competence);
    private static final Part<Influence.OnRequirement, Optional<RoleId>> ROLE = optional(
            Property.of("role", Ids.ROLE, "Of those in which role; of all in the unit if left out."),
            Influence.OnRequirement::role);
    private static final Part<Influence.OnRequirement, Optional<UnitId>> UNIT = optional(
            Property.of("unit", Ids.UNIT, "Where, with all below; everywhere if left out."),
            Influence.OnRequirement::unit);
    private static final Part<Influence.OnDemand, RoleId> DEMAND_ROLE = required(
            Property.of("role", Ids.ROLE, "In which role another number is needed."), Influence.OnDemand::role);
    private static final Part<Influence.OnDemand, UnitId> DEMAND_UNIT =
            required(Property.of("unit", Ids.UNIT, "Where, with all below."), Influence.OnDemand::unit);
    private static final Part<Influence.OnGoal, GoalId> GOAL =
            required(Property.of("goal", PlanningIds.GOAL, "The goal."), Influence.OnGoal::goal);

    private static final List<ChoicePart.Kind<? extends Influence>> KINDS = List.of(
            new ChoicePart.Kind<>(
                    "requirement",
                    Influence.OnRequirement.class,
                    ObjectForm.of(
                            "influence on a requirement",
                            List.of(COMPETENCE, ROLE, UNIT),
                            of -> new Influence.OnRequirement(of.get(COMPETENCE), of.get(ROLE), of.get(UNIT)))),
            new ChoicePart.Kind<>(
                    "demand",
                    Influence.OnDemand.class,
                    ObjectForm.of(
                            "influence on demand",
                            List.of(DEMAND_ROLE, DEMAND_UNIT),
                            of -> new Influence.OnDemand(of.get(DEMAND_ROLE), of.get(DEMAND_UNIT)))),
            new ChoicePart.Kind<>(
                    "goal",
                    Influence.OnGoal.class,
                    ObjectForm.of("influence on a goal", List.of(GOAL), of -> new Influence.OnGoal(of.get(GOAL)))));
    private static final Part<Influence, Influence> ANY =
            choice("kind", "Whether it changes a requirement, how many are needed, or a goal.", KINDS, any -> any);
    static final ObjectForm<Influence> INFLUENCE = ObjectForm.of("influence", List.of(ANY), of -> of.get(ANY));

    private static final Part<AnalysisInput, UnitId> WHOSE =
            required(Property.of("unit", Ids.UNIT, "Whose analysis rests on it."), AnalysisInput::unit);
    private static final Part<AnalysisInput, InputKind> KIND =
            required(Property.of("kind", INPUT_KIND, "Of which kind the input is."), AnalysisInput::kind);
    private static final Part<AnalysisInput, Labels> FOUND =
            required(Property.of("finding", LABELS, "What was found."), AnalysisInput::finding);
    private static final Part<AnalysisInput, GoalTerm> TERM = required(
            Property.of("term", GoalForm.TERM_WORD, "For the coming year or two, or longer."), AnalysisInput::term);
    private static final Part<AnalysisInput, Optional<SwotKind>> SWOT = optional(
            Property.of(
                    "swot",
                    SWOT_KIND,
                    "Where it stands in an analysis of strengths, weaknesses, opportunities and threats."),
            AnalysisInput::swot);
    private static final Part<AnalysisInput, List<Influence>> CHANGES =
            leftOutIf(Property.of("changes", list(INFLUENCE), "What it changes."), List.of(), AnalysisInput::changes);

    static final ObjectForm<AnalysisInput> INPUT = ObjectForm.of(
            "input of an analysis",
            List.of(WHOSE, KIND, FOUND, TERM, SWOT, CHANGES),
            of -> new AnalysisInput(
                    of.get(WHOSE), of.get(KIND), of.get(FOUND), of.get(TERM), of.get(SWOT), of.get(CHANGES)));

    private AnalysisInputForm() {}
}
