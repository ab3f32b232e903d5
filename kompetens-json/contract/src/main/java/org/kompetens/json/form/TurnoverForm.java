package org.kompetens.json.form;

import static org.kompetens.json.form.AnalysisForm.date;
import static org.kompetens.json.form.AnalysisForm.employees;
import static org.kompetens.json.form.LabelsForm.LABELS;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.many;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.TextForm.TEXT;
import static org.kompetens.json.form.WholeForm.count;
import static org.kompetens.json.form.WholeForm.integer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.kompetens.json.form.AnalysisForm.Records;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.ResolvedRole;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.UnitId;
import org.kompetens.staffing.Ratio;
import org.kompetens.staffing.Turnover;
import org.kompetens.staffing.TurnoverDefinition;
import org.kompetens.staffing.TurnoverFlows;

/** Who came and left between two dates, and the percentage by each definition. */
public final class TurnoverForm {

    private static final int DECIMALS = 4;

    /**
     * What is shown of turnover.
     *
     * @param from turnover by each definition, at least one, and which units
     * @param roles which roles
     * @param retiredFrom the age from which on whoever leaves is taken to have retired; empty if that is not known
     */
    public record Shown(FromUnit<List<Turnover>> from, Predicate<Role> roles, Optional<Integer> retiredFrom) {

        private Turnover first() {
            return from.result().get(0);
        }

        private OfUnit unit(UnitId unit) {
            return new OfUnit(this, from.tree().unit(from.tree().indexOf(unit)));
        }

        private List<OfDefinition> each(Function<Turnover, TurnoverFlows> flows) {
            return from.result().stream()
                    .map(turnover ->
                            new OfDefinition(turnover.definition(), flows.apply(turnover), retiredFrom.isPresent()))
                    .toList();
        }
    }

    private record OfUnit(Shown shown, OrganisationUnit unit) {

        List<OfDefinition> definitions() {
            return shown.each(turnover -> turnover.at(unit.id()));
        }

        List<OfRole> roles() {
            return shown.first().organisation().roles().stream()
                    .map(ResolvedRole::role)
                    .filter(shown.roles)
                    .map(role -> new OfRole(role, shown.each(turnover -> turnover.at(unit.id(), role.id()))))
                    .filter(of -> of.definitions.stream().anyMatch(OfDefinition::isAnybody))
                    .toList();
        }
    }

    private record OfRole(Role role, List<OfDefinition> definitions) {}

    private record OfDefinition(TurnoverDefinition definition, TurnoverFlows flows, boolean isRetirementKnown) {

        boolean isAnybody() {
            return flows.atStart() > 0 || flows.atEnd() > 0 || flows.hired() > 0 || flows.left() > 0;
        }

        /** Nothing where it would have to be known who retired. */
        <T> Optional<T> ifKnown(Function<TurnoverFlows, Optional<T>> figure) {
            return definition.retirement() || isRetirementKnown ? figure.apply(flows) : Optional.empty();
        }
    }

    private static final ResultForm<Turnover> DEFINITION = ResultForm.of(
            "turnover definition",
            List.of(
                    text("name", "Names the definition.", "\"se-state\"", TurnoverDefinition::name),
                    required(
                            Property.of(
                                    "formula",
                                    TurnoverDefinitionForm.FORMULA_WORD,
                                    "What is divided by what: those hired, those who left or the smaller of the two, by"
                                            + " the number at the beginning or the mean of beginning and end."),
                            of -> of.definition().formula()),
                    date("from", "The first of the two dates.", Turnover::from),
                    date("until", "The second of the two dates.", Turnover::until),
                    required(
                            Property.of("months", integer(1, Integer.MAX_VALUE), "How many months are between them."),
                            of -> of.definition().months()),
                    flag(
                            "hourly",
                            "Whether those paid by the hour count; if not, whoever becomes one of them leaves.",
                            TurnoverDefinition::hourly),
                    flag(
                            "retirement",
                            "Whether those who retire count among those who leave.",
                            TurnoverDefinition::retirement),
                    flag(
                            "moves",
                            "Whether moves from unit to unit count in the unit that is left and in the one that is reached.",
                            TurnoverDefinition::moves),
                    flag(
                            "events",
                            "Whether each hire and each departure counts, and not only who is there at one of the two dates.",
                            TurnoverDefinition::events),
                    optional(
                            Property.of(
                                    "employers",
                                    Ids.UNIT_LEVEL,
                                    "The level of units at which people are counted, above which numbers are summed; if"
                                            + " left out, each unit counts its people for itself."),
                            of -> of.definition().employers()),
                    optional(
                            Property.of("employersLabels", LABELS, "What that level is called."),
                            of -> of.definition()
                                    .employers()
                                    .flatMap(level -> LevelNames.labels(of.organisation(), level))),
                    text("source", "Where the definition is from.", "\"KS\"", TurnoverDefinition::source)));

