package org.kompetens.json.form;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.ActivityId;
import org.kompetens.publication.EarlierPublication;
import org.kompetens.publication.FigureName;
import org.kompetens.publication.PublishedActivity;
import org.kompetens.publication.PublishedAmount;
import org.kompetens.publication.PublishedFigures;
import org.kompetens.rollup.Amount;

/** What is known from a document that was published, noted as it is read. */
final class Known {

    private final LocalDate asOf;
    private final Map<FigureName, Amount> shown = new LinkedHashMap<>();
    private final Set<FigureName> hidden = new LinkedHashSet<>();
    private final Map<UnitId, UnitId> parents = new LinkedHashMap<>();
    private final Map<ActivityId, Optional<PublishedActivity.Figures>> activities = new LinkedHashMap<>();

    /** Nothing yet. */
    Known(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** Notes where a unit stood that was published. */
    UnitId unit(Values<Named<OrganisationUnit>> head) {
        UnitId id = head.get(UnitHeadingForm.ID);
        head.get(UnitHeadingForm.PARENT).ifPresent(parent -> parents.put(id, parent));
        return id;
    }

    /** Notes where units stood that were not. */
    void others(List<Values<OrganisationUnit>> units) {
        for (Values<OrganisationUnit> unit : units) {
            unit.get(OtherUnitForm.PARENT).ifPresent(parent -> parents.put(unit.get(OtherUnitForm.ID), parent));
        }
    }

    void note(
            UnitId unit,
            Optional<Dimension> dimension,
            Optional<CompetenceId> competence,
            Values<PublishedFigures> figures) {
        PublishedFiguresForm.each(
                figures,
                (outcome, amount) ->
                        note(new FigureName(unit, dimension, competence, outcome, false, Optional.empty()), amount));
    }

    void note(FigureName name, PublishedAmount amount) {
        amount.shown()
                .ifPresentOrElse(
                        number -> shown.put(
                                name, new Amount(number.count(), number.fte().orElse(FteSum.ZERO))),
                        () -> hidden.add(name));
    }

    void note(ActivityId activity, Optional<PublishedActivity.Figures> figures) {
        activities.put(activity, figures);
    }

    EarlierPublication publication() {
        return new EarlierPublication(asOf, shown, hidden, parents, activities);
    }
}
