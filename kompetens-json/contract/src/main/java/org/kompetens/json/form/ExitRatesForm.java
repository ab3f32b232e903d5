package org.kompetens.json.form;

import static org.kompetens.json.form.IdMapForm.idMap;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.leftOutIf;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WholeForm.integer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kompetens.organisation.OrganisationRule;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.staffing.AgeBand;
import org.kompetens.staffing.ExitRates;
import org.kompetens.staffing.Rate;
import org.kompetens.staffing.StaffingRule;

/** Which part of the staff leaves within a year for other reasons than a known date or retirement. */
final class ExitRatesForm {

    private record OfBand(AgeBand ages, Rate rate) {}

    private static final Part<OfBand, AgeBand> AGES = AgesForm.band(OfBand::ages);
    private static final Part<OfBand, Rate> RATE =
            RateForm.rate("The part of them that leaves within a year, from 0 to 1.", OfBand::rate);
    private static final ObjectForm<OfBand> OF_BAND =
            ObjectForm.of("exit rate", List.of(AGES, RATE), of -> new OfBand(of.get(AGES), of.get(RATE)));

    private static final Part<ExitRates.ByAge, List<OfBand>> BANDS = required(
            Property.of(
                    "rates",
                    list(OF_BAND),
                    "The rates by age at the beginning of a year, of bands that do not overlap; at other ages nobody"
                            + " leaves."),
            of -> of.bands().entrySet().stream()
                    .map(entry -> new OfBand(entry.getKey(), entry.getValue()))
                    .toList());
    private static final Part<ExitRates.ByAge, Optional<Rate>> UNKNOWN_AGE =
            RateForm.unknownAge(ExitRates.ByAge::unknownAge);
    static final ObjectForm<ExitRates.ByAge> BY_AGE =
            ObjectForm.checked("exit rates by age", List.of(BANDS, UNKNOWN_AGE), ExitRatesForm::byAge);

    private static final Part<ExitRates, ExitRates.ByAge> ALL = Part.embedded(BY_AGE, ExitRates::all);
    private static final Part<ExitRates, Map<RoleId, ExitRates.ByAge>> BY_ROLE = leftOutIf(
            Property.of("byRole", idMap(Ids.ROLE, BY_AGE), "The rates of roles that have their own."),
            Map.of(),
            ExitRates::byRole);
    private static final Part<ExitRates, Boolean> RETIREMENT = leftOutIf(
            Property.of(
                    "includeRetirement",
                    FlagForm.FLAG,
                    "Whether those who retire are among those who leave, which is refused beside retirement terms; not"
                            + " if left out."),
            false,
            ExitRates::retirement);

    private static final Part<ExitRates.Measured, String> DEFINITION = required(
            Property.of("definition", TextForm.TEXT, "The name of the turnover definition by which they were measured.")
                    .example("\"dk-outflow-without-pension\""),
            ExitRates.Measured::definition);
    private static final Part<ExitRates.Measured, UnitId> UNIT =
            required(Property.of("unit", Ids.UNIT, "Of whose people, with all units below."), ExitRates.Measured::unit);
    private static final Part<ExitRates.Measured, LocalDate> FROM = required(
            Property.of("from", DateForm.DATE, "The first of the two dates.").example("\"2025-10-01\""),
            ExitRates.Measured::from);
    private static final Part<ExitRates.Measured, LocalDate> UNTIL = required(
            Property.of("until", DateForm.DATE, "The second of the two dates.").example("\"2026-10-01\""),
            ExitRates.Measured::until);
    private static final Part<ExitRates.Measured, Integer> LEAST = required(
            Property.of(
                    "least",
                    integer(1, Integer.MAX_VALUE),
                    "From how many people of an age band on a role has a rate of its own; of fewer, that of all roles."),
            ExitRates.Measured::least);
    private static final Part<ExitRates.Measured, Optional<Integer>> RETIRED_FROM = optional(
            Property.of(
                    "retiredFrom",
                    AgesForm.OF_STAFF,
                    "The age from which on whoever left was taken to have retired, and is not in the rates; left out if"
                            + " those who retire are in them, or it was told otherwise who did."),
            ExitRates.Measured::retiredFrom);
    static final ObjectForm<ExitRates.Measured> MEASURED_OF = ObjectForm.checked(
            "measured rates", List.of(DEFINITION, UNIT, FROM, UNTIL, LEAST, RETIRED_FROM), ExitRatesForm::measured);

    private static final Part<ExitRates, Optional<ExitRates.Measured>> MEASURED = optional(
            Property.of(
                    "measured",
                    MEASURED_OF,
                    "Of whom and when the rates were measured, as the command turnover writes it; no figure depends on"
                            + " it."),
            ExitRates::measured);

    static final ObjectForm<ExitRates> EXITS = ObjectForm.of(
            "exit rates",
            List.of(ALL, BY_ROLE, RETIREMENT, MEASURED),
            of -> new ExitRates(of.get(ALL), new TreeMap<>(of.get(BY_ROLE)), of.get(RETIREMENT), of.get(MEASURED)));

    private ExitRatesForm() {}

    private static Optional<ExitRates.Measured> measured(Values<ExitRates.Measured> of, ObjectPlace object) {
        if (!of.get(FROM).isBefore(of.get(UNTIL))) {
            object.note(OrganisationRule.PERIOD_ENDS_BEFORE_BEGIN, UNTIL);
            return Optional.empty();
        }
        return Optional.of(new ExitRates.Measured(
                of.get(DEFINITION), of.get(UNIT), of.get(FROM), of.get(UNTIL), of.get(LEAST), of.get(RETIRED_FROM)));
    }

    private static Optional<ExitRates.ByAge> byAge(Values<ExitRates.ByAge> of, ObjectPlace object) {
        SortedMap<AgeBand, Rate> bands = new TreeMap<>();
        int overlaps = 0;
        for (OfBand one : of.get(BANDS)) {
            boolean overlapping = bands.keySet().stream()
                    .anyMatch(
                            band -> band.from() <= one.ages().to() && one.ages().from() <= band.to());
            overlaps += overlapping ? 1 : 0;
            bands.put(one.ages(), one.rate());
        }
        if (overlaps > 0) {
            object.note(StaffingRule.AGE_BANDS_OVERLAP, BANDS);
            return Optional.empty();
        }
        return Optional.of(new ExitRates.ByAge(bands, of.get(UNKNOWN_AGE).orElse(Rate.ZERO)));
    }
}
