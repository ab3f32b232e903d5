package org.kompetens.json.form;

import static org.kompetens.json.form.AnalysisForm.asOf;
import static org.kompetens.json.form.DateForm.DATE;
import static org.kompetens.json.form.FlagForm.FLAG;
import static org.kompetens.json.form.LabelsForm.LABELS;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.embedded;
import static org.kompetens.json.form.Part.oneOf;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.PublishedAmountForm.PUBLISHED_AMOUNT;
import static org.kompetens.json.form.TextForm.TEXT;
import static org.kompetens.json.form.UnitHeadingForm.heading;
import static org.kompetens.json.form.WholeForm.integer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.kompetens.cost.Amounts;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.Recipients;
import org.kompetens.publication.EarlierPublication;
import org.kompetens.publication.FigureName;
import org.kompetens.publication.PublicationSettings;
import org.kompetens.publication.PublishedActivities;
import org.kompetens.publication.PublishedActivity;
import org.kompetens.publication.PublishedActivityBasis;
import org.kompetens.publication.PublishedAmount;
import org.kompetens.publication.PublishedCompetence;

/** What is to be done about competence, as it may be shown outside. */
public final class PublishedActivitiesForm {

    private static final int PERCENT = 100;

    private static final Part<PublishedActivity.Figures, Optional<Integer>> PARTICIPANTS = optional(
            Property.of(
                    "participants",
                    integer(0, Recipients.MOST_SEATS),
                    "How many take part; left out where it is for nobody in particular."),
            of -> of.participants().stream().boxed().findFirst());

    private static final Part<PublishedActivity.Figures, List<Values<AmountsForm.OfYear<Amounts>>>> COSTS =
            AmountsForm.amountsByYear(
                    "costs", "What it costs in each year, whoever pays.", PublishedActivity.Figures::costs);

    static final ResultForm<PublishedActivity.Figures> FIGURES =
            ResultForm.of("published figures of an activity", List.of(PARTICIPANTS, COSTS));

    private static final Part<Optional<PublishedActivity.Figures>, Optional<Values<PublishedActivity.Figures>>> EITHER =
            oneOf(
                    List.of(
                            new Alternative<
                                    Optional<Values<PublishedActivity.Figures>>, Values<PublishedActivity.Figures>>(
                                    Property.of("shown", FIGURES, "How many and what, where it is shown."),
                                    Optional::of,
                                    figures -> figures),
                            new Alternative<Optional<Values<PublishedActivity.Figures>>, Boolean>(
                                    Property.of("hidden", FLAG, "True in place of what is hidden."),
                                    hidden -> Optional.empty(),
                                    figures -> figures.isPresent() ? Optional.empty() : Optional.of(true))),
                    figures -> figures.map(FIGURES::of));

    private static final ResultForm<Optional<PublishedActivity.Figures>> FIGURES_OR_HIDDEN =
            ResultForm.of("figures of an activity or that they are hidden", List.of(EITHER));

    private static final Part<Named<PublishedActivity>, ActivityId> ID = required(
            Property.of("activity", PlanningIds.ACTIVITY, "Which activity."),
            of -> of.of().id());

    private static final Part<Named<PublishedActivity>, Values<Optional<PublishedActivity.Figures>>> SHOWN_FIGURES =
            required(
                    Property.of(
                            "figures",
                            FIGURES_OR_HIDDEN,
                            "How many take part and what it costs, or that both are hidden."),
                    FIGURES_OR_HIDDEN.of(of -> of.of().figures()));

    static final ResultForm<Named<PublishedActivity>> ACTIVITY = ResultForm.of(
            "published activity",
            List.of(
                    ID,
                    required(
                            Property.of("title", LABELS, "What it is called."),
                            of -> of.of().title()),
                    required(
                            Property.of("unit", UnitHeadingForm.HEADING, "The unit that is its home."),
                            UnitHeadingForm.HEADING.of(of -> of.with(of.of().unit()))),
                    embedded(PeriodForm.PERIOD, of -> of.of().period()),
                    optional(
                            Property.of(
                                    "notGoingOn",
                                    ProgressNotesForm.IMPLEMENTATION_STATUS,
                                    "That it was stopped, put off or carried over."),
                            of -> of.of().notGoingOn()),
                    required(
                            Property.of("responsible", TEXT, "Who answers for it, by the title of a function.")
                                    .example("\"head of department\""),
                            of -> of.of().responsible()),
                    required(
                            Property.of("followUps", list(DATE), "On which dates it is followed up."),
                            of -> of.of().followUps()),
                    SHOWN_FIGURES));

