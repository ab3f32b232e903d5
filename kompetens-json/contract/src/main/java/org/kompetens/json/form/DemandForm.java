package org.kompetens.json.form;

import static org.kompetens.json.form.ChoicePart.choice;
import static org.kompetens.json.form.DecimalForm.tenThousandths;
import static org.kompetens.json.form.IdMapForm.idMap;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.leftOutIf;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WholeForm.integer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.staffing.AgeBand;
import org.kompetens.staffing.ConstantDemand;
import org.kompetens.staffing.Demand;
import org.kompetens.staffing.DemographicDemand;
import org.kompetens.staffing.GivenDemand;
import org.kompetens.staffing.Population;
import org.kompetens.staffing.Quantity;
import org.kompetens.staffing.Ratio;
import org.kompetens.staffing.ScaledDemand;

/** How much staff is needed. Demand may be given of some and follow something else of others, one step deep. */
final class DemandForm {

    private static final int MOST = 1_000_000;
    private static final int DECIMALS = 4;
    private static final long LOWEST_PRODUCTIVITY = -Fte.UNIT;

    private static final Part<DemographicDemand, Integer> BASE_YEAR = required(
            Property.of(
                            "baseYear",
                            PopulationForm.CALENDAR_YEAR,
                            "The calendar year of the population that stands for the as-of date.")
                    .example("2026"),
            DemographicDemand::baseYear);
    private static final Part<DemographicDemand, Map<UnitId, Population>> POPULATIONS = required(
            Property.of(
                    "populations",
                    idMap(Ids.UNIT, PopulationForm.POPULATION),
                    "The population of units, with all below them but those with one of their own."),
            DemographicDemand::populations);
    private static final Part<DemographicDemand, Map<RoleId, List<DemographicDemand.Service>>> SERVICES = required(
            Property.of(
                    "services",
                    idMap(Ids.ROLE, list(service())),
                    "For which ages each role is there; demand of other roles is constant."),
            DemographicDemand::services);
    private static final Part<DemographicDemand, BigDecimal> PRODUCTIVITY = leftOutIf(
            Property.of(
                            "productivity",
                            tenThousandths(LOWEST_PRODUCTIVITY, Fte.UNIT - 1L)
                                    .as(DemandForm::decimal, DemandForm::tenThousandthsOf),
                            "How much less staff the same takes each year, below 0 where it takes more; 0 if left out.")
                    .example("0.005"),
            BigDecimal.ZERO,
            DemographicDemand::productivity);

    private static final ChoicePart.Kind<ConstantDemand> CONSTANT = new ChoicePart.Kind<>(
            "constant", ConstantDemand.class, ObjectForm.of("constant demand", List.of(), of -> new ConstantDemand()));
    private static final ChoicePart.Kind<DemographicDemand> DEMOGRAPHIC = new ChoicePart.Kind<>(
            "demographic",
            DemographicDemand.class,
            ObjectForm.of(
                    "demographic demand",
                    List.of(BASE_YEAR, PRODUCTIVITY, POPULATIONS, SERVICES),
                    of -> new DemographicDemand(
                            new TreeMap<>(of.get(POPULATIONS)),
                            of.get(BASE_YEAR),
                            new TreeMap<>(of.get(SERVICES)),
                            of.get(PRODUCTIVITY))));

    private static final Part<Demand, Demand> OF_ALL =
            choice("kind", "What demand follows.", List.of(CONSTANT, DEMOGRAPHIC), demand -> demand);
    private static final ObjectForm<Demand> OTHERWISE_FORM =
            ObjectForm.of("demand of all else", List.of(OF_ALL), of -> of.get(OF_ALL));

    private static final Part<GivenDemand, List<GivenDemand.Given>> GIVEN = required(
            Property.of("given", list(given()).notEmpty(), "What is given, none of which overlaps."),
            GivenDemand::given);
    private static final Part<GivenDemand, Demand> OTHERWISE = leftOutIf(
            Property.of("otherwise", OTHERWISE_FORM, "The demand of all else; constant if left out."),
            new ConstantDemand(),
            GivenDemand::otherwise);

