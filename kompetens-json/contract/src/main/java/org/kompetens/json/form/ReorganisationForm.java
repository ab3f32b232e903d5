package org.kompetens.json.form;

import static org.kompetens.json.form.AnalysisForm.ANALYSIS;
import static org.kompetens.json.form.AnalysisForm.employees;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.many;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.UnitHeadingForm.PLACE;
import static org.kompetens.json.form.WholeForm.count;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.kompetens.change.CellBridge;
import org.kompetens.change.Movement;
import org.kompetens.change.Reorganisation;
import org.kompetens.change.UnitReorganisation;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.json.form.AnalysisForm.Records;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitTree;

/** What became of units between two dates and two unit trees. */
public final class ReorganisationForm {

    /**
     * What became of which units.
     *
     * @param reorganisation the reorganisation
     * @param units the units, gone through once
     */
    public record OfUnits(Reorganisation reorganisation, Iterable<UnitReorganisation> units) {}

    /** A unit, and the trees it is or is not in. */
    private record InTrees(UnitReorganisation unit, Reorganisation reorganisation) {}

    static final ResultForm<CellBridge<Movement>> COMPETENCE =
            BridgesForm.bridge(Movement.values(), ReorganisationForm::name);

    private static final ResultForm<Map<Movement, Long>> PEOPLE = ResultForm.of(
            "movements",
            Stream.of(Movement.values())
                    .<Part<Map<Movement, Long>, ?>>map(movement -> optional(
                            Property.of(name(movement), count(), "How many persons."),
                            people -> Optional.ofNullable(people.get(movement))))
                    .toList());

    private static final ResultForm<InTrees> UNIT = ResultForm.of(
            "reorganised unit",
            List.of(
                    required(
                            Property.of("id", Ids.UNIT, "The unit."),
                            of -> of.unit().unit()),
                    place("before", Reorganisation::before),
                    place("after", Reorganisation::after),
                    required(
                            Property.of("people", PEOPLE, "How many persons came, went and stayed."),
                            PEOPLE.of(of -> of.unit().people())),
                    required(
                            Property.of(
                                    "competences",
                                    list(COMPETENCE),
                                    "Each competence, and what of its change is whose."),
                            COMPETENCE.each(of -> of.unit().competences()))));

    /** A reorganisation. */
    public static final ResultForm<OfUnits> REORGANISATION = ResultForm.document(
            "reorganisation",
            List.of(
                    required(
                            Property.of("before", ANALYSIS, "The earlier analysis."),
                            ANALYSIS.of(of -> of.reorganisation().before())),
                    required(
                            Property.of("after", ANALYSIS, "The later analysis."),
                            ANALYSIS.of(of -> of.reorganisation().after())),
                    employees(of -> Records.of(of.reorganisation())),
                    many("units", list(UNIT), "The units of both trees.", UNIT.many(ReorganisationForm::inTrees))));

    private ReorganisationForm() {}

    private static Iterable<InTrees> inTrees(OfUnits of) {
        return () -> StreamSupport.stream(of.units().spliterator(), false)
                .map(unit -> new InTrees(unit, of.reorganisation()))
                .iterator();
    }

    private static Part<InTrees, Optional<Values<Named<OrganisationUnit>>>> place(
            String name, Function<Reorganisation, GapAnalysis> side) {
        return optional(
                Property.of(name, PLACE, "What the unit is in this tree; left out where it is not there."),
                of -> place(of, side.apply(of.reorganisation()).organisation()));
    }

    private static Optional<Values<Named<OrganisationUnit>>> place(InTrees of, Organisation organisation) {
        UnitTree tree = organisation.tree();
        return Optional.of(of.unit().unit())
                .filter(tree::contains)
                .map(unit -> PLACE.of(Named.in(organisation, tree.unit(tree.indexOf(unit)))));
    }

    static String name(Movement movement) {
        return switch (movement) {
            case LEFT -> "left";
            case MOVED_OUT -> "movedOut";
            case STAYED -> "stayed";
            case MOVED_IN -> "movedIn";
            case ENTERED -> "entered";
        };
    }
}
