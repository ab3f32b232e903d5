package org.kompetens.json.form;

import static org.kompetens.json.form.LabelsForm.LABELS;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.MoneyForm.MONEY;
import static org.kompetens.json.form.Part.leftOutIf;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WholeForm.integer;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.kompetens.choice.Candidate;
import org.kompetens.choice.CappedGrants;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.choice.ClosableGap;
import org.kompetens.choice.ClosedSteps;
import org.kompetens.choice.FundFrame;
import org.kompetens.choice.GapId;
import org.kompetens.choice.Grant;
import org.kompetens.choice.GrantPart;
import org.kompetens.choice.LeastSpend;
import org.kompetens.choice.MoneyLimit;
import org.kompetens.choice.PaidGrant;
import org.kompetens.choice.ShortfallMeasure;
import org.kompetens.choice.YearCost;
import org.kompetens.competence.CompetenceId;
import org.kompetens.cost.FundId;
import org.kompetens.cost.Money;
import org.kompetens.cost.PersonCap;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.Planning;
import org.kompetens.text.Labels;

/** What is to be chosen from, and within what. */
public final class ChoiceQuestionForm {

    private static final String TYPE = "choice-question";
    private static final int HIGHEST_WEIGHT = 5;
    private static final int HIGHEST_RANK = 1000;
    private static final int MOST_HOURS = 1_000_000_000;

    static final IdForm<GapId> GAP_ID = IdForm.id(GapId::of, GapId::value, "e17-wound-care");
    static final Form<Integer> STEPS = integer(1, HIGHEST_RANK);
    static final WordForm<ShortfallMeasure> MEASURE =
            WordForm.oneOf(List.of(ShortfallMeasure.values()), ChoiceQuestionForm::word);

    private static final Part<ClosableGap, GapId> ID =
            required(Property.of("id", GAP_ID, "Identifies the gap; personal data."), ClosableGap::id);
    private static final Part<ClosableGap, CompetenceId> COMPETENCE =
            required(Property.of("competence", Ids.COMPETENCE, "What is missing."), ClosableGap::competence);
    private static final Part<ClosableGap, Integer> WEIGHT = required(
            Property.of("weight", integer(1, HIGHEST_WEIGHT), "How critical the requirement is."), ClosableGap::weight);
    private static final Part<ClosableGap, Integer> RANK = required(
            Property.of("requiredRank", STEPS, "The rank that is required, on the competence's own scale."),
            ClosableGap::requiredRank);
    private static final Part<ClosableGap, Integer> MISSING = required(
            Property.of("missingSteps", STEPS, "How many ranks are missing, at most the one required."),
            ClosableGap::missingSteps);
    private static final Property<Labels> COMPETENCE_LABELS = Property.of(
            "labels",
            LABELS,
            "What the competence is called, for a person to read; the question is the same without it.");
    static final ObjectForm<ClosableGap> GAP = gap(PlanNames.NONE);

    private static final Part<YearCost, Integer> COST_YEAR = year(YearCost::year);
    private static final Part<YearCost, Money> COST =
            required(Property.of("amount", MONEY, "What it costs, whoever pays."), YearCost::amount);
    static final ObjectForm<YearCost> YEAR_COST = ObjectForm.of(
            "cost in a year", List.of(COST_YEAR, COST), of -> new YearCost(of.get(COST_YEAR), of.get(COST)));

    private static final Part<Grant, FundId> GRANT_FUND = fund(Grant::fund);
    private static final Part<Grant, Integer> GRANT_YEAR = year(Grant::year);
    private static final Part<Grant, Money> GRANTED =
            required(Property.of("amount", MONEY, "The most that the fund pays of this activity."), Grant::amount);
    static final ObjectForm<Grant> GRANT = ObjectForm.of(
            "grant",
            List.of(GRANT_FUND, GRANT_YEAR, GRANTED),
            of -> new Grant(of.get(GRANT_FUND), of.get(GRANT_YEAR), of.get(GRANTED)));

