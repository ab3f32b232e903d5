package org.kompetens.json.form;

import static org.kompetens.json.form.AmountsForm.amounts;
import static org.kompetens.json.form.ChoiceQuestionForm.CLOSED_STEPS;
import static org.kompetens.json.form.DecimalForm.rounded;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.MoneyForm.MONEY;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WholeForm.integer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.choice.ChosenActivity;
import org.kompetens.choice.GapId;
import org.kompetens.choice.MoreMoney;
import org.kompetens.choice.NextInLine;
import org.kompetens.choice.Obstacle;
import org.kompetens.choice.OpenGap;
import org.kompetens.choice.Proposal;
import org.kompetens.competence.CompetenceId;
import org.kompetens.count.CountedRecords;
import org.kompetens.planning.ActivityId;
import org.kompetens.rollup.Fraction;
import org.kompetens.selection.Certainty;

/** What is proposed to be done first. */
public final class ProposalForm {

    /**
     * A proposal, and what more money would buy.
     *
     * @param question what it was chosen from
     * @param proposal the proposal
     * @param more what more money would buy, of each budget
     * @param records of which records the gaps are, if they were made of any
     */
    public record Shown(
            ChoiceQuestion question, Proposal proposal, List<MoreMoney> more, Optional<CountedRecords> records) {

        /** Copies. */
        public Shown {
            more = List.copyOf(more);
        }
    }

    /** What stays missing, and of which competence. */
    private record Open(OpenGap gap, CompetenceId competence) {}

