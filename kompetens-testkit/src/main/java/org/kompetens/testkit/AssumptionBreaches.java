package org.kompetens.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Fraction;
import org.kompetens.staffing.AgeBand;
import org.kompetens.staffing.AgeDistribution;
import org.kompetens.staffing.Attribution;
import org.kompetens.staffing.ConstantDemand;
import org.kompetens.staffing.Demand;
import org.kompetens.staffing.DemographicDemand;
import org.kompetens.staffing.ExitRates;
import org.kompetens.staffing.ForecastAssumptions;
import org.kompetens.staffing.GivenDemand;
import org.kompetens.staffing.HireProfile;
import org.kompetens.staffing.Imputation;
import org.kompetens.staffing.LeavingDay;
import org.kompetens.staffing.Lever;
import org.kompetens.staffing.MemberReport;
import org.kompetens.staffing.PlannedHire;
import org.kompetens.staffing.Population;
import org.kompetens.staffing.PositionChange;
import org.kompetens.staffing.PositionSize;
import org.kompetens.staffing.Quantity;
import org.kompetens.staffing.Rate;
import org.kompetens.staffing.Ratio;
import org.kompetens.staffing.RetirementRates;
import org.kompetens.staffing.RetirementRow;
import org.kompetens.staffing.RetirementTable;
import org.kompetens.staffing.RetirementTerms;
import org.kompetens.staffing.ScaledDemand;
import org.kompetens.staffing.StaffingAssumptions;
import org.kompetens.staffing.StaffingScenario;
import org.kompetens.staffing.Transfer;
import org.kompetens.staffing.UnitRole;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** Arbitrary assumptions of staff, in each list of which something may be wrong beside what is right. */
public final class AssumptionBreaches {

    private AssumptionBreaches() {}

    /**
     * Assumptions with any number of errors and warnings, none included.
     *
     * @return for organisations that have roles
     */
    public static Arbitrary<AssumptionBreach> breaches() {
        return Combinators.combine(
                        Situations.situations()
                                .filter(situation ->
                                        !situation.structure().roles().isEmpty()),
                        Arbitraries.longs())
                .as((situation, seed) -> new Breaking(situation.structure(), new Random(seed)).breach())
                .withoutEdgeCases();
    }

    /** Writes the lists down one by one, and what is wrong with each entry as it is written. */
    private static final class Breaking {

        private static final UnitId NO_UNIT = UnitId.of("no-such-unit");
        private static final RoleId NO_ROLE = RoleId.of("no-such-role");
        private static final int YEARS = 3;
        private static final int MOST_YEARS_LATER = 30;
        private static final int FIRST_LAW = 2000;
        private static final int MOST_LAW_YEARS = 6;
        private static final Map<Integer, Long> PEOPLE = Map.of(5, 20L, 40, 30L, 85, 10L);
        private static final Map<Integer, Long> YOUNGER = Map.of(5, 20L, 40, 30L);

        /** A day on which the made-up tables may be in force, and one on which the national one is. */
        private static final List<LocalDate> DAYS = List.of(LocalDate.of(2002, 7, 1), LocalDate.of(2026, 10, 1));

        private final OrganisationStructure structure;
        private final Random random;
        private final LocalDate asOf;
        private final SortedMap<String, Integer> wrong = new TreeMap<>();

        Breaking(OrganisationStructure structure, Random random) {
            this.structure = structure;
            this.random = random;
            this.asOf = DAYS.get(random.nextInt(DAYS.size()));
        }

        AssumptionBreach breach() {
            ExitRates exits = chance() ? ExitRates.NONE.withRetirement() : ExitRates.NONE;
            RetirementTerms retirement = terms("retirement");
            RoleId ofRole = role("retirementByRole", true);
            RetirementTerms byRole = terms("retirementByRole." + ofRole);
            boolean retires =
                    !(retirement instanceof RetirementTerms.Nobody) || !(byRole instanceof RetirementTerms.Nobody);
            find(exits.retirement() && retires, "exits", "staffing.retirement-counted-twice");
            ForecastAssumptions forecast = ForecastAssumptions.of(YEARS, exits, HireProfile.of(Fte.FULL, Map.of(30, 1)))
                    .withDemand(demand("demand"))
                    .withPlannedHires(hires("plannedHires"))
                    .withPositionChanges(changes("positionChanges"))
                    .withTransfers(transfers());
            Set<UnitId> reported = new HashSet<>();
            List<MemberReport> reports = reports(reported);
            return new AssumptionBreach(
                    structure,
                    new StaffingAssumptions(
                            forecast,
                            retirement,
                            new TreeMap<>(Map.of(ofRole, byRole)),
                            reports,
                            imputations(reported),
                            scenarios()),
                    asOf,
                    wrong);
        }