    private static final ResultForm<OfDefinition> FLOWS = ResultForm.of(
            "turnover by a definition",
            List.of(
                    required(
                            Property.of("definition", TEXT, "The name of the definition.")
                                    .example("\"se-state\""),
                            of -> of.definition().name()),
                    number("atStart", "How many there were at the first date.", TurnoverFlows::atStart),
                    number("atEnd", "How many there were at the second.", TurnoverFlows::atEnd),
                    number("hired", "How many came, from wherever.", TurnoverFlows::hired),
                    number(
                            "hiredFromWithin",
                            "How many of these had been elsewhere in the organisation.",
                            TurnoverFlows::hiredFromWithin),
                    number("left", "How many left, for wherever.", TurnoverFlows::left),
                    number(
                            "movedWithin",
                            "How many of these are elsewhere in the organisation.",
                            TurnoverFlows::movedWithin),
                    number(
                            "becameHourly",
                            "How many of these are in the organisation, here or elsewhere, but paid by the hour alone, where staff"
                                    + " paid so does not count.",
                            TurnoverFlows::becameHourly),
                    optional(
                            Property.of(
                                    "retired", count(), "How many of these retired; left out where that is not known."),
                            of -> of.isRetirementKnown()
                                    ? Optional.of(of.flows().retired())
                                    : Optional.empty()),
                    required(
                            Property.of("hires", count(), "How many of those hired count by the definition."),
                            of -> of.definition().hires(of.flows())),
                    optional(
                            Property.of(
                                    "leavers",
                                    count(),
                                    "How many of those who left count by the definition; left out where that depends on"
                                            + " who retired, and it is not known."),
                            of -> of.ifKnown(
                                    flows -> Optional.of(of.definition().leavers(flows)))),
                    optional(
                            Property.of(
                                    "rate",
                                    DecimalForm.rounded(),
                                    "The turnover, 0.125 for 12.5 per cent; left out where there was nobody, or where it"
                                            + " depends on who retired and that is not known."),
                            of -> of.ifKnown(of.definition()::rate).map(TurnoverForm::rounded))));

    private static final ResultForm<OfRole> ROLE = ResultForm.of(
            "turnover of a role",
            List.of(
                    required(
                            Property.of(
                                    "role",
                                    Ids.ROLE,
                                    "The role that they had before they left, or have after they came."),
                            of -> of.role().id()),
                    required(
                            Property.of("labels", LABELS, "What it is called."),
                            of -> of.role().labels()),
                    required(
                            Property.of("turnover", list(FLOWS), "Its people by each definition."),
                            FLOWS.each(OfRole::definitions))));

    private static final ResultForm<OfUnit> UNIT = ResultForm.of(
            "turnover of a unit",
            List.of(
                    UnitHeadingForm.of(of -> Named.in(of.shown().first().organisation(), of.unit())),
                    required(
                            Property.of(
                                    "turnover",
                                    list(FLOWS),
                                    "Its people by each definition, all roles; they are not the sum of those of the units"
                                            + " below, as moves between these are no exits here."),
                            FLOWS.each(OfUnit::definitions)),
                    required(
                            Property.of("roles", list(ROLE), "Each role of which there was somebody."),
                            ROLE.each(OfUnit::roles))));

    /** Turnover from one unit on. */
    public static final ResultForm<Shown> TURNOVER = ResultForm.document(
            "turnover",
            List.of(
                    employees(shown -> Records.of(shown.first())),
                    optional(
                            Property.of(
                                    "retiredFrom",
                                    AgesForm.OF_STAFF,
                                    "The age from which on whoever leaves is taken to have retired; left out if it is not"
                                            + " known who did."),
                            Shown::retiredFrom),
                    required(
                            Property.of(
                                    "definitions",
                                    list(DEFINITION),
                                    "What is meant by turnover; no two of them give figures to be compared."),
                            DEFINITION.each(shown -> shown.from().result())),
                    many(
                            "units",
                            list(UNIT),
                            "The unit that was asked for and every unit below it.",
                            UNIT.many(shown -> shown.from().each(shown::unit)))));

    private TurnoverForm() {}

    private static Part<Turnover, String> text(
            String name, String meaning, String example, Function<TurnoverDefinition, String> getter) {
        return required(Property.of(name, TEXT, meaning).example(example), of -> getter.apply(of.definition()));
    }

    private static Part<Turnover, Boolean> flag(
            String name, String meaning, Function<TurnoverDefinition, Boolean> getter) {
        return required(Property.of(name, FlagForm.FLAG, meaning), of -> getter.apply(of.definition()));
    }

    private static Part<OfDefinition, Long> number(String name, String meaning, ToLongFunction<TurnoverFlows> getter) {
        return required(Property.of(name, count(), meaning), of -> getter.applyAsLong(of.flows()));
    }

    private static BigDecimal rounded(Ratio rate) {
        return BigDecimal.valueOf(rate.numerator())
                .divide(BigDecimal.valueOf(rate.denominator()), DECIMALS, RoundingMode.HALF_EVEN);
    }
}