    static final WordForm<Certainty> CERTAINTY = WordForm.oneOf(
            List.of(Certainty.values()),
            one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    static final WordForm<Obstacle> OBSTACLE = WordForm.oneOf(List.of(Obstacle.values()), Obstacle::key);

    static final ResultForm<Named<ChosenActivity>> CHOSEN = ResultForm.of(
            "chosen activity",
            List.of(
                    activity(ChosenActivity::activity),
                    PlanNames.title(Named::plans, one -> one.of().activity()),
                    amounts(
                            "gross",
                            "What it costs in all years, whoever pays.",
                            one -> one.of().gross()),
                    required(
                            Property.of("closes", list(CLOSED_STEPS), "What it closes, no more than is missing."),
                            one -> one.of().closes()),
                    shortfall(
                            "closesAlone",
                            "How much shortfall it closes by itself.",
                            one -> one.of().closesAlone()),
                    shortfall(
                            "lostWithout",
                            "How much less the proposal would close without it and what needs it.",
                            one -> one.of().lostWithout())));

    private static final ResultForm<Named<Open>> OPEN = ResultForm.of(
            "open gap",
            List.of(
                    required(
                            Property.of("gap", ChoiceQuestionForm.GAP_ID, "Which gap; personal data."),
                            one -> one.of().gap().gap()),
                    required(
                            Property.of("competence", Ids.COMPETENCE, "Of which competence."),
                            one -> one.of().competence()),
                    Named.labels(Open::competence),
                    required(
                            Property.of("steps", ChoiceQuestionForm.STEPS, "How many ranks stay missing."),
                            one -> one.of().gap().steps())));

    static final ResultForm<Named<NextInLine>> NEXT = ResultForm.of(
            "activity not chosen",
            List.of(
                    activity(NextInLine::activity),
                    PlanNames.title(Named::plans, one -> one.of().activity()),
                    activities(
                            "with",
                            "What it needs and is not chosen either; the rest is of all together.",
                            one -> one.of().with()),
                    amounts(
                            "gross",
                            "What that costs in all years, whoever pays.",
                            one -> one.of().gross()),
                    shortfall(
                            "adds",
                            "How much more shortfall would be closed.",
                            one -> one.of().adds()),
                    amounts(
                            "missing",
                            "By how much the narrowest budget would be exceeded.",
                            one -> one.of().missing()),
                    required(
                            Property.of("obstacles", list(OBSTACLE), "What stands in the way."),
                            one -> new ArrayList<>(one.of().obstacles()))));

    static final ResultForm<MoreMoney> MORE = ResultForm.of(
            "what more money would buy",
            List.of(
                    optional(
                            Property.of(
                                            "year",
                                            integer(1900, 2200),
                                            "Whose budget it would be added to; left out for that of all years.")
                                    .example("2027"),
                            MoreMoney::year),
                    required(Property.of("extra", MONEY, "How much more."), MoreMoney::extra),
                    shortfall("gain", "How much more shortfall would be closed.", MoreMoney::gain),
                    activities("added", "What would be chosen and is not now.", MoreMoney::added),
                    activities("dropped", "What is chosen now and would not be.", MoreMoney::dropped),
                    required(
                            Property.of("certainty", CERTAINTY, "How much is known of what would be chosen."),
                            MoreMoney::certainty)));

    /** A proposal as a document. */
    public static final ResultForm<Named<Shown>> PROPOSAL = ResultForm.document(
            "proposal",
            List.of(
                    AnalysisForm.maybeEmployees(shown -> shown.of().records()),
                    required(
                            Property.of("measure", ChoiceQuestionForm.MEASURE, "By what gaps are compared."),
                            shown -> shown.of().question().measure()),
                    shortfall(
                            "shortfall",
                            "All shortfall that there is.",
                            shown -> shown.of().proposal().shortfall()),
                    shortfall(
                            "closed",
                            "How much of it the chosen ones close; what several of them close counts once.",
                            shown -> shown.of().proposal().closed()),
                    shortfall(
                            "bound",
                            "No choice closes more.",
                            shown -> shown.of().proposal().bound()),
                    required(
                            Property.of(
                                    "certainty",
                                    CERTAINTY,
                                    "best: none is better; best-value: none closes more; bounded: one may close more, up"
                                            + " to the bound."),
                            shown -> shown.of().proposal().certainty()),
                    amounts(
                            "cost",
                            "What the chosen ones cost after what funds pay, in all years.",
                            shown -> shown.of().proposal().cost()),
                    required(
                            Property.of("chosen", list(CHOSEN), "What is proposed."),
                            CHOSEN.each(
                                    shown -> shown.each(one -> one.proposal().chosen()))),
                    required(
                            Property.of("open", list(OPEN), "What stays missing."),
                            OPEN.each(shown -> shown.each(ProposalForm::open))),
                    required(
                            Property.of(
                                    "next",
                                    list(NEXT),
                                    "What is not chosen; what adds most for what it costs comes first."),
                            NEXT.each(shown -> shown.each(one -> one.proposal().next()))),
                    required(
                            Property.of("more", list(MORE), "What more money would buy, of each budget."),
                            MORE.each(shown -> shown.of().more()))));

    private ProposalForm() {}

    private static <T> Part<Named<T>, ActivityId> activity(Function<T, ActivityId> getter) {
        return required(
                Property.of("activity", PlanningIds.ACTIVITY, "Which activity."), named -> getter.apply(named.of()));
    }

    private static List<Open> open(Shown shown) {
        Map<GapId, CompetenceId> competences = new HashMap<>();
        shown.question().gaps().forEach(gap -> competences.put(gap.id(), gap.competence()));
        return shown.proposal().open().stream()
                .map(gap -> new Open(
                        gap,
                        Optional.ofNullable(competences.get(gap.gap()))
                                .orElseThrow(() -> new IllegalArgumentException("a proposal to another question"))))
                .toList();
    }

    private static <T> Part<T, List<ActivityId>> activities(
            String name, String meaning, Function<T, List<ActivityId>> getter) {
        return required(Property.of(name, list(PlanningIds.ACTIVITY), meaning), getter);
    }

    static <T> Part<T, BigDecimal> shortfall(String name, String meaning, Function<T, Fraction> getter) {
        return required(Property.of(name, rounded(), meaning), of -> FiguresForm.rounded4(getter.apply(of)));
    }
}
