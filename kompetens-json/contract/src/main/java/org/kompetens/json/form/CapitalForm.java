package org.kompetens.json.form;

import static org.kompetens.json.form.AnalysisForm.asOf;
import static org.kompetens.json.form.AnalysisForm.employees;
import static org.kompetens.json.form.AnalysisForm.leftOut;
import static org.kompetens.json.form.AnalysisForm.policy;
import static org.kompetens.json.form.AnalysisForm.roles;
import static org.kompetens.json.form.FlagForm.FLAG;
import static org.kompetens.json.form.IdMapForm.idMap;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.many;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WholeForm.count;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.json.form.AnalysisForm.Records;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.rollup.Capital;
import org.kompetens.rollup.CompetenceCapital;
import org.kompetens.rollup.HeldElsewhere;
import org.kompetens.rollup.HeldLevels;
import org.kompetens.rollup.UnitCapital;

/** Which competence there is in units, required or not. */
public final class CapitalForm {

    /** Persons by the level that they hold of a competence. */
    private record Levels(ResolvedCompetence competence, HeldLevels held) {}

    /** What there is of a competence in a unit, of all that was counted. */
    private record Counted(Capital capital, OrganisationUnit unit, CompetenceCapital of) {}

    /** A unit of all that was counted. */
    private record CountedUnit(Capital capital, UnitCapital of) {}

    /** Where a competence is held. */
    private record HolderPlace(ResolvedCompetence competence, HeldElsewhere of) {}

    private static final Property<Map<LevelId, Long>> LEVELS = Property.of(
            "levels", idMap(Ids.LEVEL, count()), "For each level of the scale how many persons hold just that.");

    private static final Part<Levels, Map<LevelId, Long>> HELD_LEVELS =
            required(LEVELS, of -> byLevel(of.competence(), of.held().byRank()));

    private static final Property<Long> NOTHING = Property.of(
            "nothing",
            count(),
            "Persons who were assessed and hold nothing; left out where no assessment can say so, of it or of what it"
                    + " replaces.");

    private static final Part<Levels, Optional<Long>> HELD_NOTHING = optional(
            NOTHING,
            of -> Optional.of(of.held().nothing())
                    .filter(held -> of.competence().canHoldNothing()));

    private static final Part<Levels, Long> EXPIRED = required(
            Property.of("expired", count(), "Persons whose assessments have all expired."),
            of -> of.held().expired());

    private static final ResultForm<Levels> REQUIRED = ResultForm.of(
            "required capital",
            List.of(
                    required(
                            Property.of("persons", count(), "Persons of whom it is required."),
                            of -> of.held().persons()),
                    HELD_LEVELS,
                    HELD_NOTHING,
                    EXPIRED,
                    required(
                            Property.of("unassessed", count(), "Persons never assessed."),
                            of -> of.held().unassessed())));

    private static final ResultForm<Levels> NOT_REQUIRED =
            ResultForm.of("capital not required", List.of(HELD_LEVELS, HELD_NOTHING, EXPIRED));

    private static final ResultForm<HolderPlace> PLACE = ResultForm.of(
            "place of capital",
            List.of(
                    required(
                            Property.of("unit", Ids.UNIT, "The unit."),
                            of -> of.of().unit().id()),
                    required(Named.UNIT_LABELS, of -> of.of().unit().labels()),
                    required(LEVELS, of -> byLevel(of.competence(), of.of().byRank()))));

    private static final ResultForm<Counted> COMPETENCE = ResultForm.of(
            "capital of a competence",
            List.of(
                    required(
                            Property.of("competence", Ids.COMPETENCE, "The competence."),
                            one -> one.of().competence().id()),
                    CompetenceNames.labels(one -> one.of().competence()),
                    required(
                            Property.of("required", REQUIRED, "Those of whom it is required there, none exempt."),
                            REQUIRED.of(one -> levels(one, one.of().required()))),
                    required(
                            Property.of("notRequired", NOT_REQUIRED, "All others there who hold or held it."),
                            NOT_REQUIRED.of(one -> levels(one, one.of().notRequired()))),
                    optional(
                            Property.of(
                                    "merged",
                                    count(),
                                    "Of how many who hold it the level rests on a mapping that merges levels; only where"
                                            + " there are any."),
                            one -> Optional.of(one.of().merged()).filter(merged -> merged > 0)),
                    required(
                            Property.of("notMadeUseOf", FLAG, "Whether it is held there and required of nobody there."),
                            one -> one.of().isNotMadeUseOf()),
                    required(
                            Property.of("heldByNobody", FLAG, "Whether it is required there and held by nobody there."),
                            one -> one.of().isHeldByNobody()),
                    optional(
                            Property.of(
                                    "elsewhere",
                                    list(PLACE),
                                    "Where it is required and held by nobody: each unit outside in which anybody employed"
                                            + " in that very unit holds it."),
                            CapitalForm::elsewhere)));

    private static final ResultForm<CountedUnit> UNIT = ResultForm.of(
            "unit capital",
            List.of(
                    UnitHeadingForm.of(
                            of -> Named.by(of.capital().analysis(), of.of().unit())),
                    leftOut(of -> of.of().leftOut()),
                    required(
                            Property.of(
                                    "competences",
                                    list(COMPETENCE),
                                    "Every competence that anybody there holds or held, or of whom it is required."),
                            COMPETENCE.each(CapitalForm::competences))));

    /** Competence capital from one unit on. */
    public static final ResultForm<FromUnit<Capital>> CAPITAL = ResultForm.document(
            "capital",
            List.of(
                    asOf(of -> of.result().analysis()),
                    policy(of -> of.result().analysis()),
                    roles(of -> of.result().roles()),
                    employees(of -> Records.of(of.result())),
                    many(
                            "units",
                            list(UNIT),
                            "The unit that was asked for and every unit below it.",
                            UNIT.many(CapitalForm::units))));

    private CapitalForm() {}

    private static Iterable<CountedUnit> units(FromUnit<Capital> of) {
        return () -> of.units()
                .map(unit -> new CountedUnit(of.result(), of.result().at(unit.id())))
                .iterator();
    }

    private static List<Counted> competences(CountedUnit unit) {
        return unit.of().competences().stream()
                .map(one -> new Counted(unit.capital(), unit.of().unit(), one))
                .toList();
    }

    private static Levels levels(Counted of, HeldLevels held) {
        return new Levels(of.of().competence(), held);
    }

    private static Map<LevelId, Long> byLevel(ResolvedCompetence competence, List<Long> byRank) {
        Map<LevelId, Long> levels = new LinkedHashMap<>();
        for (int rank = 1; rank <= byRank.size(); rank++) {
            levels.put(competence.scale().level(rank).id(), byRank.get(rank - 1));
        }
        return levels;
    }

    private static Optional<List<Values<HolderPlace>>> elsewhere(Counted one) {
        ResolvedCompetence competence = one.of().competence();
        return one.of().isHeldByNobody()
                ? Optional.of(one.capital().elsewhere(one.unit().id(), competence.id()).stream()
                        .<Values<HolderPlace>>map(place -> PLACE.of(new HolderPlace(competence, place)))
                        .toList())
                : Optional.empty();
    }
}
