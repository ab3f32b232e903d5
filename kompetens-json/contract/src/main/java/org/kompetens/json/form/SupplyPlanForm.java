package org.kompetens.json.form;

import static org.kompetens.json.form.DateForm.DATE;
import static org.kompetens.json.form.LabelsForm.LABELS;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.embedded;
import static org.kompetens.json.form.Part.leftOutIf;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.TextForm.TEXT;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.Goal;
import org.kompetens.planning.GoalId;
import org.kompetens.planning.PlanChapter;
import org.kompetens.planning.PlanDocument;
import org.kompetens.planning.PlanId;
import org.kompetens.planning.PlanVersion;
import org.kompetens.planning.SupplyPlan;
import org.kompetens.text.Labels;

/** What a unit plans for a period, as it was adopted, and as a document in chapters. */
final class SupplyPlanForm {

    private static final Part<PlanVersion, LocalDate> ADOPTED_ON =
            required(Property.of("date", DATE, "When it was adopted."), PlanVersion::date);
    private static final Part<PlanVersion, String> BODY =
            required(Property.of("body", TEXT, "Who adopted it.").example("\"the board\""), PlanVersion::body);
    private static final Part<PlanVersion, List<Goal>> GOALS_THEN = leftOutIf(
            Property.of("goals", list(GoalForm.GOAL), "The goals as they were."), List.of(), PlanVersion::goals);
    private static final Part<PlanVersion, List<Activity>> ACTIVITIES_THEN = leftOutIf(
            Property.of("activities", list(PlannedActivityForm.ACTIVITY), "The activities as they were."),
            List.of(),
            PlanVersion::activities);
    static final ObjectForm<PlanVersion> VERSION = ObjectForm.of(
            "version of a plan",
            List.of(ADOPTED_ON, BODY, GOALS_THEN, ACTIVITIES_THEN),
            of -> new PlanVersion(of.get(ADOPTED_ON), of.get(BODY), of.get(GOALS_THEN), of.get(ACTIVITIES_THEN)));

    private static final Part<SupplyPlan, PlanId> ID =
            required(Property.of("id", PlanningIds.PLAN, "Names the plan."), SupplyPlan::id);
    private static final Part<SupplyPlan, UnitId> UNIT =
            required(Property.of("unit", Ids.UNIT, "Whose it is."), SupplyPlan::unit);
    private static final Part<SupplyPlan, Period> PERIOD = embedded(PeriodForm.PERIOD, SupplyPlan::period);
    private static final Part<SupplyPlan, List<GoalId>> GOALS =
            leftOutIf(Property.of("goals", list(PlanningIds.GOAL), "Its goals."), List.of(), SupplyPlan::goals);
    private static final Part<SupplyPlan, List<ActivityId>> ACTIVITIES = leftOutIf(
            Property.of("activities", list(PlanningIds.ACTIVITY), "Its activities."),
            List.of(),
            SupplyPlan::activities);
    private static final Part<SupplyPlan, List<PlanVersion>> ADOPTED = leftOutIf(
            Property.of("adopted", list(VERSION), "The versions that were adopted, as they were."),
            List.of(),
            SupplyPlan::adopted);
    static final ObjectForm<SupplyPlan> SUPPLY_PLAN = ObjectForm.of(
            "supply plan",
            List.of(ID, UNIT, PERIOD, GOALS, ACTIVITIES, ADOPTED),
            of -> new SupplyPlan(
                    of.get(ID), of.get(UNIT), of.get(PERIOD), of.get(GOALS), of.get(ACTIVITIES), of.get(ADOPTED)));

    private static final Map<PlanChapter, Part<Map<PlanChapter, List<Labels>>, List<Labels>>> CHAPTER_PARTS = Stream.of(
                    PlanChapter.values())
            .collect(Collectors.toMap(
                    Function.identity(),
                    SupplyPlanForm::chapter,
                    (one, other) -> one,
                    () -> new EnumMap<>(PlanChapter.class)));
    private static final ObjectForm<Map<PlanChapter, List<Labels>>> CHAPTERS =
            ObjectForm.of("chapters", List.copyOf(CHAPTER_PARTS.values()), SupplyPlanForm::chapters);

    private static final Part<PlanDocument, PlanId> PLAN =
            required(Property.of("plan", PlanningIds.PLAN, "Of which plan."), PlanDocument::plan);
    private static final Part<PlanDocument, Labels> TITLE =
            required(Property.of("title", LABELS, "Its title."), PlanDocument::title);
    private static final Part<PlanDocument, Map<PlanChapter, List<Labels>>> ALL_CHAPTERS = required(
            Property.of("chapters", CHAPTERS, "Its seven chapters, each with its paragraphs."), PlanDocument::chapters);
    private static final Part<PlanDocument, List<String>> REFERENCES = leftOutIf(
            Property.of("references", list(TEXT), "What it refers to.").example("[\"the municipal plan\"]"),
            List.of(),
            PlanDocument::references);
    static final ObjectForm<PlanDocument> DOCUMENT = ObjectForm.of(
            "plan as a document",
            List.of(PLAN, TITLE, ALL_CHAPTERS, REFERENCES),
            of -> new PlanDocument(of.get(PLAN), of.get(TITLE), of.get(ALL_CHAPTERS), of.get(REFERENCES)));

    private SupplyPlanForm() {}

    private static Part<Map<PlanChapter, List<Labels>>, List<Labels>> chapter(PlanChapter chapter) {
        return leftOutIf(
                Property.of(
                        chapter.code(),
                        list(LABELS),
                        "Chapter " + chapter.number() + ", paragraph by paragraph; empty if left out."),
                List.of(),
                chapters -> chapters.getOrDefault(chapter, List.of()));
    }

    private static Map<PlanChapter, List<Labels>> chapters(Values<Map<PlanChapter, List<Labels>>> of) {
        Map<PlanChapter, List<Labels>> chapters = new EnumMap<>(PlanChapter.class);
        CHAPTER_PARTS.forEach((chapter, part) -> {
            List<Labels> paragraphs = of.get(part);
            if (!paragraphs.isEmpty()) {
                chapters.put(chapter, paragraphs);
            }
        });
        return chapters;
    }
}
