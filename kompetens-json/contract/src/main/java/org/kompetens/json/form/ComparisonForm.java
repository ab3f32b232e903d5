package org.kompetens.json.form;

import static org.kompetens.json.form.AnalysisForm.asOf;
import static org.kompetens.json.form.AnalysisForm.employees;
import static org.kompetens.json.form.AnalysisForm.policy;
import static org.kompetens.json.form.AnalysisForm.roles;
import static org.kompetens.json.form.BridgesForm.figures;
import static org.kompetens.json.form.FiguresForm.TOTAL;
import static org.kompetens.json.form.HeadcountForm.HEADCOUNT;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.embedded;
import static org.kompetens.json.form.Part.many;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.UnitHeadingForm.PLACE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kompetens.change.Comparison;
import org.kompetens.change.UnitComparison;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceId;
import org.kompetens.json.form.AnalysisForm.Records;
import org.kompetens.rollup.Rollup;
import org.kompetens.rollup.UnitFigures;

/** Two roll-ups side by side. */
public final class ComparisonForm {

    /**
     * What is compared of which units.
     *
     * @param comparison the two roll-ups
     * @param units the units, gone through once
     */
    public record OfUnits(Comparison comparison, Iterable<UnitComparison> units) {}

    private static final ResultForm<Rollup> ONE = ResultForm.of(
            "compared analysis",
            List.of(asOf(Rollup::analysis), policy(Rollup::analysis), roles(Rollup::roles), employees(Records::of)));

    private static final ResultForm<UnitFigures> UNIT_FIGURES = ResultForm.of(
            "compared unit figures",
            List.of(
                    embedded(PLACE, PLACE.of(UnitFigures::unit)),
                    required(
                            Property.of("employed", HEADCOUNT, "Who has an active employment in the unit or below it."),
                            UnitFigures::employed),
                    required(Property.of("total", TOTAL, "All competences together."), TOTAL.of(UnitFigures::total))));

    /**
     * What is compared of one competence.
     *
     * @param of the figures
     * @param competence the competence; empty where it is not at hand, and so its id stands alone
     */
    record Compared(UnitComparison.OfCompetence of, Optional<Competence> competence) {}

    static final ResultForm<Compared> COMPETENCE = ResultForm.of(
            "compared competence",
            List.of(
                    required(
                            Property.of("competence", Ids.COMPETENCE, "The competence."),
                            one -> one.of().competence()),
                    CompetenceNames.labelsIfKnown(Compared::competence),
                    figures("before", "What it was.", one -> one.of().before()),
                    required(
                            Property.of(
                                    "change",
                                    FiguresForm.CHANGE_OF_CELLS,
                                    "By how much it differs; without steps where the two are judged on other levels."),
                            FiguresForm.CHANGE_OF_CELLS.of(one -> one.of().change())),
                    figures("after", "What it is then.", one -> one.of().after())));

    static final ResultForm<UnitComparison> UNIT = ResultForm.of(
            "compared unit",
            List.of(
                    required(Property.of("id", Ids.UNIT, "The unit."), UnitComparison::unit),
                    side("before", UnitComparison::before),
                    side("after", UnitComparison::after),
                    required(
                            Property.of("competences", list(COMPETENCE), "Each competence of either of the two."),
                            COMPETENCE.each(ComparisonForm::competences))));

    /** A comparison. */
    public static final ResultForm<OfUnits> COMPARISON = ResultForm.document(
            "comparison",
            List.of(
                    required(
                            Property.of("before", ONE, "The first roll-up."),
                            ONE.of(of -> of.comparison().before())),
                    required(
                            Property.of("after", ONE, "The second roll-up."),
                            ONE.of(of -> of.comparison().after())),
                    many(
                            "units",
                            list(UNIT),
                            "The units of both: those of the first, and then those that only the second has.",
                            UNIT.many(OfUnits::units))));

    private ComparisonForm() {}

    /** As the later roll-up calls them, where it has them. */
    private static List<Compared> competences(UnitComparison unit) {
        Map<CompetenceId, Competence> known = Stream.of(unit.before(), unit.after())
                .flatMap(Optional::stream)
                .flatMap(figures -> figures.competences().stream())
                .map(figures -> figures.competence().competence())
                .collect(Collectors.toMap(Competence::id, one -> one, (before, after) -> after));
        return unit.competences().stream()
                .map(one -> new Compared(one, Optional.ofNullable(known.get(one.competence()))))
                .toList();
    }

    private static Part<UnitComparison, Optional<Values<UnitFigures>>> side(
            String name, Function<UnitComparison, Optional<UnitFigures>> getter) {
        return optional(
                Property.of(name, UNIT_FIGURES, "What the unit is in this roll-up; left out where it is not there."),
                unit -> getter.apply(unit).map(UNIT_FIGURES::of));
    }
}
