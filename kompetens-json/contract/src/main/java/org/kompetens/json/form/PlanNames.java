package org.kompetens.json.form;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.BodyId;
import org.kompetens.planning.Planning;
import org.kompetens.planning.PlanningBody;
import org.kompetens.planning.UnitOrBody;
import org.kompetens.text.Labels;

/**
 * What activities, and the units and bodies that handle them, are called.
 *
 * @param titles the titles of activities
 * @param bodies the names of bodies
 * @param organisation the organisation, which says what units are called; empty where nothing is at hand
 */
public record PlanNames(
        Map<ActivityId, Labels> titles, Map<BodyId, Labels> bodies, Optional<Organisation> organisation) {

    /** Where no plans are at hand, and so nothing stands beside the ids. */
    static final PlanNames NONE = new PlanNames(Map.of(), Map.of(), Optional.empty());

    static PlanNames of(Planning planning) {
        return new PlanNames(
                planning.activities().stream().collect(Collectors.toMap(Activity::id, Activity::title)),
                planning.register().bodies().stream().collect(Collectors.toMap(PlanningBody::id, PlanningBody::name)),
                Optional.of(planning.organisation()));
    }

    Optional<Labels> place(UnitOrBody place) {
        if (place instanceof UnitOrBody.Unit unit) {
            return organisation.flatMap(known -> Named.unitLabels(known, unit.id()));
        }
        return place instanceof UnitOrBody.Body body ? Optional.ofNullable(bodies.get(body.id())) : Optional.empty();
    }

    Optional<Labels> level(UnitLevelId level) {
        return organisation.flatMap(known -> known.structure().unitLevels().stream()
                .filter(one -> one.id().equals(level))
                .map(UnitLevel::labels)
                .findFirst());
    }

    /** What an activity is called, beside its id. */
    static <T> Part<T, Optional<Labels>> title(Function<T, PlanNames> names, Function<T, ActivityId> activity) {
        return Part.optional(
                Property.of("title", LabelsForm.LABELS, "What the activity is called."),
                of -> Optional.ofNullable(names.apply(of).titles().get(activity.apply(of))));
    }

    /** What a unit or a body is called, beside its id. */
    static <T> Part<T, Optional<Labels>> place(
            String name, Function<T, PlanNames> names, Function<T, UnitOrBody> place) {
        return Part.optional(
                Property.of(name, LabelsForm.LABELS, "What the unit or body is called."),
                of -> names.apply(of).place(place.apply(of)));
    }
}
