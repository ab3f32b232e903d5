package org.kompetens.json.form;

import static org.kompetens.json.form.AnalysisForm.date;
import static org.kompetens.json.form.AnalysisForm.employees;
import static org.kompetens.json.form.DecimalForm.quantity;
import static org.kompetens.json.form.IdMapForm.idMap;
import static org.kompetens.json.form.LabelsForm.LABELS;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.OpeningForm.OPENING;
import static org.kompetens.json.form.Part.many;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.PercentilesForm.OF_YEAR;
import static org.kompetens.json.form.PercentilesForm.SIMULATION;
import static org.kompetens.json.form.StaffFigureForm.figure;
import static org.kompetens.json.form.StaffFigureForm.inFte;
import static org.kompetens.json.form.WholeForm.count;
import static org.kompetens.json.form.WholeForm.integer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.kompetens.json.form.AnalysisForm.Records;
import org.kompetens.json.form.StaffFigureForm.Year;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.ResolvedRole;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.staffing.CompetenceNeeds;
import org.kompetens.staffing.ForecastAssumptions;
import org.kompetens.staffing.ForecastYear;
import org.kompetens.staffing.PositionSize;
import org.kompetens.staffing.Quantity;
import org.kompetens.staffing.Staff;
import org.kompetens.staffing.StaffingForecast;
import org.kompetens.staffing.StochasticForecast;
import org.kompetens.staffing.StochasticYear;

/** Stock and flow of staff, year by year. */
public final class ForecastForm {

    /**
     * What is shown of a forecast.
     *
     * @param from the forecast, and which units
     * @param roles which roles
     * @param needs what recruitment need comes to in competences
     * @param chance the percentiles of these roles together; empty if chance was not asked
     * @param chanceByRole the percentiles of each of them by itself, of as many as there are
     */
    public record Shown(
            FromUnit<StaffingForecast> from,
            Predicate<Role> roles,
            CompetenceNeeds needs,
            Optional<StochasticForecast> chance,
            Map<RoleId, StochasticForecast> chanceByRole) {

        private StaffingForecast forecast() {
            return from.result();
        }

        private OfUnit unit(UnitId unit) {
            return new OfUnit(this, from.tree().unit(from.tree().indexOf(unit)));
        }

        private List<Year> years(UnitId unit) {
            return years(unit, roles, chance);
        }

        private List<Year> years(UnitId unit, RoleId role) {
            return years(unit, one -> one.id().equals(role), Optional.ofNullable(chanceByRole.get(role)));
        }

        private List<Year> years(UnitId unit, Predicate<Role> of, Optional<StochasticForecast> asked) {
            List<ForecastYear> all = forecast().years(unit, of);
            List<List<ForecastYear>> byImputation = forecast().imputations().stream()
                    .map(imputation -> forecast().yearsImputed(unit, of, imputation))
                    .toList();
            Optional<List<StochasticYear>> percentiles = asked.map(found -> found.years(unit));
            return IntStream.range(0, all.size())
                    .mapToObj(year -> new Year(
                            all.get(year),
                            byImputation.stream().map(years -> years.get(year)).toList(),
                            percentiles.map(years -> years.get(year))))
                    .toList();
        }
    }

    private record OfUnit(Shown shown, OrganisationUnit unit) {

        List<Year> years() {
            return shown.years(unit.id());
        }

        List<CompetenceNeedForm.OfCompetence> competences() {
            return CompetenceNeedForm.of(shown.forecast(), shown.needs, unit.id(), shown.roles);
        }

        List<OfRole> roles() {
            return shown.forecast().opening().organisation().roles().stream()
                    .map(ResolvedRole::role)
                    .filter(shown.roles)
                    .map(role -> new OfRole(role, shown.years(unit.id(), role.id())))
                    .filter(OfRole::isThere)
                    .toList();
        }
    }

    private record OfRole(Role role, List<Year> years) {

        /** Whether there is, was or ought to be anybody. */
        boolean isThere() {
            return years.stream()
                    .map(Year::all)
                    .anyMatch(year -> !year.flows().opening().total().equals(Staff.NONE)
                            || !year.flows().closing().total().equals(Staff.NONE)
                            || !year.demand().total().equals(Staff.NONE));
        }
    }

    private static final ResultForm<Map<PositionSize, Quantity>> SIZES =
            OpeningForm.sizes("position sizes", quantity());

    private static final ResultForm<Year> AGE_UNKNOWN = ResultForm.of(
            "staff of unknown age",
            List.of(
                    figure(
                            "opening",
                            "Of the staff at the beginning.",
                            year -> year.ageUnknown().opening()),
                    figure(
                            "knownExits",
                            "Of those who leave at a date that is known.",
                            year -> year.ageUnknown().knownExits()),
                    figure(
                            "otherExits",
                            "Of those who leave for other reasons.",
                            year -> year.ageUnknown().otherExits()),
                    figure(
                            "transfers",
                            "Of those who move here, less those who move away.",
                            year -> year.ageUnknown().transfers()),
                    inFte(
                            "positionChange",
                            "Of what larger positions add.",
                            year -> year.ageUnknown().positionChange()),
                    figure(
                            "closing",
                            "Of the staff at the end.",
                            year -> year.ageUnknown().closing())));

