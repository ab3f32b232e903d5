package org.kompetens.json.form;

import static org.kompetens.json.form.FlagForm.FLAG;
import static org.kompetens.json.form.Part.leftOutIf;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.TextForm.TEXT;
import static org.kompetens.json.form.WholeForm.integer;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.staffing.TurnoverDefinition;
import org.kompetens.staffing.TurnoverFormula;

/** What turnover is, by an organisation's own definition. */
public final class TurnoverDefinitionForm {

    static final WordForm<TurnoverFormula> FORMULA_WORD = WordForm.oneOf(TurnoverFormula.values());

    private static final String TYPE = "turnover-definition";
    private static final int YEAR = 12;
    private static final int MOST_MONTHS = 1200;

    private static final Part<TurnoverDefinition, String> NAME = required(
            Property.of("name", TEXT, "Names the definition.").example("\"own-permanent-staff\""),
            TurnoverDefinition::name);
    private static final Part<TurnoverDefinition, TurnoverFormula> FORMULA = required(
            Property.of(
                    "formula",
                    FORMULA_WORD,
                    "What is divided by what: those hired, those who left or the smaller of the two, by the number at the"
                            + " beginning or the mean of beginning and end."),
            TurnoverDefinition::formula);
    private static final Part<TurnoverDefinition, Integer> MONTHS = leftOutIf(
            Property.of(
                    "months",
                    integer(1, MOST_MONTHS),
                    "How many months are between the two dates that are compared; 12 if left out."),
            YEAR,
            TurnoverDefinition::months);
    private static final Part<TurnoverDefinition, Boolean> HOURLY = flag(
            "hourly",
            "Whether those paid by the hour count; if not, whoever becomes one of them leaves.",
            TurnoverDefinition::hourly);
    private static final Part<TurnoverDefinition, Boolean> RETIREMENT =
            flag("retirement", "Whether those who retire count among those who leave.", TurnoverDefinition::retirement);
    private static final Part<TurnoverDefinition, Boolean> MOVES = flag(
            "moves",
            "Whether moves from unit to unit count in the unit that is left and in the one that is reached.",
            TurnoverDefinition::moves);
    private static final Part<TurnoverDefinition, Boolean> EVENTS = leftOutIf(
            Property.of(
                    "events",
                    FLAG,
                    "Whether each hire and each departure counts, and not only who is there at one of the two dates; not if"
                            + " left out."),
            false,
            TurnoverDefinition::events);
    private static final Part<TurnoverDefinition, Optional<UnitLevelId>> EMPLOYERS = optional(
            Property.of(
                    "employers",
                    Ids.UNIT_LEVEL,
                    "The level of units at which people are counted, above which numbers are summed; if left out, each"
                            + " unit counts its people for itself."),
            TurnoverDefinition::employers);
    private static final Part<TurnoverDefinition, String> SOURCE = required(
            Property.of("source", TEXT, "Where the definition is from.").example("\"staff policy 2026, section 4\""),
            TurnoverDefinition::source);

    /** A definition as a document. */
    public static final ObjectForm<TurnoverDefinition> TURNOVER_DEFINITION = ObjectForm.of(
            TYPE,
            List.of(
                    Header.document(TYPE),
                    Header.version(),
                    NAME,
                    FORMULA,
                    MONTHS,
                    HOURLY,
                    RETIREMENT,
                    MOVES,
                    EVENTS,
                    EMPLOYERS,
                    SOURCE),
            of -> new TurnoverDefinition(
                    of.get(NAME),
                    of.get(FORMULA),
                    of.get(MONTHS),
                    of.get(HOURLY),
                    of.get(RETIREMENT),
                    of.get(MOVES),
                    of.get(EVENTS),
                    of.get(EMPLOYERS),
                    of.get(SOURCE)));

    private TurnoverDefinitionForm() {}

    private static Part<TurnoverDefinition, Boolean> flag(
            String name, String meaning, Function<TurnoverDefinition, Boolean> getter) {
        return required(Property.of(name, FLAG, meaning), getter);
    }
}
