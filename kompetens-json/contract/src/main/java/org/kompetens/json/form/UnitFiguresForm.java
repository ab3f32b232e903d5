package org.kompetens.json.form;

import static org.kompetens.json.form.CompetenceFiguresForm.COMPETENCE_FIGURES;
import static org.kompetens.json.form.FiguresForm.TOTAL;
import static org.kompetens.json.form.HeadcountForm.HEADCOUNT;
import static org.kompetens.json.form.IdMapForm.idMap;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.embedded;
import static org.kompetens.json.form.Part.leftOutIf;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.UnitHeadingForm.heading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.kompetens.competence.CompetenceGroupId;
import org.kompetens.competence.Dimension;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.RoleId;
import org.kompetens.rollup.CompetenceFigures;
import org.kompetens.rollup.Figures;
import org.kompetens.rollup.GroupFigures;
import org.kompetens.rollup.Headcount;
import org.kompetens.rollup.TotalFigures;
import org.kompetens.rollup.UnitFigures;
import org.kompetens.text.Labels;

/** The figures of a unit with all that is below it. */
public final class UnitFiguresForm {

    static final Property<Labels> ROLE_NAME = Property.of("labels", LabelsForm.LABELS, "What the role is called.");

    /** The unit. */
    public static final Part<Named<UnitFigures>, Values<Named<OrganisationUnit>>> UNIT = heading(UnitFigures::unit);

    /** How many work there. */
    public static final Part<Named<UnitFigures>, Headcount> EMPLOYED = required(
            Property.of("employed", HEADCOUNT, "Who has an active employment in the unit or below it."),
            of -> of.of().employed());

    /** Single assessments that are left out; only where there are any. */
    public static final Part<Named<UnitFigures>, Optional<LeftOut>> LEFT_OUT =
            AnalysisForm.leftOut(of -> of.of().leftOut());

    /** All competences together. */
    public static final Part<Named<UnitFigures>, Values<Figures>> ALL = required(
            Property.of("total", TOTAL, "All competences together."),
            TOTAL.of(of -> of.of().total()));

    private static final ResultForm<Map<Dimension, TotalFigures>> BY_DIMENSION = ResultForm.of(
            "dimensions",
            Stream.of(Dimension.values())
                    .<Part<Map<Dimension, TotalFigures>, ?>>map(UnitFiguresForm::dimension)
                    .toList());

    /** The competences of each dimension together. */
    public static final Part<Named<UnitFigures>, Values<Map<Dimension, TotalFigures>>> DIMENSIONS = required(
            Property.of("dimensions", BY_DIMENSION, "The competences of each dimension together."),
            BY_DIMENSION.of(of -> of.of().dimensions()));

    /** Which group. */
    public static final Part<GroupFigures, CompetenceGroupId> GROUP = required(
            Property.of("group", Ids.GROUP, "The group."), of -> of.group().id());

    /** What a group is called. */
    public static final Part<GroupFigures, Optional<Labels>> GROUP_LABELS = optional(
            Property.of("labels", LabelsForm.LABELS, "What the group is called."),
            of -> Optional.of(of.group().group().labels()));

    static final ResultForm<GroupFigures> GROUP_FIGURES = ResultForm.of(
            "figures of a group", List.of(GROUP, GROUP_LABELS, embedded(TOTAL, TOTAL.of(GroupFigures::figures))));

    /** The competences of each group together. */
    public static final Part<Named<UnitFigures>, List<Values<GroupFigures>>> GROUPS = leftOutIf(
            Property.of(
                    "groups",
                    list(GROUP_FIGURES),
                    "The competences of each group together, those of groups below it included, in the framework's"
                            + " order; left out where no group has a cell."),
            List.of(),
            GROUP_FIGURES.each(of -> of.of().groups()));

    /** Each competence. */
    public static final Part<Named<UnitFigures>, List<Values<CompetenceFigures>>> COMPETENCES = required(
            Property.of(
                    "competences",
                    list(COMPETENCE_FIGURES),
                    "Each competence that is required in the unit or below it, in the framework's order."),
            COMPETENCE_FIGURES.each(of -> of.of().competences()));

    /** What a role is called of which nothing is required. */
    public static final Part<Named<Map.Entry<RoleId, Headcount>>, Optional<Labels>> ROLE_LABELS = optional(
            ROLE_NAME,
            of -> of.organisation()
                    .flatMap(organisation -> organisation.role(of.of().getKey()))
                    .map(role -> role.role().labels()));

    private static final ResultForm<Named<Map.Entry<RoleId, Headcount>>> OF_ROLE = ResultForm.of(
            "headcount of a role", List.of(embedded(HEADCOUNT, of -> of.of().getValue()), ROLE_LABELS));

    /** Those of whose role nothing is required. */
    public static final Part<Named<UnitFigures>, Map<RoleId, Values<Named<Map.Entry<RoleId, Headcount>>>>>
            WITHOUT_PROFILE = required(
                    Property.of(
                            "withoutProfile",
                            idMap(Ids.ROLE, OF_ROLE),
                            "For each role that has no profile, how many have it, with the FTE of all their active employments in the unit."),
                    UnitFiguresForm::withoutProfile);

    static final ResultForm<Named<UnitFigures>> UNIT_FIGURES = ResultForm.of(
            "unit figures", List.of(UNIT, EMPLOYED, LEFT_OUT, ALL, DIMENSIONS, GROUPS, COMPETENCES, WITHOUT_PROFILE));

    private UnitFiguresForm() {}

    private static Map<RoleId, Values<Named<Map.Entry<RoleId, Headcount>>>> withoutProfile(Named<UnitFigures> of) {
        Map<RoleId, Values<Named<Map.Entry<RoleId, Headcount>>>> roles = new LinkedHashMap<>();
        of.of().withoutProfile().entrySet().forEach(role -> roles.put(role.getKey(), OF_ROLE.of(of.with(role))));
        return roles;
    }

    private static Part<Map<Dimension, TotalFigures>, Values<Figures>> dimension(Dimension dimension) {
        return required(
                Property.of(WordForm.word(dimension), TOTAL, "The competences of this dimension together."),
                TOTAL.of(dimensions ->
                        Objects.requireNonNull(dimensions.get(dimension), "every dimension has figures")));
    }
}
