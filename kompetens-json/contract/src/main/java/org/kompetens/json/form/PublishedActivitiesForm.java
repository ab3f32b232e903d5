package org.kompetens.json.form;

import static org.kompetens.json.form.AnalysisForm.asOf;
import static org.kompetens.json.form.DateForm.DATE;
import static org.kompetens.json.form.FlagForm.FLAG;
import static org.kompetens.json.form.LabelsForm.LABELS;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.embedded;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.TextForm.TEXT;
import static org.kompetens.json.form.WholeForm.integer;

import java.util.List;
import java.util.Optional;
import org.kompetens.planning.Recipients;
import org.kompetens.publication.PublicationSettings;
import org.kompetens.publication.PublishedActivities;
import org.kompetens.publication.PublishedActivity;

/** What is to be done about competence, as it may be shown outside. */
public final class PublishedActivitiesForm {

    private static final int PERCENT = 100;

    static final ResultForm<PublishedActivity.Figures> FIGURES = ResultForm.of(
            "published figures of an activity",
            List.of(
                    optional(
                            Property.of(
                                    "participants",
                                    integer(0, Recipients.MOST_SEATS),
                                    "How many take part; left out where it is for nobody in particular."),
                            of -> of.participants().stream().boxed().findFirst()),
                    AmountsForm.amountsByYear(
                            "costs", "What it costs in each year, whoever pays.", PublishedActivity.Figures::costs)));

    static final ResultForm<Named<PublishedActivity>> ACTIVITY = ResultForm.of(
            "published activity",
            List.of(
                    required(
                            Property.of("activity", PlanningIds.ACTIVITY, "Which activity."),
                            of -> of.of().id()),
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
                    optional(
                            Property.of("figures", FIGURES, "How many take part and what it costs, where it is shown."),
                            of -> of.of().figures().map(FIGURES::of)),
                    optional(
                            Property.of(
                                    "hidden", FLAG, "True where it is hidden how many take part and what it costs."),
                            of -> of.of().figures().isPresent() ? Optional.empty() : Optional.of(true))));

    /** What of plans may be shown outside. */
    public static final ResultForm<PublishedActivities> PUBLISHED_ACTIVITIES = ResultForm.document(
            "published-activities",
            List.of(
                    asOf(of -> of.beside().analysis()),
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
                    required(
                            Property.of(
                                    "activities",
                                    list(ACTIVITY),
                                    "Those of the published units but what was rejected or withdrawn."),
                            ACTIVITY.each(of -> of.activities().stream()
                                    .map(one -> Named.in(of.organisation(), one))
                                    .toList())),
                    AmountsForm.amountsByYear(
                            "shownTotal",
                            "What those cost in each year whose cost is shown.",
                            PublishedActivities::shownTotal)));

    private PublishedActivitiesForm() {}
}