    private static final Part<PublishedActivities, List<Values<Named<PublishedActivity>>>> ACTIVITIES = required(
            Property.of(
                    "activities",
                    list(ACTIVITY).each(of -> of.get(ID)),
                    "Those of the published units but what was rejected or withdrawn."),
            ACTIVITY.each(of -> of.activities().stream()
                    .map(one -> Named.in(of.organisation(), one))
                    .toList()));

    private static final Part<Named<PublishedActivityBasis>, Values<Named<OrganisationUnit>>> HEAD =
            heading(PublishedActivityBasis::unit);

    private static final Part<Named<PublishedActivityBasis>, PublishedAmount> EMPLOYED = required(
            Property.of("employed", PUBLISHED_AMOUNT, "Who has an active employment in the unit or below it."),
            of -> of.of().employed());

    private static final Part<Named<PublishedActivityBasis>, List<Values<PublishedCompetence>>> COMPETENCES = required(
            Property.of(
                    "competences",
                    list(PublishedRollupForm.PUBLISHED_COMPETENCE).each(of -> of.get(PublishedRollupForm.COMPETENCE)),
                    "Those for which activities are made of which figures are shown."),
            PublishedRollupForm.PUBLISHED_COMPETENCE.each(of -> of.of().competences()));

    static final ResultForm<Named<PublishedActivityBasis>> UNIT =
            ResultForm.of("published unit of activities", List.of(HEAD, EMPLOYED, COMPETENCES));

    private static final Part<PublishedActivities, List<Values<Named<PublishedActivityBasis>>>> BESIDE = required(
            Property.of(
                    "beside",
                    list(UNIT).each(of -> of.get(HEAD).get(UnitHeadingForm.ID)),
                    "The units that are published, with the figures that stand beside the activities, for what is"
                            + " published later."),
            UNIT.each(of -> of.units().stream()
                    .map(unit -> Named.in(of.organisation(), unit))
                    .toList()));

    private static final Part<PublishedActivities, List<Values<OrganisationUnit>>> OTHER_UNITS = OtherUnitForm.others(
            of -> of.organisation().tree(),
            of -> of.units().stream().map(one -> one.unit().id()).collect(Collectors.toSet()));

    private static final Part<PublishedActivities, LocalDate> AS_OF =
            asOf(of -> of.beside().analysis());

    /** What of plans may be shown outside. */
    public static final ResultForm<PublishedActivities> PUBLISHED_ACTIVITIES = ResultForm.document(
            "published-activities",
            List.of(
                    AS_OF,
                    required(
                            Property.of(
                                    "threshold",
                                    integer(PublicationSettings.LOWEST_THRESHOLD, Integer.MAX_VALUE),
                                    "The smallest group that is shown."),
                            of -> of.beside().settings().threshold()),
                    required(
                            Property.of(
                                    "hiddenPercent",
                                    integer(0, PERCENT),
                                    "Of how many of the activities the figures are hidden, in whole per cent, rounded"
                                            + " up."),
                            PublishedActivities::hiddenPercent),
                    ACTIVITIES,
                    AmountsForm.amountsByYear(
                            "shownTotal",
                            "What those cost in each year whose cost is shown.",
                            PublishedActivities::shownTotal),
                    BESIDE,
                    OTHER_UNITS));

    private PublishedActivitiesForm() {}

    /** What is known from a document that was published; empty if its form is wrong, which is then noted. */
    static Optional<EarlierPublication> readEarlier(Place place) {
        return PUBLISHED_ACTIVITIES.read(place).map(PublishedActivitiesForm::earlier);
    }

    private static EarlierPublication earlier(Values<PublishedActivities> of) {
        Known known = new Known(of.get(AS_OF));
        for (Values<Named<PublishedActivityBasis>> unit : of.get(BESIDE)) {
            UnitId id = known.unit(unit.get(HEAD));
            known.note(FigureName.employed(id), unit.get(EMPLOYED));
            for (Values<PublishedCompetence> one : unit.get(COMPETENCES)) {
                known.note(
                        id,
                        Optional.empty(),
                        Optional.of(one.get(PublishedRollupForm.COMPETENCE)),
                        one.get(PublishedRollupForm.FIGURES));
            }
        }
        known.others(of.get(OTHER_UNITS));
        for (Values<Named<PublishedActivity>> one : of.get(ACTIVITIES)) {
            known.note(one.get(ID), one.get(SHOWN_FIGURES).get(EITHER).map(PublishedActivitiesForm::figures));
        }
        return known.publication();
    }

    private static PublishedActivity.Figures figures(Values<PublishedActivity.Figures> of) {
        return new PublishedActivity.Figures(
                of.get(PARTICIPANTS).map(OptionalInt::of).orElseGet(OptionalInt::empty),
                AmountsForm.byYear(of.get(COSTS)));
    }
}