        private boolean chance() {
            return random.nextInt(4) == 0;
        }

        private void find(boolean isWrong, String path, String code) {
            if (isWrong) {
                wrong.merge(path + " " + code, 1, Integer::sum);
            }
        }

        private UnitId unit() {
            return structure
                    .units()
                    .get(random.nextInt(structure.units().size()))
                    .id();
        }

        private UnitId unit(String path) {
            UnitId unit = chance() ? NO_UNIT : unit();
            find(unit.equals(NO_UNIT), path, "staffing.reference-unknown");
            return unit;
        }

        private RoleId role() {
            return structure
                    .roles()
                    .get(random.nextInt(structure.roles().size()))
                    .id();
        }

        private RoleId role(String path) {
            return role(path, false);
        }

        /** A role that is named at a path, or by a property of it that is called as the role. */
        private RoleId role(String path, boolean byProperty) {
            RoleId role = chance() ? NO_ROLE : role();
            String at = byProperty ? path + "." + role : path;
            find(role.equals(NO_ROLE), at, "staffing.reference-unknown");
            return role;
        }

        private int year(String path) {
            int year = 1 + random.nextInt(YEARS + 2);
            find(year > YEARS, path + ".year", "staffing.year-beyond-horizon");
            return year;
        }

        private RetirementTerms terms(String path) {
            String limit = chance() ? "no-such-limit" : "reference-age";
            if (random.nextBoolean()) {
                return random.nextBoolean() ? new RetirementTerms.Nobody() : shares(path);
            }
            boolean isUnknown = limit.equals("no-such-limit");
            find(isUnknown, path + ".limit", "staffing.limit-unknown");
            if (random.nextBoolean()) {
                boolean inForce = asOf.getYear() > FIRST_LAW + MOST_LAW_YEARS;
                find(!isUnknown && !inForce, path + ".limit", "staffing.limit-not-in-force");
                return new RetirementTerms.OfTable(RetirementTerms.Country.SE, limit, false);
            }
            return table(path, limit, random.nextBoolean());
        }

        /** All of one age, and part of a higher one, or of a lower one. */
        private RetirementTerms shares(String path) {
            int all = 62 + random.nextInt(3);
            int some = all + (random.nextBoolean() ? 2 : -2);
            find(some > all, path + ".shares", "staffing.share-never-used");
            return new RetirementTerms.ByRates(
                    new RetirementRates(new TreeMap<>(Map.of(all, Rate.ONE, some, new Rate(1, 4)))));
        }

        /** One to four rows, each of some years of birth and some years of law. */
        private RetirementTerms table(String path, String limit, boolean forecasts) {
            List<RetirementRow> rows = new ArrayList<>();
            List<Set<String>> said = new ArrayList<>();
            SortedSet<Integer> bornInForce = new TreeSet<>();
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                int born = 1950 + random.nextInt(6);
                int bornYears = 1 + random.nextInt(4);
                int inForce = FIRST_LAW + random.nextInt(4);
                int inForceYears = 1 + random.nextInt(MOST_LAW_YEARS - 3);
                boolean enacted = !chance();
                Set<String> says = new HashSet<>();
                for (int year = born; year < born + bornYears; year++) {
                    for (int law = inForce; law < inForce + inForceYears; law++) {
                        says.add(enacted + " " + year + " " + law);
                        if (law == asOf.getYear() && (enacted || forecasts)) {
                            bornInForce.add(year);
                        }
                    }
                }
                boolean again = said.stream().anyMatch(other -> !Collections.disjoint(other, says));
                find(again, path + ".rows[" + rows.size() + "]", "staffing.limit-rows-overlap");
                said.add(says);
                rows.add(new RetirementRow(
                        "reference-age",
                        RetirementRow.Kind.RIGHT_TO_LEAVE,
                        Optional.of(LocalDate.of(born, 1, 1)),
                        Optional.of(LocalDate.of(born + bornYears, 1, 1)),
                        LocalDate.of(inForce, 1, 1),
                        Optional.of(LocalDate.of(inForce + inForceYears, 1, 1)),
                        Period.ofYears(65),
                        LeavingDay.BIRTHDAY,
                        enacted,
                        "an agreement"));
            }
            if (limit.equals("reference-age")) {
                find(bornInForce.isEmpty(), path + ".limit", "staffing.limit-not-in-force");
                for (int year : bornInForce) {
                    boolean isOldest = year == bornInForce.first();
                    find(!isOldest && !bornInForce.contains(year - 1), path + ".limit", "staffing.limit-gap");
                }
            }
            return new RetirementTerms.OfOwnTable(new RetirementTable(rows), limit, forecasts);
        }