    private static final Part<Unscaled, Demand> BASE = choice(
            "kind",
            "What demand follows: today's staff, the population, or what is given.",
            List.of(
                    CONSTANT,
                    DEMOGRAPHIC,
                    new ChoicePart.Kind<>(
                            "given",
                            GivenDemand.class,
                            ObjectForm.of(
                                    "given demand",
                                    List.of(GIVEN, OTHERWISE),
                                    of -> new GivenDemand(of.get(GIVEN), of.get(OTHERWISE))))),
            Unscaled::demand);
    private static final Part<Unscaled, List<Ratio>> FACTORS = leftOutIf(
            Property.of(
                            "factors",
                            list(RateForm.RATIO),
                            "By what all of it is multiplied at the end of each year, from the first; the last number"
                                    + " holds for all years after it too.")
                    .example("[1.01, 1.02]"),
            List.of(),
            Unscaled::factors);

    /** Demand and by what it is multiplied. */
    private record Unscaled(Demand demand, List<Ratio> factors) {}

    static final Form<Demand> DEMAND = ObjectForm.of(
                    "demand", List.of(BASE, FACTORS), of -> new Unscaled(of.get(BASE), of.get(FACTORS)))
            .as(
                    read -> read.factors().isEmpty() ? read.demand() : new ScaledDemand(read.demand(), read.factors()),
                    demand -> demand instanceof ScaledDemand scaled
                            ? new Unscaled(scaled.demand(), scaled.factors())
                            : new Unscaled(demand, List.of()));

    private DemandForm() {}

    private static ObjectForm<DemographicDemand.Service> service() {
        Part<DemographicDemand.Service, AgeBand> ages = AgesForm.band(DemographicDemand.Service::ages);
        Part<DemographicDemand.Service, Integer> weight = Part.orElse(
                Property.of(
                        "weight",
                        integer(1, MOST),
                        "The part of the role that is there for these ages, compared with the others; 1 if left out."),
                1,
                DemographicDemand.Service::weight);
        return ObjectForm.of(
                "service", List.of(ages, weight), of -> new DemographicDemand.Service(of.get(ages), of.get(weight)));
    }

    private static ObjectForm<GivenDemand.Given> given() {
        Part<GivenDemand.Given, UnitId> unit =
                required(Property.of("unit", Ids.UNIT, "The unit with all below it."), GivenDemand.Given::unit);
        Part<GivenDemand.Given, List<RoleId>> roles = leftOutIf(
                Property.of("roles", list(Ids.ROLE), "Which roles together; all if left out."),
                List.of(),
                given -> new ArrayList<>(given.roles()));
        Part<GivenDemand.Given, List<Quantity>> byYear = required(
                Property.of(
                                "fte",
                                list(QuantityForm.FTE).notEmpty(),
                                "FTE at the end of each year, from the first; the last number holds for all years after"
                                        + " it too.")
                        .example("[40, 41.5]"),
                GivenDemand.Given::byYear);
        return ObjectForm.of(
                "demand of a unit",
                List.of(unit, roles, byYear),
                of -> new GivenDemand.Given(of.get(unit), rolesOf(of.get(roles)), of.get(byYear)));
    }

    private static Set<RoleId> rolesOf(List<RoleId> roles) {
        return new TreeSet<>(roles);
    }

    private static BigDecimal decimal(long tenThousandths) {
        BigDecimal number = BigDecimal.valueOf(tenThousandths, DECIMALS).stripTrailingZeros();
        return number.signum() == 0 ? BigDecimal.ZERO : number;
    }

    private static long tenThousandthsOf(BigDecimal number) {
        try {
            return number.movePointRight(DECIMALS).longValueExact();
        } catch (ArithmeticException e) {
            throw new UnwritableException("it must have at most four decimals");
        }
    }
}
