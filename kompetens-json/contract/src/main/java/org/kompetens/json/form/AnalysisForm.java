package org.kompetens.json.form;

import static org.kompetens.json.form.DateForm.DATE;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.leftOutIf;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.TextForm.TEXT;
import static org.kompetens.json.form.WholeForm.count;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kompetens.count.Counted;
import org.kompetens.count.CountedRecords;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.RoleSelection;
import org.kompetens.organisation.UnitId;

/** What results have in common: the date and the policy of the analysis, the unit, and how many records were counted. */
public final class AnalysisForm {

    /**
     * How many records a result is of.
     *
     * @param counted those that were counted
     * @param refused those with errors, which are left out
     * @param leftOut single assessments that are left out of those that were counted
     */
    public record Records(long counted, long refused, LeftOut leftOut) {

        /** Those that a result is of. */
        static Records of(Counted result) {
            return new Records(result.counted(), result.refused(), result.leftOut());
        }

        /** Those that were read. */
        static Records of(CountedRecords read) {
            return new Records(read.employees(), read.refused(), read.leftOut());
        }
    }

    /** How many assessments are left out. */
    public static final Part<LeftOut, Long> ASSESSMENTS =
            required(Property.of("assessments", count(), "How many assessments are left out."), LeftOut::assessments);

    /** Of how many persons. */
    public static final Part<LeftOut, Long> PERSONS =
            required(Property.of("persons", count(), "Of how many persons."), LeftOut::persons);

    private static final ObjectForm<LeftOut> OF_LEFT_OUT = ObjectForm.of(
            "left-out", List.of(ASSESSMENTS, PERSONS), of -> new LeftOut(of.get(ASSESSMENTS), of.get(PERSONS)));

    /** As words of a property that stands only where there are any. */
    private static final String LEFT_OUT_NAME = "leftOut";

    /** Those that were counted. */
    public static final Part<Records, Long> COUNTED =
            required(Property.of("counted", count(), "How many records were counted."), Records::counted);

    /** Those that were not. */
    public static final Part<Records, Long> REFUSED = required(
            Property.of("refused", count(), "How many records have errors and are left out."), Records::refused);

    /** Single assessments that are left out; only where there are any. */
    public static final Part<Records, Optional<LeftOut>> LEFT_OUT = optional(
            Property.of(
                    LEFT_OUT_NAME,
                    OF_LEFT_OUT,
                    "Assessments of those counted that are wrong in themselves, each left out alone; only where there"
                            + " are any."),
            of -> ifAny(of.leftOut()));

    private static final ObjectForm<Records> RECORDS = ObjectForm.of(
            "records",
            List.of(COUNTED, REFUSED, LEFT_OUT),
            of -> new Records(of.get(COUNTED), of.get(REFUSED), of.get(LEFT_OUT).orElse(LeftOut.NONE)));

    /** The date and the policy alone. */
    static final ResultForm<GapAnalysis> ANALYSIS =
            ResultForm.of("analysis", List.of(asOf(analysis -> analysis), policy(analysis -> analysis)));

    private static final Property<LeftOut> LEFT_OUT_THERE = Property.of(
            LEFT_OUT_NAME,
            OF_LEFT_OUT,
            "Assessments of those with an active employment in the unit or below it that are wrong in themselves, each"
                    + " left out alone; only where there are any.");

    private static final Property<LeftOut> LEFT_OUT_OF_PERSONS = Property.of(
            LEFT_OUT_NAME,
            OF_LEFT_OUT,
            "Assessments of those looked at that are wrong in themselves, each left out alone, also of whoever is not"
                    + " named above; only where there are any.");

    private AnalysisForm() {}

    /** Single assessments that are left out of a unit's figures; only where there are any. */
    static <T> Part<T, Optional<LeftOut>> leftOut(Function<T, LeftOut> getter) {
        return optional(LEFT_OUT_THERE, of -> ifAny(getter.apply(of)));
    }

    /** Single assessments that are left out of the records of some persons; only where there are any. */
    static <T> Part<T, Optional<LeftOut>> leftOutOfPersons(Function<T, LeftOut> getter) {
        return optional(LEFT_OUT_OF_PERSONS, of -> ifAny(getter.apply(of)));
    }

    private static Optional<LeftOut> ifAny(LeftOut leftOut) {
        return Optional.of(leftOut).filter(some -> some.assessments() > 0);
    }

    static <T> Part<T, LocalDate> asOf(Function<T, GapAnalysis> getter) {
        return date(
                "asOf",
                "The date of which the result is.",
                of -> getter.apply(of).asOf());
    }

    static <T> Part<T, LocalDate> date(String name, String meaning, Function<T, LocalDate> getter) {
        return required(Property.of(name, DATE, meaning), getter);
    }

    static <T> Part<T, String> policy(Function<T, GapAnalysis> getter) {
        return required(
                Property.of("policy", TEXT, "The policy that chose among valid assessments.")
                        .example("\"latest\""),
                of -> getter.apply(of).policy().name());
    }

    static <T> Part<T, Records> employees(Function<T, Records> getter) {
        return required(Property.of("employees", RECORDS, "How many employees' records the result is of."), getter);
    }

    static <T> Part<T, Optional<Records>> maybeEmployees(Function<T, Optional<CountedRecords>> getter) {
        return optional(
                Property.of(
                        "employees",
                        RECORDS,
                        "How many employees' records were read for it; left out where none were asked for."),
                of -> getter.apply(of).map(Records::of));
    }

    static <T> Part<T, List<RoleId>> roles(Function<T, Optional<RoleSelection>> getter) {
        return leftOutIf(
                Property.of(
                        "roles", list(Ids.ROLE), "The roles that the figures are of; left out where they are of all."),
                List.of(),
                of -> getter.apply(of).map(some -> List.copyOf(some.roles())).orElse(List.of()));
    }

    static <T> Part<T, UnitId> unit(Function<T, UnitId> getter) {
        return required(Property.of("unit", Ids.UNIT, "The unit that was asked for."), getter);
    }
}