        /** Constant, by factors, given, or by population, one within the other. */
        private Demand demand(String path) {
            return switch (random.nextInt(4)) {
                case 0 -> {
                    int size = years(path + ".factors");
                    yield new ScaledDemand(unscaled(path), Collections.nCopies(size, new Ratio(9, 10)));
                }
                case 1 -> new ConstantDemand();
                default -> unscaled(path);
            };
        }

        private Demand unscaled(String path) {
            if (random.nextBoolean()) {
                return byPopulation(path);
            }
            String at = path + ".given[0]";
            GivenDemand.Given given = new GivenDemand.Given(
                    unit(at + ".unit"),
                    Set.of(role(at + ".roles")),
                    Collections.nCopies(years(at + ".fte"), Quantity.of(1)));
            return new GivenDemand(
                    List.of(given), random.nextBoolean() ? byPopulation(path + ".otherwise") : new ConstantDemand());
        }

        /** How many years something is given of; found at the first that is not reached. */
        private int years(String path) {
            int years = 1 + random.nextInt(YEARS + 2);
            find(years > YEARS, path + "[" + YEARS + "]", "staffing.year-beyond-horizon");
            return years;
        }

        /** There are people of 5, 40 and 85, of whom in some years the oldest are left out, and some years altogether. */
        private DemographicDemand byPopulation(String path) {
            int base = asOf.getYear() + random.nextInt(7) - 3;
            find(Math.abs(base - asOf.getYear()) > 1, path + ".baseYear", "staffing.base-year-far");
            List<AgeBand> ages = new ArrayList<>(
                    List.of(new AgeBand(0, 15), new AgeBand(10, 20), new AgeBand(30, 50), new AgeBand(80, 120)));
            Collections.shuffle(ages, random);
            List<AgeBand> chosen = ages.subList(0, 1 + random.nextInt(3));
            UnitId unit = unit();
            String at = path + ".populations." + unit;
            SortedMap<Integer, SortedMap<Integer, Long>> byYear = new TreeMap<>();
            boolean isCutOff = false;
            boolean areYearsMissing = false;
            for (int year = base; year <= base + YEARS; year++) {
                boolean isMissing = random.nextInt(8) == 0;
                areYearsMissing |= isMissing;
                if (!isMissing) {
                    boolean areOldestMissing = year > base && random.nextInt(8) == 0;
                    isCutOff |= areOldestMissing && byYear.containsKey(base);
                    byYear.put(year, new TreeMap<>(areOldestMissing ? YOUNGER : PEOPLE));
                }
            }
            find(areYearsMissing, at, "staffing.population-year-missing");
            find(isCutOff && chosen.contains(new AgeBand(80, 120)), at, "staffing.population-cut-off");
            find(byYear.containsKey(base) && chosen.contains(new AgeBand(10, 20)), at, "staffing.population-empty");
            RoleId role = role(path + ".services", true);
            int overlapping = Math.max(chosen.indexOf(new AgeBand(0, 15)), chosen.indexOf(new AgeBand(10, 20)));
            find(
                    chosen.contains(new AgeBand(0, 15)) && chosen.contains(new AgeBand(10, 20)),
                    path + ".services." + role + "[" + overlapping + "]",
                    "staffing.service-ages-overlap");
            return new DemographicDemand(
                    new TreeMap<>(Map.of(unit, new Population(byYear))),
                    base,
                    new TreeMap<>(Map.of(
                            role,
                            chosen.stream()
                                    .map(band -> new DemographicDemand.Service(band, 1))
                                    .toList())),
                    BigDecimal.ZERO);
        }

