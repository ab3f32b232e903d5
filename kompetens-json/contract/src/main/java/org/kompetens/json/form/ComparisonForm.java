package org.kompetens.json.form;

import static org.kompetens.json.form.AnalysisForm.asOf;
import static org.kompetens.json.form.AnalysisForm.employees;
import static org.kompetens.json.form.AnalysisForm.leftOut;
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
import java.util.stream.StreamSupport;
import org.kompetens.change.Comparison;
import org.kompetens.change.UnitComparison;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceId;
import org.kompetens.json.form.AnalysisForm.Records;
import org.kompetens.organisation.Organisation;
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
    public record OfUnits(Comparison comparison, Iterable<UnitComparison> units) {

        private Iterable<ComparedUnit> compared() {
            Optional<Organisation> before =
                    Optional.of(comparison.before().analysis().organisation());
            Optional<Organisation> after =
                    Optional.of(comparison.after().analysis().organisation());
            return () -> StreamSupport.stream(units.spliterator(), false)
                    .map(unit -> new ComparedUnit(unit, before, after))
                    .iterator();
        }
    }

    private static final ResultForm<Rollup> ONE = ResultForm.of(
            "compared analysis",
            List.of(asOf(Rollup::analysis), policy(Rollup::analysis), roles(Rollup::roles), employees(Records::of)));

    private static final ResultForm<Named<UnitFigures>> UNIT_FIGURES = ResultForm.of(
            "compared unit figures",
            List.of(
                    embedded(PLACE, PLACE.of(of -> of.with(of.of().unit()))),
                    required(
                            Property.of("employed", HEADCOUNT, "Who has an active employment in the unit or below it."),
                            of -> of.of().employed()),
                    leftOut(of -> of.of().leftOut()),
                    required(
                            Property.of("total", TOTAL, "All competences together."),
                            TOTAL.of(of -> of.of().total()))));

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

    /**
     * What is compared of one unit.
     *
     * @param of the figures
     * @param before what the first roll-up is of; empty where it is not at hand, and so ids stand alone
     * @param after what the second is of
     */
    record ComparedUnit(UnitComparison of, Optional<Organisation> before, Optional<Organisation> after) {

        static ComparedUnit alone(UnitComparison of) {
            return new ComparedUnit(of, Optional.empty(), Optional.empty());
        }
    }

    static final ResultForm<ComparedUnit> UNIT = ResultForm.of(
            "compared unit",
            List.of(
                    required(
                            Property.of("id", Ids.UNIT, "The unit."),
                            one -> one.of().unit()),
                    side("before", one -> one.of().before(), ComparedUnit::before),
                    side("after", one -> one.of().after(), ComparedUnit::after),
                    required(
                            Property.of("competences", list(COMPETENCE), "Each competence of either of the two."),
                            COMPETENCE.each(one -> competences(one.of())))));

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
                            UNIT.many(OfUnits::compared))));

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

    private static Part<ComparedUnit, Optional<Values<Named<UnitFigures>>>> side(
            String name,
            Function<ComparedUnit, Optional<UnitFigures>> getter,
            Function<ComparedUnit, Optional<Organisation>> organisation) {
        return optional(
                Property.of(name, UNIT_FIGURES, "What the unit is in this roll-up; left out where it is not there."),
                unit -> getter.apply(unit)
                        .map(figures ->
                                UNIT_FIGURES.of(new Named<>(figures, organisation.apply(unit), PlanNames.NONE))));
    }
}
