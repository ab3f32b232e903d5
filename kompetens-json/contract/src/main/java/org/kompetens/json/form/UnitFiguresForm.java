package org.kompetens.json.form;

import static org.kompetens.json.form.CompetenceFiguresForm.COMPETENCE_FIGURES;
import static org.kompetens.json.form.FiguresForm.TOTAL;
import static org.kompetens.json.form.HeadcountForm.HEADCOUNT;
import static org.kompetens.json.form.IdMapForm.idMap;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.embedded;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.UnitHeadingForm.HEADING;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.kompetens.competence.Dimension;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.RoleId;
import org.kompetens.rollup.CompetenceFigures;
import org.kompetens.rollup.Figures;
import org.kompetens.rollup.Headcount;
import org.kompetens.rollup.TotalFigures;
import org.kompetens.rollup.UnitFigures;

/** The figures of a unit with all that is below it. */
public final class UnitFiguresForm {

    /** The unit. */
    public static final Part<UnitFigures, Values<OrganisationUnit>> UNIT =
            embedded(HEADING, HEADING.of(UnitFigures::unit));

    /** How many work there. */
    public static final Part<UnitFigures, Headcount> EMPLOYED = required(
            Property.of("employed", HEADCOUNT, "Who has an active employment in the unit or below it."),
            UnitFigures::employed);

    /** All competences together. */
    public static final Part<UnitFigures, Values<Figures>> ALL =
            required(Property.of("total", TOTAL, "All competences together."), TOTAL.of(UnitFigures::total));

    private static final ResultForm<Map<Dimension, TotalFigures>> BY_DIMENSION = ResultForm.of(
            "dimensions",
            Stream.of(Dimension.values())
                    .<Part<Map<Dimension, TotalFigures>, ?>>map(UnitFiguresForm::dimension)
                    .toList());

    /** The competences of each dimension together. */
    public static final Part<UnitFigures, Values<Map<Dimension, TotalFigures>>> DIMENSIONS = required(
            Property.of("dimensions", BY_DIMENSION, "The competences of each dimension together."),
            BY_DIMENSION.of(UnitFigures::dimensions));

    /** Each competence. */
    public static final Part<UnitFigures, List<Values<CompetenceFigures>>> COMPETENCES = required(
            Property.of(
                    "competences",
                    list(COMPETENCE_FIGURES),
                    "Each competence that is required in the unit or below it, in the framework's order."),
            COMPETENCE_FIGURES.each(UnitFigures::competences));

    /** Those of whose role nothing is required. */
    public static final Part<UnitFigures, Map<RoleId, Headcount>> WITHOUT_PROFILE = required(
            Property.of(
                    "withoutProfile",
                    idMap(Ids.ROLE, HEADCOUNT),
                    "For each role that has no profile, how many have it."),
            UnitFigures::withoutProfile);

    static final ResultForm<UnitFigures> UNIT_FIGURES =
            ResultForm.of("unit figures", List.of(UNIT, EMPLOYED, ALL, DIMENSIONS, COMPETENCES, WITHOUT_PROFILE));

    private UnitFiguresForm() {}

    private static Part<Map<Dimension, TotalFigures>, Values<Figures>> dimension(Dimension dimension) {
        return required(
                Property.of(WordForm.word(dimension), TOTAL, "The competences of this dimension together."),
                TOTAL.of(dimensions ->
                        Objects.requireNonNull(dimensions.get(dimension), "every dimension has figures")));
    }
}
