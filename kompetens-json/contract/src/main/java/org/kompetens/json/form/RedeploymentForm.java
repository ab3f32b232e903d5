package org.kompetens.json.form;

import static org.kompetens.json.form.AmountsForm.amounts;
import static org.kompetens.json.form.DateForm.DATE;
import static org.kompetens.json.form.IdMapForm.idMap;
import static org.kompetens.json.form.LabelsForm.LABELS;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.MoneyForm.MONEY;
import static org.kompetens.json.form.Part.embedded;
import static org.kompetens.json.form.Part.leftOutIf;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.ProposalForm.shortfall;
import static org.kompetens.json.form.WholeForm.count;
import static org.kompetens.json.form.WholeForm.integer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.kompetens.choice.ShortfallMeasure;
import org.kompetens.competence.CompetenceId;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.redeployment.MissingCompetence;
import org.kompetens.redeployment.OpenPosition;
import org.kompetens.redeployment.Redeployment;
import org.kompetens.redeployment.Standing;
import org.kompetens.text.Labels;

/** How those concerned stand in open roles, and who is proposed for which. */
public final class RedeploymentForm {

    /**
     * An analysis of one date.
     *
     * @param analysis by which gaps were judged
     * @param measure by what shortfalls are compared
     * @param redeployment the analysis
     */
    public record Shown(GapAnalysis analysis, ShortfallMeasure measure, Redeployment redeployment) {

        private <T> List<Named<T>> each(Function<Redeployment, List<T>> getter) {
            return Named.by(analysis, redeployment).each(getter);
        }
    }

    static final ResultForm<Named<MissingCompetence>> MISSING = ResultForm.of(
            "missing competence",
            List.of(
                    required(
                            Property.of("competence", Ids.COMPETENCE, "Which competence."),
                            one -> one.of().competence()),
                    Named.labels(MissingCompetence::competence),
                    required(
                            Property.of("weight", integer(1, 5), "How critical it is there."),
                            one -> one.of().weight()),
                    required(
                            Property.of("requiredRank", ChoiceQuestionForm.STEPS, "The rank that is required."),
                            one -> one.of().requiredRank()),
                    required(
                            Property.of("missingSteps", ChoiceQuestionForm.STEPS, "How many ranks are missing."),
                            one -> one.of().missingSteps()),
                    optional(
                            Property.of("stepPrice", MONEY, "What each step costs; left out where it is not known."),
                            one -> one.of().stepPrice())));

    static final ResultForm<Named<Standing>> STANDING = ResultForm.of(
            "standing",
            List.of(
                    required(
                            Property.of("employee", Ids.EMPLOYEE, "Who; personal data."),
                            one -> one.of().employee()),
                    required(
                            Property.of("role", Ids.ROLE, "In which role."),
                            one -> one.of().position().role()),
                    Named.roleLabels(one -> one.position().role()),
                    required(
                            Property.of("unit", Ids.UNIT, "Where."),
                            one -> one.of().position().unit()),
                    Named.unitLabels(one -> one.position().unit()),
                    required(Property.of("met", count(), "How many requirements are met."), one ->
                            (long) one.of().met()),
                    required(
                            Property.of("missing", list(MISSING), "What falls short."),
                            MISSING.each(one -> one.each(Standing::missing))),
                    required(
                            Property.of(
                                    "unknown",
                                    list(Ids.COMPETENCE),
                                    "What is required and never assessed, or assessed and expired: no number says how"
                                            + " much of it is missing."),
                            one -> one.of().unknown()),
                    leftOutIf(
                            Property.of(
                                    "unknownLabels", idMap(Ids.COMPETENCE, LABELS), "What each of these is called."),
                            Map.of(),
                            RedeploymentForm::unknown),
                    shortfall(
                            "shortfall",
                            "The weighted shortfall of what is missing.",
                            one -> one.of().shortfall()),
                    shortfall(
                            "atMost",
                            "The weighted shortfall at most, whatever is found of what is not known.",
                            one -> one.of().atMost()),
                    amounts(
                            "cost",
                            "What the retraining costs, as far as prices are known.",
                            one -> one.of().cost()),
                    required(Property.of("stepsWithoutPrice", count(), "How many steps the cost leaves out."), one ->
                            (long) one.of().stepsWithoutPrice())));

    private static final ResultForm<Named<OpenPosition>> NAMED_POSITION = ResultForm.of(
            "named open role",
            List.of(
                    embedded(RedeploymentQuestionForm.POSITION, Named::of),
                    Named.roleLabels(OpenPosition::role),
                    Named.unitLabels(OpenPosition::unit)));

    /** An analysis as a document. */
    public static final ResultForm<Shown> REDEPLOYMENT = ResultForm.document(
            "redeployment",
            List.of(
                    required(
                            Property.of("asOf", DATE, "The as-of date."),
                            shown -> shown.analysis().asOf()),
                    required(
                            Property.of("measure", ChoiceQuestionForm.MEASURE, "By what shortfalls are compared."),
                            Shown::measure),
                    shortfall(
                            "shortfall",
                            "The weighted shortfall of all placements, as far as it is known.",
                            shown -> shown.redeployment().shortfall()),
                    shortfall(
                            "atMost",
                            "The weighted shortfall of all placements at most, whatever is found of what is not known.",
                            shown -> shown.redeployment().atMost()),
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
                            Property.of(
                                    "stepsWithoutPrice",
                                    count(),
                                    "How many steps of all placements the cost leaves out, as they have no price."),
                            shown -> (long) shown.redeployment().stepsWithoutPrice()),
                    required(
                            Property.of("placements", list(STANDING), "Who is proposed for which role."),
                            STANDING.each(shown -> shown.each(Redeployment::placements))),
                    required(
                            Property.of(
                                    "unplaced", list(Ids.EMPLOYEE), "For whom there is no position; personal data."),
                            shown -> shown.redeployment().unplaced()),
                    required(
                            Property.of(
                                    "unfilled", list(NAMED_POSITION), "Positions that stay open, each with how many."),
                            NAMED_POSITION.each(shown -> shown.each(Redeployment::unfilled))),
                    required(
                            Property.of("standings", list(STANDING), "How everybody stands in each open role."),
                            STANDING.each(shown -> shown.each(Redeployment::standings)))));

    private RedeploymentForm() {}

    private static Map<CompetenceId, Labels> unknown(Named<Standing> standing) {
        Map<CompetenceId, Labels> labels = new LinkedHashMap<>();
        standing.organisation()
                .ifPresent(organisation -> standing.of()
                        .unknown()
                        .forEach(id -> organisation
                                .framework()
                                .competence(id)
                                .ifPresent(of -> labels.put(id, of.competence().labels()))));
        return labels;
    }
}