    private static final ResultForm<Year> YEAR = ResultForm.of(
            "forecast of a year",
            List.of(
                    required(
                            Property.of("year", integer(1, ForecastAssumptions.MOST_YEARS), "Which year, from 1."),
                            year -> year.all().year()),
                    date(
                            "from",
                            "The date on which it begins.",
                            year -> year.all().from()),
                    date("to", "The date on which it ends.", year -> year.all().to()),
                    figure(
                            "opening",
                            "The staff at its beginning.",
                            year -> year.flows().opening()),
                    figure(
                            "knownExits",
                            "Who leaves at a date that is known.",
                            year -> year.flows().knownExits()),
                    figure(
                            "retirements",
                            "Who retires by the policy.",
                            year -> year.flows().retirements()),
                    figure(
                            "otherExits",
                            "Who leaves for other reasons.",
                            year -> year.flows().otherExits()),
                    figure("hires", "Who is hired.", year -> year.flows().hires()),
                    figure(
                            "transfers",
                            "Who moves here, less those who move away.",
                            year -> year.flows().transfers()),
                    inFte(
                            "positionChange",
                            "What larger positions of those who stay add.",
                            year -> year.flows().positionChange()),
                    figure(
                            "closing",
                            "The staff at its end.",
                            year -> year.flows().closing()),
                    inFte("demand", "How much staff is needed at its end.", ForecastYear::demand),
                    figure(
                            "replacement",
                            "How many must be recruited for what the staff lost within it: those who left or moved away, and what"
                                    + " smaller positions took off, less those who moved here and what larger ones added.",
                            year -> year.need().replacement()),
                    figure(
                            "expansion",
                            "How many must be recruited beyond that.",
                            year -> year.need().expansion()),
                    inFte(
                            "surplus",
                            "How much more there is than needed before anybody is hired, in each role of each unit,"
                                    + " summed.",
                            ForecastYear::surplus),
                    required(
                            Property.of(
                                    "ageUnknown",
                                    AGE_UNKNOWN,
                                    "How much of these figures is of people whose birth date is missing or implausible;"
                                            + " they are in no retirement, and in no exit that depends on age."),
                            AGE_UNKNOWN.of(year -> year)),
                    required(
                            Property.of("sizes", SIZES, "The employments at its end by position size."),
                            SIZES.of(year -> year.all().sizes())),
                    optional(
                            Property.of(
                                    "percentiles",
                                    OF_YEAR,
                                    "Between what its figures are likely to be if chance decides of each person, heads"
                                            + " and FTE each by themselves, observed and imputed together; left out"
                                            + " where chance was not asked."),
                            year -> year.percentiles().map(OF_YEAR::of))));

    private static final ResultForm<OfRole> ROLE = ResultForm.of(
            "forecast of a role",
            List.of(
                    required(
                            Property.of("role", Ids.ROLE, "The role."),
                            of -> of.role().id()),
                    required(
                            Property.of("labels", LABELS, "What it is called."),
                            of -> of.role().labels()),
                    required(Property.of("years", list(YEAR), "Its staff, year by year."), YEAR.each(OfRole::years))));

    private static final ResultForm<OfUnit> UNIT = ResultForm.of(
            "forecast of a unit",
            List.of(
                    UnitHeadingForm.of(
                            of -> Named.in(of.shown().forecast().opening().organisation(), of.unit())),
                    required(
                            Property.of("opening", OPENING, "The staff as it was counted, of all roles."),
                            OPENING.of(of ->
                                    of.shown().forecast().opening().at(of.unit().id()))),
                    required(
                            Property.of("years", list(YEAR), "All roles that are shown together, year by year."),
                            YEAR.each(OfUnit::years)),
                    required(
                            Property.of("roles", list(ROLE), "Each of these roles that is there."),
                            ROLE.each(OfUnit::roles)),
                    required(
                            Property.of(
                                    "competences",
                                    list(CompetenceNeedForm.NEED),
                                    "What these roles need of each competence at a level that their profiles, the unit"
                                            + " or a unit above it require; somebody in a role that requires several"
                                            + " counts for each of them, so competences do not sum to people."),
                            CompetenceNeedForm.NEED.each(OfUnit::competences))));

    /** A forecast from one unit on. */
    public static final ResultForm<Shown> FORECAST = ResultForm.document(
            "forecast",
            List.of(
                    date(
                            "asOf",
                            "The date at which staff was counted, from which the years run.",
                            shown -> shown.forecast().opening().asOf()),
                    employees(shown -> Records.of(shown.forecast().opening())),
                    required(
                            Property.of(
                                    "findings",
                                    idMap(
                                            IdForm.code(RollupForm::code, code -> code, "staffing.cohort-unknown"),
                                            count()),
                                    "How many findings there were of each code."),
                            shown -> shown.forecast().opening().findingCounts()),
                    required(
                            Property.of(
                                    "imputations",
                                    list(ImputationForm.IMPUTATION),
                                    "What is assumed of members without figures of their own."),
                            shown -> shown.forecast().imputations()),
                    optional(
                            Property.of(
                                    "exitsMeasured",
                                    ExitRatesForm.MEASURED_OF,
                                    "Of whom and when the rates of other exits were measured, if that is known."),
                            shown -> shown.forecast().assumptions().exits().measured()),
                    optional(
                            Property.of(
                                    "simulation",
                                    SIMULATION,
                                    "How chance was asked, if percentiles of the figures are there."),
                            shown -> shown.chance()
                                    .map(StochasticForecast::simulation)
                                    .map(SIMULATION::of)),
                    many(
                            "units",
                            list(UNIT),
                            "The unit that was asked for and every unit below it.",
                            shown -> shown.from().each(unit -> UNIT.of(shown.unit(unit))))));

    private ForecastForm() {}
}
