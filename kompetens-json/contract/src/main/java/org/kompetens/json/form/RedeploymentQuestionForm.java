package org.kompetens.json.form;

import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.MoneyForm.MONEY;
import static org.kompetens.json.form.Part.leftOutIf;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WholeForm.integer;

import java.util.List;
import java.util.Optional;
import org.kompetens.choice.ShortfallMeasure;
import org.kompetens.competence.CompetenceId;
import org.kompetens.cost.Money;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.redeployment.EndingRole;
import org.kompetens.redeployment.OpenPosition;
import org.kompetens.redeployment.RedeploymentQuestion;
import org.kompetens.redeployment.StepPrice;

/** What ends, and what is open. */
public final class RedeploymentQuestionForm {

    private static final String TYPE = "redeployment-question";

    private static final Part<EndingRole, RoleId> ENDING_ROLE =
            required(Property.of("role", Ids.ROLE, "Which role."), EndingRole::role);
    private static final Part<EndingRole, Optional<UnitId>> ENDING_UNIT = optional(
            Property.of("unit", Ids.UNIT, "Where it ends, with all below; left out for everywhere."), EndingRole::unit);
    static final ObjectForm<EndingRole> ENDING = ObjectForm.of(
            "role that ends",
            List.of(ENDING_ROLE, ENDING_UNIT),
            of -> new EndingRole(of.get(ENDING_ROLE), of.get(ENDING_UNIT)));

    private static final Part<OpenPosition, RoleId> ROLE =
            required(Property.of("role", Ids.ROLE, "Which role."), OpenPosition::role);
    private static final Part<OpenPosition, UnitId> UNIT =
            required(Property.of("unit", Ids.UNIT, "Where."), OpenPosition::unit);
    private static final Part<OpenPosition, Integer> HOW_MANY = leftOutIf(
            Property.of("positions", integer(1, OpenPosition.MOST), "For how many persons; 1 if left out."),
            1,
            OpenPosition::positions);
    static final ObjectForm<OpenPosition> POSITION = ObjectForm.of(
            "open role",
            List.of(ROLE, UNIT, HOW_MANY),
            of -> new OpenPosition(of.get(ROLE), of.get(UNIT), of.get(HOW_MANY)));

    private static final Part<StepPrice, CompetenceId> COMPETENCE =
            required(Property.of("competence", Ids.COMPETENCE, "In which competence."), StepPrice::competence);
    private static final Part<StepPrice, Money> PRICE = required(
            Property.of("amount", MONEY, "What it costs to bring one person one step further."), StepPrice::amount);
    static final ObjectForm<StepPrice> STEP_PRICE = ObjectForm.of(
            "price of a step", List.of(COMPETENCE, PRICE), of -> new StepPrice(of.get(COMPETENCE), of.get(PRICE)));

    private static final Part<RedeploymentQuestion, ShortfallMeasure> MEASURE = leftOutIf(
            Property.of(
                    "measure",
                    ChoiceQuestionForm.MEASURE,
                    "By what shortfalls are compared: weighted-steps, which is meant if left out, where all competences"
                            + " are on one scale; weighted-shares, of the required rank, where scales differ."),
            ShortfallMeasure.WEIGHTED_STEPS,
            RedeploymentQuestion::measure);
    private static final Part<RedeploymentQuestion, List<EndingRole>> ENDINGS = leftOutIf(
            Property.of("endings", list(ENDING), "The roles that end; if left out, all employees are concerned."),
            List.of(),
            RedeploymentQuestion::endings);
    private static final Part<RedeploymentQuestion, List<OpenPosition>> POSITIONS =
            required(Property.of("positions", list(POSITION), "What is open."), RedeploymentQuestion::positions);
    private static final Part<RedeploymentQuestion, List<StepPrice>> PRICES = leftOutIf(
            Property.of("prices", list(STEP_PRICE), "What retraining costs, where it is known."),
            List.of(),
            RedeploymentQuestion::prices);

    /** All of it as one document. */
    public static final ObjectForm<RedeploymentQuestion> REDEPLOYMENT_QUESTION = ObjectForm.of(
            TYPE,
            List.of(Header.document(TYPE), Header.version(), MEASURE, ENDINGS, POSITIONS, PRICES),
            of -> new RedeploymentQuestion(of.get(ENDINGS), of.get(POSITIONS), of.get(PRICES), of.get(MEASURE)));

    private RedeploymentQuestionForm() {}
}
