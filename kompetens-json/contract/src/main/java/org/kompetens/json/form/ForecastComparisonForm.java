package org.kompetens.json.form;

import static org.kompetens.json.form.AnalysisForm.date;
import static org.kompetens.json.form.DecimalForm.quantity;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.many;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WholeForm.integer;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.UnitId;
import org.kompetens.staffing.Figure;
import org.kompetens.staffing.ForecastAssumptions;
import org.kompetens.staffing.ForecastYear;
import org.kompetens.staffing.Quantity;
import org.kompetens.staffing.ScenarioComparison;
import org.kompetens.staffing.Staff;
import org.kompetens.staffing.StaffingScenario;

/** A forecast and a scenario side by side. */
public final class ForecastComparisonForm {

    /**
     * What is compared.
     *
     * @param from the two, and which units
     * @param scenario what the scenario is
     * @param roles which roles
     */
    public record Compared(FromUnit<ScenarioComparison> from, StaffingScenario scenario, Predicate<Role> roles) {

        private OfUnit unit(UnitId unit) {
            return new OfUnit(from.result(), roles, from.tree().unit(from.tree().indexOf(unit)));
        }
    }

    private record OfUnit(ScenarioComparison comparison, Predicate<Role> roles, OrganisationUnit unit) {

        List<Side> years() {
            List<ForecastYear> without = comparison.without().years(unit.id(), roles);
            List<ForecastYear> with = comparison.with().years(unit.id(), roles);
            return IntStream.range(0, without.size())
                    .mapToObj(year -> new Side(this, without.get(year), with.get(year)))
                    .toList();
        }

        /** What each lever contributes to a figure of a year. */
        List<Staff> contributions(int year, Function<ForecastYear, Figure> figure) {
            List<Quantity> heads = comparison.contributions(
                    unit.id(),
                    roles,
                    years -> figure.apply(years.get(year)).total().heads());
            List<Quantity> fte = comparison.contributions(
                    unit.id(),
                    roles,
                    years -> figure.apply(years.get(year)).total().fte());
            return IntStream.range(0, heads.size())
                    .mapToObj(lever -> new Staff(heads.get(lever), fte.get(lever)))
                    .toList();
        }
    }

    private record Side(OfUnit of, ForecastYear without, ForecastYear with) {

        Compare compare(Function<ForecastYear, Figure> figure) {
            return new Compare(
                    figure.apply(without).total(),
                    figure.apply(with).total(),
                    of.contributions(without.year() - 1, figure));
        }
    }

    private record Compare(Staff without, Staff with, List<Staff> contributions) {}

    private static final ResultForm<Staff> STAFF = ResultForm.of(
            "amount of staff",
            List.of(
                    required(Property.of("heads", quantity(), "How many employments, exactly."), Staff::heads),
                    required(Property.of("fte", quantity(), "In FTE, exactly."), Staff::fte)));

    private static final ResultForm<Compare> COMPARE = ResultForm.of(
            "compared figure",
            List.of(
                    required(Property.of("without", STAFF, "Without the levers."), STAFF.of(Compare::without)),
                    required(Property.of("with", STAFF, "With all of them."), STAFF.of(Compare::with)),
                    required(
                            Property.of(
                                    "contributions",
                                    list(STAFF),
                                    "What each lever contributes to the difference, in their order; they sum to it."),
                            STAFF.each(Compare::contributions))));

    private static final ResultForm<Side> YEAR = ResultForm.of(
            "compared year",
            List.of(
                    required(
                            Property.of("year", integer(1, ForecastAssumptions.MOST_YEARS), "Which year, from 1."),
                            side -> side.without().year()),
                    date(
                            "to",
                            "The date on which it ends.",
                            side -> side.without().to()),
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
                            "need",
                            "How many must be recruited.",
                            year -> year.need().total()),
                    figure(
                            "closing",
                            "The staff at its end.",
                            year -> year.flows().closing())));

    private static final ResultForm<OfUnit> UNIT = ResultForm.of(
            "compared forecast of a unit",
            List.of(
                    UnitHeadingForm.of(
                            of -> Named.in(of.comparison().without().opening().organisation(), of.unit())),
                    required(
                            Property.of("years", list(YEAR), "All roles that are compared together, year by year."),
                            YEAR.each(OfUnit::years))));

    /** A comparison from one unit on. */
    public static final ResultForm<Compared> FORECAST_COMPARISON = ResultForm.document(
            "forecast-comparison",
            List.of(
                    date(
                            "asOf",
                            "The date at which staff was counted, from which the years run.",
                            compared ->
                                    compared.from().result().without().opening().asOf()),
                    required(
                            Property.of(
                                    "scenario",
                                    StaffingAssumptionsForm.SCENARIO,
                                    "The scenario, with its levers and how the difference is divided among them."),
                            Compared::scenario),
                    many(
                            "units",
                            list(UNIT),
                            "The unit that was asked for and every unit below it.",
                            compared -> compared.from().each(unit -> UNIT.of(compared.unit(unit))))));

    private ForecastComparisonForm() {}

    private static Part<Side, ?> figure(String name, String meaning, Function<ForecastYear, Figure> getter) {
        return required(Property.of(name, COMPARE, meaning), COMPARE.of(side -> side.compare(getter)));
    }
}