    private static final Part<ClosedSteps, GapId> CLOSED_GAP =
            required(Property.of("gap", GAP_ID, "Which gap; personal data."), ClosedSteps::gap);
    private static final Part<ClosedSteps, Integer> CLOSED =
            required(Property.of("steps", STEPS, "How many ranks of it are closed."), ClosedSteps::steps);
    static final ObjectForm<ClosedSteps> CLOSED_STEPS = ObjectForm.of(
            "closed steps", List.of(CLOSED_GAP, CLOSED), of -> new ClosedSteps(of.get(CLOSED_GAP), of.get(CLOSED)));

    private static final Part<Candidate, ActivityId> ACTIVITY =
            required(Property.of("activity", PlanningIds.ACTIVITY, "Which activity."), Candidate::activity);
    private static final Part<Candidate, UnitId> UNIT =
            required(Property.of("unit", Ids.UNIT, "Whose it is."), Candidate::unit);
    private static final Part<Candidate, List<YearCost>> COSTS =
            lists("costs", YEAR_COST, "What it costs in each year.", Candidate::costs);
    static final Part<Candidate, List<Grant>> GRANTS =
            lists("grants", GRANT, "What funds pay of that.", Candidate::grants);
    private static final Part<Candidate, Integer> HOURS = leftOutIf(
            Property.of("trainerHours", integer(0, MOST_HOURS), "How many hours of the trainers' time it takes."),
            0,
            Candidate::trainerHours);
    private static final Part<Candidate, List<ClosedSteps>> CLOSES =
            lists("closes", CLOSED_STEPS, "What it closes.", Candidate::closes);
    private static final Part<Candidate, List<ActivityId>> NEEDS = leftOutIf(
            Property.of("needs", list(PlanningIds.ACTIVITY), "Which others have to be chosen with it."),
            List.of(),
            Candidate::needs);
    private static final Property<Labels> UNIT_LABELS = Property.of(
            "unitLabels",
            LABELS,
            "What the unit is called, for a person to read; the question is the same without it.");
    private static final Property<Labels> TITLE = Property.of(
            "title", LABELS, "What the activity is called, for a person to read; the question is the same without it.");
    static final ObjectForm<Candidate> CANDIDATE = candidate(PlanNames.NONE);

    private static final Part<MoneyLimit, Optional<Integer>> BUDGET_YEAR = optional(
            Property.of("year", integer(1900, 2200), "Of which year; left out for all years together.")
                    .example("2027"),
            MoneyLimit::year);
    private static final Part<MoneyLimit, Money> BUDGET_MOST = required(
            Property.of("most", MONEY, "What the chosen ones may cost, after what funds pay."), MoneyLimit::most);
    static final ObjectForm<MoneyLimit> BUDGET = ObjectForm.of(
            "budget",
            List.of(BUDGET_YEAR, BUDGET_MOST),
            of -> new MoneyLimit(of.get(BUDGET_YEAR), of.get(BUDGET_MOST)));

    private static final Part<LeastSpend, UnitId> LEAST_UNIT =
            required(Property.of("unit", Ids.UNIT, "Whose activities."), LeastSpend::unit);
    private static final Part<LeastSpend, Money> LEAST = required(
            Property.of("least", MONEY, "What the chosen ones have to cost together at least."), LeastSpend::least);
    static final ObjectForm<LeastSpend> LEAST_SPEND = leastSpend(PlanNames.NONE);

    private static final Part<FundFrame, FundId> FRAME_FUND = fund(FundFrame::fund);
    private static final Part<FundFrame, Integer> FRAME_YEAR = year(FundFrame::year);
    private static final Part<FundFrame, Money> FRAME_MOST =
            required(Property.of("most", MONEY, "The most that it pays of all together."), FundFrame::most);
    static final ObjectForm<FundFrame> FRAME = ObjectForm.of(
            "frame of a fund",
            List.of(FRAME_FUND, FRAME_YEAR, FRAME_MOST),
            of -> new FundFrame(of.get(FRAME_FUND), of.get(FRAME_YEAR), of.get(FRAME_MOST)));

