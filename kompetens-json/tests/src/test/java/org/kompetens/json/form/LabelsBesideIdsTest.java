package org.kompetens.json.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kompetens.organisation.RoleId;

/** Where a result names something of the organisation or the calendar by its id, what it is called stands beside. */
final class LabelsBesideIdsTest {

    /** What has a name, and under which properties it may stand. */
    private static final Map<Form<?>, Set<String>> NAMES = Map.ofEntries(
            Map.entry(Ids.COMPETENCE, Set.of("labels")),
            Map.entry(Ids.GROUP, Set.of("labels")),
            Map.entry(Ids.LEVEL, Set.of("levelLabels")),
            Map.entry(Ids.ROLE, Set.of("labels", "roleLabels")),
            Map.entry(Ids.SCALE, Set.of("scaleLabels")),
            Map.entry(Ids.SOURCE, Set.of("sourceLabels")),
            Map.entry(Ids.TASK, Set.of("labels")),
            Map.entry(Ids.UNIT, Set.of("labels", "unitLabels")),
            Map.entry(Ids.UNIT_LEVEL, Set.of("levelLabels", "employersLabels")),
            Map.entry(CalendarIds.DUTY_ID, Set.of("labels")),
            Map.entry(CalendarIds.PARTY_ID, Set.of("partyLabels")),
            Map.entry(CalendarIds.SETTING_ID, Set.of("labels")),
            Map.entry(CalendarIds.STEP_ID, Set.of("stepLabels")),
            Map.entry(CalendarIds.TERM_ID, Set.of("labels")),
            Map.entry(CalendarIds.VOCABULARY_ID, Set.of("labels")),
            Map.entry(PlanningIds.ACTIVITY, Set.of("title")),
            Map.entry(PlanningIds.BODY, Set.of("labels")),
            Map.entry(PlanningIds.COST_KIND, Set.of("labels")),
            Map.entry(PlanningIds.FUND, Set.of("fundLabels", "lateClaimLabels")),
            Map.entry(PlanningIds.GOAL, Set.of("text")),
            Map.entry(PlanningIds.ARENA, Set.of("arenaLabels")),
            Map.entry(PlanningIds.PLAN, Set.of("planTitle")),
            Map.entry(LiftForm.PLACE, Set.of("handlerLabels")));

    /** Ids that nobody has to look up: what is meant was asked for, or is named in the same object or the one around. */
    private static final Set<String> NAMED_ELSEWHERE = Set.of(
            // Which roles were asked for: whoever asked knows.
            "bridge.roles",
            "capital.roles",
            "compared analysis.roles",
            "priorities.roles",
            "rollup.roles",
            "tasks.roles",
            // A unit of both sides: it is named in the figures of each.
            "compared unit.id",
            "reorganised unit.id",
            // Units that are not shown, for the publications after: whoever knows the organisation knows them.
            "other unit.id",
            "other unit.parent",
            // The competence around, or one of its narrower ones.
            "counted assessment.competence",
            "considered assessment.competence",
            // What a level is called says which scale it is on.
            "figures of a need.scale",
            "held need.scale",
            "named coverage requirement.scale",
            // Its own name stands beside it, as that of an element of a list.
            "named level.id",
            // A source is a word of the records' own; what a declared one is called stands in the structure.
            "considered assessment.source",
            "counted assessment.source",
            // A list, beside which the labels stand by ids.
            "standing.unknown",
            // Activities that are named in another list of the same document.
            "evaluated goal.activities",
            "shortfall and its activities.activities",
            "what more money would buy.added",
            "what more money would buy.dropped");

    private static Stream<PartsForm<?, ?>> results() {
        DeclaredProperties declared = new DeclaredProperties();
        ResultForms.BY_TYPE.forEach(declared::take);
        declared.take("occurrences", OccurrencesForm.LISTING);
        return declared.forms().stream().filter(ResultForm.class::isInstance);
    }

    private static Stream<Property<?>> properties(PartsForm<?, ?> form) {
        return form.parts().stream().flatMap(LabelsBesideIdsTest::properties);
    }

    private static Stream<Property<?>> properties(Part<?, ?> part) {
        if (part instanceof EmbeddedPart<?, ?> embedded) {
            return properties(embedded.form());
        }
        if (part instanceof AlternativesPart<?, ?> several) {
            return several.alternatives().stream().map(Alternative::property);
        }
        return part instanceof PropertyPart<?, ?> one ? Stream.of(one.property()) : Stream.empty();
    }

    private static Stream<String> unnamed(PartsForm<?, ?> form) {
        return properties(form)
                .filter(property -> NAMES.getOrDefault(id(property.form()), Set.copyOf(form.names())).stream()
                        .noneMatch(form.names()::contains))
                .map(property -> form.name() + "." + property.name());
    }

    private static Form<?> id(Form<?> form) {
        return form instanceof ListForm<?> list ? list.element() : form;
    }

    @Test
    void what_an_id_stands_for_is_named_beside_it() {
        Set<String> unnamed = new TreeSet<>();
        results().flatMap(LabelsBesideIdsTest::unnamed).forEach(unnamed::add);
        assertThat(unnamed).containsExactlyInAnyOrderElementsOf(NAMED_ELSEWHERE);
    }

    @Test
    void an_id_without_a_name_is_found() {
        assertThat(unnamed(ResultForm.of(
                        "object", List.of(Part.required(Property.of("role", Ids.ROLE, "The role."), RoleId::of)))))
                .containsExactly("object.role");
    }
}