        private List<PlannedHire> hires(String path) {
            List<PlannedHire> hires = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                String at = path + "[" + hires.size() + "]";
                hires.add(new PlannedHire(
                        year(at), new UnitRole(unit(at + ".unit"), role(at + ".role")), Quantity.of(1)));
            }
            return hires;
        }

        private List<PositionChange> changes(String path) {
            List<PositionChange> changes = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                String at = path + "[" + changes.size() + "]";
                int larger = chance() ? -Fte.UNIT : 100;
                find(larger < 0, at + ".add", "staffing.positions-vanish");
                changes.add(new PositionChange(year(at), new TreeSet<>(Set.of(role(at + ".roles"))), larger));
            }
            return changes;
        }

        /** Often several of one year from one place, which together may be more than all who are there. */
        private List<Transfer> transfers() {
            List<Transfer> transfers = new ArrayList<>();
            Map<List<Object>, Fraction> moved = new HashMap<>();
            for (int i = random.nextInt(5); i > 0; i--) {
                String at = "transfers[" + transfers.size() + "]";
                boolean again = !transfers.isEmpty() && random.nextBoolean();
                UnitRole from = again
                        ? transfers.get(0).from()
                        : new UnitRole(unit(at + ".from.unit"), role(at + ".from.role"));
                find(again && from.unit().equals(NO_UNIT), at + ".from.unit", "staffing.reference-unknown");
                find(again && from.role().equals(NO_ROLE), at + ".from.role", "staffing.reference-unknown");
                int year = again ? transfers.get(0).year() : year(at);
                find(again && year > YEARS, at + ".year", "staffing.year-beyond-horizon");
                UnitRole to = new UnitRole(UnitId.of("elsewhere"), role());
                find(true, at + ".to.unit", "staffing.reference-unknown");
                Rate share = new Rate(1 + random.nextInt(4), 4);
                Fraction sum = moved.getOrDefault(List.of(year, from), Fraction.ZERO)
                        .plus(Fraction.of(share.numerator(), share.denominator()));
                moved.put(List.of(year, from), sum);
                find(sum.compareTo(Fraction.of(1, 1)) > 0, at + ".share", "staffing.transfers-above-all");
                transfers.add(new Transfer(year, from, to, share));
            }
            return transfers;
        }

        private List<MemberReport> reports(Set<UnitId> reported) {
            List<MemberReport> reports = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                String at = "reports[" + reports.size() + "]";
                UnitId unit = unit(at + ".unit");
                find(!reported.add(unit), at + ".unit", "staffing.member-repeated");
                List<MemberReport.OfRole> staff = new ArrayList<>();
                Set<RoleId> roles = new HashSet<>();
                for (int k = random.nextInt(3); k > 0; k--) {
                    String ofRole = at + ".staff[" + staff.size() + "]";
                    RoleId role = role(ofRole + ".role");
                    find(!roles.add(role), ofRole + ".role", "staffing.role-repeated");
                    int age = chance() ? random.nextInt(13) : 101 - random.nextInt(90);
                    find(age < 13 || age > 100, ofRole + ".ages[0].age", "staffing.age-implausible");
                    boolean isOfOtherSize = chance();
                    AgeDistribution.Group group = new AgeDistribution.Group(
                            OptionalInt.of(age),
                            isOfOtherSize ? Optional.of(PositionSize.BELOW_HALF) : Optional.empty(),
                            1,
                            new FteSum(Fte.UNIT));
                    find(isOfOtherSize, ofRole + ".ages[0].positions", "staffing.size-not-of-fte");
                    boolean twice = chance();
                    find(twice && isOfOtherSize, ofRole + ".ages[1].positions", "staffing.size-not-of-fte");
                    find(twice, ofRole + ".ages[1]", "staffing.age-repeated");
                    find(twice && (age < 13 || age > 100), ofRole + ".ages[1].age", "staffing.age-implausible");
                    staff.add(new MemberReport.OfRole(
                            role, new AgeDistribution(twice ? List.of(group, group) : List.of(group))));
                }
                reports.add(new MemberReport(unit, staff));
            }
            return reports;
        }

        private List<Imputation> imputations(Set<UnitId> reported) {
            UnitId member = unit();
            UnitId reference = unit();
            if (member.equals(reference) || random.nextBoolean()) {
                return List.of();
            }
            find(reported.contains(member), "imputations[0].members", "staffing.member-repeated");
            return List.of(new Imputation.Each(reference, new TreeSet<>(Set.of(member)), new Ratio(1, 2)));
        }

        private List<StaffingScenario> scenarios() {
            List<StaffingScenario> scenarios = new ArrayList<>();
            Set<String> ids = new HashSet<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                String at = "scenarios[" + scenarios.size() + "]";
                String id = "s" + random.nextInt(2);
                find(!ids.add(id), at + ".id", "staffing.scenario-repeated");
                int later = 1 + random.nextInt(2 * MOST_YEARS_LATER);
                find(later > MOST_YEARS_LATER, at + ".levers", "staffing.retirement-too-far");
                List<Lever> levers = List.of(
                        new Lever.LaterRetirement(later),
                        new Lever.MorePlannedHires(hires(at + ".levers[1].hires")),
                        new Lever.LargerPositions(changes(at + ".levers[2].changes")),
                        new Lever.ChangedDemand(demand(at + ".levers[3].demand")));
                scenarios.add(new StaffingScenario(id, Labels.of(Language.EN, id), levers, Attribution.IN_ORDER));
            }
            return scenarios;
        }
    }
}