    private static final Part<GrantPart, ActivityId> PART_ACTIVITY =
            required(Property.of("activity", PlanningIds.ACTIVITY, "Of which activity."), GrantPart::activity);
    private static final Part<GrantPart, LocalDate> PART_DATE = required(
            Property.of("date", DateForm.DATE, "On which date it counts, in the year of the grant."), GrantPart::date);
    private static final Part<GrantPart, Money> PART_AMOUNT = required(
            Property.of("amount", MONEY, "What the fund pays for the person, if the cap has room for it."),
            GrantPart::amount);
    static final ObjectForm<GrantPart> GRANT_PART = ObjectForm.of(
            "part of a grant",
            List.of(PART_ACTIVITY, PART_DATE, PART_AMOUNT),
            of -> new GrantPart(of.get(PART_ACTIVITY), of.get(PART_DATE), of.get(PART_AMOUNT)));

    private static final Part<PaidGrant, LocalDate> PAID_DATE =
            required(Property.of("date", DateForm.DATE, "On which date it counts."), PaidGrant::date);
    private static final Part<PaidGrant, Money> PAID_AMOUNT =
            required(Property.of("amount", MONEY, "How much."), PaidGrant::amount);
    static final ObjectForm<PaidGrant> PAID_GRANT = ObjectForm.of(
            "paid grant", List.of(PAID_DATE, PAID_AMOUNT), of -> new PaidGrant(of.get(PAID_DATE), of.get(PAID_AMOUNT)));

    private static final Part<CappedGrants, FundId> CAPPED_FUND = fund(CappedGrants::fund);
    private static final Part<CappedGrants, PersonCap> CAP =
            required(Property.of("cap", FundForm.CAP_FORM, "The most for one person."), CappedGrants::cap);
    private static final Part<CappedGrants, List<GrantPart>> PARTS =
            lists("parts", GRANT_PART, "What of the candidates' grants is for the person.", CappedGrants::parts);
    private static final Part<CappedGrants, List<PaidGrant>> PAID = lists(
            "paid",
            PAID_GRANT,
            "What the fund pays for the person in any case, as for an activity that is approved.",
            CappedGrants::paid);
    static final ObjectForm<CappedGrants> CAPPED_GRANTS = ObjectForm.of(
            "capped grants",
            List.of(CAPPED_FUND, CAP, PARTS, PAID),
            of -> new CappedGrants(of.get(CAPPED_FUND), of.get(CAP), of.get(PARTS), of.get(PAID)));

    /** Of a question whose currency cannot be read all else is checked, as if of the code for no currency. */
    private static final Part<ChoiceQuestion, Currency> CURRENCY = required(
            Property.of(
                            "currency",
                            CurrencyForm.CURRENCY.orInPart(CurrencyForm.NO_CURRENCY),
                            "The one currency of all amounts, by its code of ISO 4217.")
                    .example("\"SEK\""),
            ChoiceQuestion::currency);

    private static final Part<ChoiceQuestion, ShortfallMeasure> BY = leftOutIf(
            Property.of(
                    "measure",
                    MEASURE,
                    "By what gaps are compared: weighted-steps, which is meant if left out, where all competences are on"
                            + " one scale; weighted-shares, of the required rank, where scales differ."),
            ShortfallMeasure.WEIGHTED_STEPS,
            ChoiceQuestion::measure);
    private static final Part<ChoiceQuestion, List<MoneyLimit>> BUDGETS =
            lists("budgets", BUDGET, "What the chosen ones may cost.", ChoiceQuestion::budgets);
    private static final Part<ChoiceQuestion, Optional<Integer>> TRAINER_HOURS = optional(
            Property.of(
                    "trainerHours",
                    integer(0, MOST_HOURS),
                    "How many hours of the trainers' time there are; left out where that is no limit."),
            of -> of.trainerHours().isPresent() ? Optional.of(of.trainerHours().getAsInt()) : Optional.empty());
    private static final Part<ChoiceQuestion, List<List<ActivityId>>> EITHER_OR = lists(
            "eitherOr",
            PlannedActivityForm.GROUP,
            "Groups of each of which at most one is chosen.",
            ChoiceQuestion::eitherOr);
    private static final Part<ChoiceQuestion, List<FundFrame>> FRAMES = lists(
            "frames", FRAME, "What funds pay at most; one without a frame pays all grants.", ChoiceQuestion::frames);
    private static final Part<ChoiceQuestion, List<CappedGrants>> CAPS = lists(
            "caps",
            CAPPED_GRANTS,
            "What funds pay at most for one person each, who is not named, where that depends on what is chosen; of"
                    + " one activity on one day, the first is paid first.",
            ChoiceQuestion::caps);

