package org.kompetens.json.form;

import static org.kompetens.json.form.AmountsForm.amounts;
import static org.kompetens.json.form.DateForm.DATE;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.MoneyForm.MONEY;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.ProposalForm.shortfall;
import static org.kompetens.json.form.WholeForm.count;
import static org.kompetens.json.form.WholeForm.integer;

import java.time.LocalDate;
import java.util.List;
import org.kompetens.choice.ShortfallMeasure;
import org.kompetens.redeployment.MissingCompetence;
import org.kompetens.redeployment.Redeployment;
import org.kompetens.redeployment.Standing;

/** How those concerned stand in open roles, and who is proposed for which. */
public final class RedeploymentForm {

    /**
     * An analysis of one date.
     *
     * @param asOf the as-of date
     * @param measure by what shortfalls are compared
     * @param redeployment the analysis
     */
    public record Shown(LocalDate asOf, ShortfallMeasure measure, Redeployment redeployment) {}

    private static final ResultForm<MissingCompetence> MISSING = ResultForm.of(
            "missing competence",
            List.of(
                    required(
                            Property.of("competence", Ids.COMPETENCE, "Which competence."),
                            MissingCompetence::competence),
                    required(
                            Property.of("weight", integer(1, 5), "How critical it is there."),
                            MissingCompetence::weight),
                    required(
                            Property.of("requiredRank", ChoiceQuestionForm.STEPS, "The rank that is required."),
                            MissingCompetence::requiredRank),
                    required(
                            Property.of("missingSteps", ChoiceQuestionForm.STEPS, "How many ranks are missing."),
                            MissingCompetence::missingSteps),
                    optional(
                            Property.of("stepPrice", MONEY, "What each step costs; left out where it is not known."),
                            MissingCompetence::stepPrice)));

    private static final ResultForm<Standing> STANDING = ResultForm.of(
            "standing",
            List.of(
                    required(Property.of("employee", Ids.EMPLOYEE, "Who; personal data."), Standing::employee),
                    required(
                            Property.of("role", Ids.ROLE, "In which role."),
                            one -> one.position().role()),
                    required(
                            Property.of("unit", Ids.UNIT, "Where."),
                            one -> one.position().unit()),
                    required(Property.of("met", count(), "How many requirements are met."), one -> (long) one.met()),
                    required(
                            Property.of("missing", list(MISSING), "What falls short."),
                            MISSING.each(Standing::missing)),
                    required(
                            Property.of(
                                    "unknown",
                                    list(Ids.COMPETENCE),
                                    "What is required and never assessed, or assessed and expired: no number says how"
                                            + " much of it is missing."),
                            Standing::unknown),
                    shortfall("shortfall", "The weighted shortfall of what is missing.", Standing::shortfall),
                    amounts("cost", "What the retraining costs, as far as prices are known.", Standing::cost),
                    required(Property.of("stepsWithoutPrice", count(), "How many steps the cost leaves out."), one ->
                            (long) one.stepsWithoutPrice())));

    /** An analysis as a document. */
    public static final ResultForm<Shown> REDEPLOYMENT = ResultForm.document(
            "redeployment",
            List.of(
                    required(Property.of("asOf", DATE, "The as-of date."), Shown::asOf),
                    required(
                            Property.of("measure", ChoiceQuestionForm.MEASURE, "By what shortfalls are compared."),
                            Shown::measure),
                    shortfall(
                            "shortfall",
                            "The weighted shortfall of all placements.",
                            shown -> shown.redeployment().shortfall()),
                    required(
                            Property.of(
                                    "unknown",
                                    count(),
                                    "Of how many requirements of all placements it is not known whether they are met."),
                            shown -> (long) shown.redeployment().unknown()),
                    amounts(
                            "cost",
                            "What the retraining for all placements costs, as far as prices are known.",
                            shown -> shown.redeployment().cost()),
                    required(
                            Property.of("placements", list(STANDING), "Who is proposed for which role."),
                            STANDING.each(shown -> shown.redeployment().placements())),
                    required(
                            Property.of(
                                    "unplaced", list(Ids.EMPLOYEE), "For whom there is no position; personal data."),
                            shown -> shown.redeployment().unplaced()),
                    required(
                            Property.of(
                                    "unfilled",
                                    list(RedeploymentQuestionForm.POSITION),
                                    "Positions that stay open, each with how many."),
                            shown -> shown.redeployment().unfilled()),
                    required(
                            Property.of("standings", list(STANDING), "How everybody stands in each open role."),
                            STANDING.each(shown -> shown.redeployment().standings()))));

    private RedeploymentForm() {}
}
