package org.kompetens.json.form;

import static org.kompetens.json.form.DateForm.DATE;
import static org.kompetens.json.form.LabelsForm.LABELS;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.TextForm.TEXT;

import java.time.LocalDate;
import java.util.List;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.Activity;
import org.kompetens.planning.StrategyView;
import org.kompetens.strategy.StrategyVocabulary;

/** The activities of a unit under each vocabulary of strategies. */
public final class PlanStrategiesForm {

    /**
     * The views of one date.
     *
     * @param date as of which date
     * @param unit of which unit, with all below it
     * @param views one for each vocabulary
     */
    public record Shown(LocalDate date, UnitId unit, List<StrategyView> views) {

        /** Copies. */
        public Shown {
            views = List.copyOf(views);
        }
    }

    static final WordForm<StrategyVocabulary> VOCABULARY =
            WordForm.oneOf(List.of(StrategyVocabulary.values()), StrategyVocabulary::code);

    private static final ResultForm<Activity> ACTIVITY = ResultForm.of(
            "activity under a strategy",
            List.of(
                    required(Property.of("activity", PlanningIds.ACTIVITY, "Which activity."), Activity::id),
                    required(Property.of("title", LABELS, "What it is called."), Activity::title)));

    static final ResultForm<StrategyView.Entry> ENTRY = ResultForm.of(
            "place of a vocabulary",
            List.of(
                    required(
                            Property.of("place", TEXT, "Which place of the vocabulary.")
                                    .example("\"develop\""),
                            entry -> entry.place().id()),
                    required(
                            Property.of("labels", LABELS, "What the place is called."),
                            entry -> entry.place().labels()),
                    required(
                            Property.of("activities", list(ACTIVITY), "What serves a strategy that it holds."),
                            ACTIVITY.each(StrategyView.Entry::activities))));

    static final ResultForm<StrategyView.Outside> OUTSIDE = ResultForm.of(
            "strategy without a place",
            List.of(
                    required(
                            Property.of("strategy", PlannedActivityForm.STRATEGY, "Which strategy."),
                            StrategyView.Outside::strategy),
                    required(
                            Property.of("labels", LABELS, "What the strategy is called."),
                            outside -> outside.strategy().labels()),
                    required(
                            Property.of("activities", list(ACTIVITY), "What serves it."),
                            ACTIVITY.each(StrategyView.Outside::activities))));

    static final ResultForm<StrategyView> VIEW = ResultForm.of(
            "view of strategies",
            List.of(
                    required(
                            Property.of("vocabulary", VOCABULARY, "In whose words: the vocabulary."),
                            StrategyView::vocabulary),
                    required(
                            Property.of("labels", LABELS, "What the vocabulary is called."),
                            view -> view.vocabulary().labels()),
                    required(
                            Property.of("places", list(ENTRY), "All its places, those without an activity too."),
                            ENTRY.each(StrategyView::entries)),
                    required(
                            Property.of(
                                    "withoutPlace",
                                    list(OUTSIDE),
                                    "The strategies of activities that have no place in it."),
                            OUTSIDE.each(StrategyView::withoutPlace)),
                    required(
                            Property.of(
                                    "withoutStrategy", list(ACTIVITY), "The activities of which no strategy is said."),
                            ACTIVITY.each(StrategyView::withoutStrategy))));

    /** All views as a document. */
    public static final ResultForm<Named<Shown>> STRATEGIES = ResultForm.document(
            "plan-strategies",
            List.of(
                    required(
                            Property.of("asOf", DATE, "As of which date."),
                            shown -> shown.of().date()),
                    required(
                            Property.of("unit", Ids.UNIT, "Of which unit, with all below it."),
                            shown -> shown.of().unit()),
                    Named.unitLabels(Shown::unit),
                    required(
                            Property.of("vocabularies", list(VIEW), "The activities in the words of each vocabulary."),
                            VIEW.each(shown -> shown.of().views()))));

    private PlanStrategiesForm() {}
}
