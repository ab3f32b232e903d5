package org.kompetens.json.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kompetens.competence.CompetenceId;
import org.kompetens.cost.Fund;
import org.kompetens.cost.FundId;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
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
 * @param funds the names of funds
 * @param organisation the organisation, which says what units are called; empty where nothing is at hand
 */
public record PlanNames(
        Map<ActivityId, Labels> titles,
        Map<BodyId, Labels> bodies,
        Map<FundId, Labels> funds,
        Optional<Organisation> organisation) {

    /** Where no plans are at hand, and so nothing stands beside the ids. */
    static final PlanNames NONE = new PlanNames(Map.of(), Map.of(), Map.of(), Optional.empty());

    static PlanNames of(Planning planning) {
        return new PlanNames(
                planning.activities().stream().collect(Collectors.toMap(Activity::id, Activity::title)),
                planning.register().bodies().stream().collect(Collectors.toMap(PlanningBody::id, PlanningBody::name)),
                planning.register().funds().stream().collect(Collectors.toMap(Fund::id, Fund::name)),
                Optional.of(planning.organisation()));
    }

    /** What some funds are called, by their ids; those of which nothing is known are left out. */
    Map<FundId, Labels> funds(List<FundId> some) {
        Map<FundId, Labels> named = new LinkedHashMap<>();
        for (FundId fund : some) {
            Labels name = funds.get(fund);
            if (name != null) {
                named.put(fund, name);
            }
        }
        return named;
    }

    Optional<Labels> competence(CompetenceId competence) {
        return organisation
                .flatMap(known -> known.framework().competence(competence))
                .map(of -> of.competence().labels());
    }

    /** What a unit is called; empty if the organisation has none of the id. */
    Optional<Labels> unit(UnitId unit) {
        return organisation.flatMap(known -> Named.unitLabels(known, unit));
    }

    Optional<Labels> place(UnitOrBody place) {
        if (place instanceof UnitOrBody.Unit unit) {
            return unit(unit.id());
        }
        return place instanceof UnitOrBody.Body body ? Optional.ofNullable(bodies.get(body.id())) : Optional.empty();
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
