package org.kompetens.json.form;

import static org.kompetens.json.form.AnalysisForm.asOf;
import static org.kompetens.json.form.AnalysisForm.employees;
import static org.kompetens.json.form.AnalysisForm.policy;
import static org.kompetens.json.form.AnalysisForm.roles;
import static org.kompetens.json.form.IdMapForm.idMap;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.many;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.UnitFiguresForm.UNIT_FIGURES;
import static org.kompetens.json.form.WholeForm.count;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.kompetens.json.form.AnalysisForm.Records;
import org.kompetens.organisation.RoleId;
import org.kompetens.rollup.Rollup;
import org.kompetens.rollup.UnitFigures;

/** The figures of an analysis. */
public final class RollupForm {

    private static final Pattern CODE = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)*");

    /** The code of a rule of which something was found. */
    static final IdForm<String> CODE_OF_RULE = IdForm.code(RollupForm::code, code -> code, "employee.repeated");

    /** The word for what the document is of. */
    public static final String DOCUMENT = "rollup";

    /** What the document is of. */
    public static final Part<FromUnit<Rollup>, String> TYPE = Header.result(DOCUMENT);

    /** The version of its form. */
    public static final Part<FromUnit<Rollup>, Integer> VERSION = Header.resultVersion();

    /** The date. */
    public static final Part<FromUnit<Rollup>, LocalDate> AS_OF =
            asOf(of -> of.result().analysis());

    /** The policy. */
    public static final Part<FromUnit<Rollup>, String> POLICY =
            policy(of -> of.result().analysis());

    /** Of which roles the figures are. */
    public static final Part<FromUnit<Rollup>, List<RoleId>> ROLES =
            roles(of -> of.result().roles());

    /** How many records were counted. */
    public static final Part<FromUnit<Rollup>, Records> EMPLOYEES = employees(of -> Records.of(of.result()));

    /** What was wrong with records. */
    public static final Part<FromUnit<Rollup>, Map<String, Long>> FINDINGS = required(
            Property.of("findings", idMap(CODE_OF_RULE, count()), "How many findings there were of each code."),
            of -> of.result().findingCounts());

    /** The units. */
    public static final Part<FromUnit<Rollup>, Iterable<Values<Named<UnitFigures>>>> UNITS = many(
            "units",
            list(UNIT_FIGURES),
            "The unit that was asked for and every unit below it, each followed by those below it.",
            of -> of.each(unit ->
                    UNIT_FIGURES.of(Named.by(of.result().analysis(), of.result().at(unit)))));

    /** A roll-up from one unit on. */
    public static final ResultForm<FromUnit<Rollup>> ROLLUP =
            ResultForm.of(DOCUMENT, List.of(TYPE, VERSION, AS_OF, POLICY, ROLES, EMPLOYEES, FINDINGS, UNITS));

    private RollupForm() {}

    static String code(String text) {
        if (!CODE.matcher(text).matches()) {
            throw new IllegalArgumentException("no code of a rule");
        }
        return text;
    }
}