    /** All of it as one document, by ids alone. */
    public static final ObjectForm<ChoiceQuestion> CHOICE_QUESTION = question(PlanNames.NONE);

    private ChoiceQuestionForm() {}

    /**
     * All of it as one document, for a person to read too.
     *
     * @param planning the plans that it is of, which say what everything is called
     * @return the form
     */
    public static ObjectForm<ChoiceQuestion> named(Planning planning) {
        return question(PlanNames.of(planning));
    }

    private static ObjectForm<ChoiceQuestion> question(PlanNames names) {
        Part<ChoiceQuestion, List<ClosableGap>> gaps =
                lists("gaps", gap(names), "What is missing.", ChoiceQuestion::gaps);
        Part<ChoiceQuestion, List<Candidate>> candidates =
                lists("candidates", candidate(names), "What may be chosen.", ChoiceQuestion::candidates);
        Part<ChoiceQuestion, List<LeastSpend>> leastSpends =
                lists("leastSpends", leastSpend(names), "What has to be spent on units.", ChoiceQuestion::leastSpends);
        return ObjectForm.of(
                TYPE,
                List.of(
                        Header.document(TYPE),
                        Header.version(),
                        CURRENCY,
                        BY,
                        gaps,
                        candidates,
                        BUDGETS,
                        TRAINER_HOURS,
                        EITHER_OR,
                        leastSpends,
                        FRAMES,
                        CAPS),
                of -> new ChoiceQuestion(
                        of.get(CURRENCY),
                        of.get(BY),
                        of.get(gaps),
                        of.get(candidates),
                        of.get(BUDGETS),
                        of.get(TRAINER_HOURS).map(OptionalInt::of).orElseGet(OptionalInt::empty),
                        of.get(EITHER_OR),
                        of.get(leastSpends),
                        of.get(FRAMES),
                        of.get(CAPS),
                        Findings.NONE));
    }

    private static ObjectForm<ClosableGap> gap(PlanNames names) {
        return ObjectForm.of(
                "closable gap",
                List.of(
                        ID,
                        COMPETENCE,
                        optional(COMPETENCE_LABELS, gap -> names.competence(gap.competence())),
                        WEIGHT,
                        RANK,
                        MISSING),
                of -> new ClosableGap(of.get(ID), of.get(COMPETENCE), of.get(WEIGHT), of.get(RANK), of.get(MISSING)));
    }

    private static ObjectForm<Candidate> candidate(PlanNames names) {
        return ObjectForm.of(
                "candidate",
                List.of(
                        ACTIVITY,
                        optional(TITLE, of -> Optional.ofNullable(names.titles().get(of.activity()))),
                        UNIT,
                        optional(UNIT_LABELS, of -> names.unit(of.unit())),
                        COSTS,
                        GRANTS,
                        HOURS,
                        CLOSES,
                        NEEDS),
                of -> new Candidate(
                        of.get(ACTIVITY),
                        of.get(UNIT),
                        of.get(COSTS),
                        of.get(GRANTS),
                        of.get(HOURS),
                        of.get(CLOSES),
                        of.get(NEEDS)));
    }

    private static ObjectForm<LeastSpend> leastSpend(PlanNames names) {
        return ObjectForm.of(
                "least spend",
                List.of(LEAST_UNIT, optional(UNIT_LABELS, of -> names.unit(of.unit())), LEAST),
                of -> new LeastSpend(of.get(LEAST_UNIT), of.get(LEAST)));
    }

    private static String word(ShortfallMeasure measure) {
        return measure.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <T> Part<T, Integer> year(Function<T, Integer> getter) {
        return required(
                Property.of("year", integer(1900, 2200), "In which year.").example("2027"), getter);
    }

    private static <T> Part<T, FundId> fund(Function<T, FundId> getter) {
        return required(Property.of("fund", PlanningIds.FUND, "Who pays."), getter);
    }

    private static <T, E> Part<T, List<E>> lists(
            String name, Form<E> form, String meaning, Function<T, List<E>> getter) {
        return leftOutIf(Property.of(name, list(form), meaning), List.of(), getter);
    }
}
