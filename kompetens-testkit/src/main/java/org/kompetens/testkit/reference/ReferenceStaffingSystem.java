package org.kompetens.testkit.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Fraction;
import org.kompetens.staffing.ForecastAssumptions;
import org.kompetens.staffing.HireProfile;
import org.kompetens.staffing.PlannedHire;
import org.kompetens.staffing.PositionChange;
import org.kompetens.staffing.RetirementDates;
import org.kompetens.staffing.RetirementPolicy;
import org.kompetens.staffing.Transfer;
import org.kompetens.staffing.UnitRole;
import org.kompetens.testkit.system.StaffingFigure;
import org.kompetens.testkit.system.StaffingReport;
import org.kompetens.testkit.system.StaffingSituation;
import org.kompetens.testkit.system.StaffingSystem;

/** Forecasts every role in every unit with exact fractions, and sums up by looking at all units for each. */
public final class ReferenceStaffingSystem implements StaffingSystem {

    /** Who leaves later than in so many years is of no known date. */
    private static final int LONGEST = 90;

    /** Within so many years a date of leaving is taken as it is. */
    private static final int FORESEEN = 30;

    /** After these nobody is known to leave at a greater age, or at one that is not known. */
    private static final int OLDEST = 100;

    private final StaffChance chance;

    private ReferenceStaffingSystem(StaffChance chance) {
        this.chance = chance;
    }

    /** The reference. */
    public ReferenceStaffingSystem() {
        this(StaffChance.EXPECTED);
    }

    /**
     * Not what is to be expected, but what may happen: people are whole, and chance decides of each by the same rates. Knows
     * no transfers.
     *
     * @param random decides
     * @return a system that says something else each time
     */
    public static ReferenceStaffingSystem byChance(Random random) {
        return new ReferenceStaffingSystem(new StaffChance.OfEach(random));
    }

    @Override
    public StaffingReport forecast(StaffingSituation situation) {
        return forecast(situation, List.of(opening(situation, chance))).get(0);
    }

    /** All roles in all units, with those who are employed there. */
    static Map<UnitRole, StaffPlace> opening(StaffingSituation situation, StaffChance chance) {
        Map<UnitRole, StaffPlace> places = empty(situation, chance);
        situation.employees().forEach(employee -> open(situation, employee, places));
        return places;
    }

    /** All roles in all units, with nobody in them. */
    static Map<UnitRole, StaffPlace> empty(StaffingSituation situation, StaffChance chance) {
        Map<UnitRole, StaffPlace> places = new LinkedHashMap<>();
        for (OrganisationUnit unit : situation.structure().units()) {
            for (Role role : situation.structure().roles()) {
                places.put(new UnitRole(unit.id(), role.id()), new StaffPlace(unit.id(), role.id(), chance));
            }
        }
        return places;
    }

    /**
     * Carries parts of the staff forward, each by itself but for what is needed.
     *
     * @param parts the first one known, others assumed; each with all roles in all units
     * @return what is said of each part
     */
    static List<StaffingReport> forecast(StaffingSituation situation, List<Map<UnitRole, StaffPlace>> parts) {
        Map<StaffPlace, Exact> today = new HashMap<>();
        parts.forEach(places -> places.values().forEach(place -> today.put(place, place.fte())));
        ReferenceDemand demand = new ReferenceDemand(situation.structure(), today);
        Birthdays birthdays = new Birthdays(situation.asOf());
        List<List<Map<UnitRole, Map<StaffingFigure, Exact>>>> years = new ArrayList<>();
        parts.forEach(places -> years.add(new ArrayList<>()));
        for (int year = 1; year <= situation.assumptions().years(); year++) {
            for (Map<UnitRole, StaffPlace> places : parts) {
                carry(situation, places, birthdays, year);
            }
            hire(situation, parts, demand, year);
            for (int part = 0; part < parts.size(); part++) {
                Map<UnitRole, Map<StaffingFigure, Exact>> figures = new LinkedHashMap<>();
                parts.get(part).forEach((where, place) -> figures.put(where, place.figures()));
                years.get(part).add(figures);
            }
        }
        return years.stream().map(ofPart -> report(situation, ofPart)).toList();
    }

    private static void open(StaffingSituation situation, Employee employee, Map<UnitRole, StaffPlace> places) {
        LocalDate asOf = situation.asOf();
        for (ReferenceCourse course : ReferenceCourse.of(employee, asOf)) {
            at(places, course.on(asOf).orElseThrow())
                    .add(group(situation, employee, course, 0), Exact.ONE, course.fte(asOf));
        }
    }

    /** What is known of somebody at the end of a year, at which they are somewhere. */
    private static StaffGroup group(StaffingSituation situation, Employee employee, ReferenceCourse course, int year) {
        LocalDate asOf = situation.asOf();
        UnitRole here = course.on(asOf.plusYears(year)).orElseThrow();
        List<StaffGroup.Coming> coming = new ArrayList<>();
        OptionalInt gone = OptionalInt.empty();
        for (int then = year + 1; then <= FORESEEN && gone.isEmpty(); then++) {
            Optional<UnitRole> there = course.on(asOf.plusYears(then));
            Exact fteThen = course.fte(asOf.plusYears(then));
            Exact larger = fteThen.minus(course.fte(asOf.plusYears(then - 1)));
            if (!there.equals(Optional.of(here))) {
                gone = OptionalInt.of(then);
                int arrival = then;
                there.ifPresent(to -> coming.add(new StaffGroup.Coming(
                        arrival,
                        Optional.of(new StaffGroup.To(to, group(situation, employee, course, arrival))),
                        larger,
                        fteThen)));
            } else if (!larger.isZero()) {
                coming.add(new StaffGroup.Coming(then, Optional.empty(), larger, fteThen));
            }
        }
        RetirementPolicy policy = situation.rules().forRole(here.role());
        return group(employee, course, gone, course.fte(asOf.plusYears(year)), policy, asOf)
                .withComing(coming);
    }

    private static StaffGroup group(
            Employee employee,
            ReferenceCourse course,
            OptionalInt gone,
            Exact size,
            RetirementPolicy policy,
            LocalDate asOf) {
        Optional<LocalDate> born = employee.birthDate()
                .filter(date -> StaffGroup.age(date, asOf) >= 13 && StaffGroup.age(date, asOf) <= 100);
        OptionalInt age = born.isEmpty() ? OptionalInt.empty() : OptionalInt.of(StaffGroup.age(born.get(), asOf));
        int known = gone.orElse(LONGEST + 1);
        Optional<LocalDate> end = course.end();
        boolean never = end.isEmpty()
                || (end.get().isAfter(asOf.plusYears(FORESEEN))
                        && (born.isEmpty() || StaffGroup.age(born.get(), end.get()) > OLDEST));
        known = never ? known : Math.min(known, StaffGroup.yearOf(end.get(), asOf));
        if (known <= LONGEST) {
            return new StaffGroup(age, OptionalInt.of(known), OptionalInt.empty(), false, StaffGroup.size(size));
        }
        if (born.isPresent() && policy instanceof RetirementDates dates) {
            Optional<LocalDate> leaves = dates.leavesOn(born.get());
            OptionalInt year =
                    leaves.isEmpty() ? OptionalInt.empty() : OptionalInt.of(StaffGroup.yearOf(leaves.get(), asOf));
            return new StaffGroup(age, OptionalInt.empty(), year, false, StaffGroup.size(size));
        }
        return new StaffGroup(age, OptionalInt.empty(), OptionalInt.empty(), born.isPresent(), StaffGroup.size(size));
    }

    private static void carry(
            StaffingSituation situation, Map<UnitRole, StaffPlace> places, Birthdays birthdays, int year) {
        ForecastAssumptions assumptions = situation.assumptions();
        places.forEach(
                (where, place) -> place.leave(year, birthdays, situation.rules().forRole(where.role()), assumptions));
        List<StaffPlace.Mover> movers = new ArrayList<>();
        places.values().forEach(place -> movers.addAll(place.takeMovers(year)));
        Map<UnitRole, Map<StaffGroup, Exact[]>> before = new HashMap<>();
        places.forEach((where, place) -> before.put(where, new LinkedHashMap<>(place.groups())));
        for (Transfer transfer : assumptions.transfers()) {
            if (transfer.year() == year) {
                Exact share =
                        Exact.of(transfer.share().numerator(), transfer.share().denominator());
                boolean otherPolicy = !situation
                        .rules()
                        .forRole(transfer.from().role())
                        .equals(situation.rules().forRole(transfer.to().role()));
                at(places, transfer.to())
                        .takeFrom(at(places, transfer.from()), at(before, transfer.from()), share, otherPolicy);
            }
        }
        movers.forEach(
                mover -> at(places, mover.coming().to().orElseThrow().where()).receive(mover));
        places.forEach((where, place) -> {
            place.changeKnownPositions(year);
            int larger = 0;
            for (PositionChange change : assumptions.positionChanges()) {
                boolean isHere = change.roles().isEmpty() || change.roles().contains(where.role());
                larger += change.year() == year && isHere ? change.tenThousandths() : 0;
            }
            if (larger != 0) {
                place.changePositions(larger);
            }
        });
    }

    private static void hire(
            StaffingSituation situation, List<Map<UnitRole, StaffPlace>> parts, ReferenceDemand demand, int year) {
        ForecastAssumptions assumptions = situation.assumptions();
        parts.get(0).keySet().forEach(where -> {
            List<StaffPlace> places =
                    parts.stream().map(part -> at(part, where)).toList();
            Exact planned = Exact.ZERO;
            for (PlannedHire hire : assumptions.plannedHires()) {
                boolean isHere = hire.year() == year && hire.where().equals(where);
                planned = isHere ? planned.plus(Exact.of(hire.fte().value())) : planned;
            }
            List<Exact> demands = places.stream()
                    .map(place -> demand.at(assumptions.demand(), place, year))
                    .toList();
            HireProfile profile = assumptions.hiresByRole().getOrDefault(where.role(), assumptions.hires());
            StaffPlace.hire(places, year, profile, demands, planned, assumptions.hiring());
            places.forEach(StaffPlace::close);
        });
    }

    private static StaffingReport report(
            StaffingSituation situation, List<Map<UnitRole, Map<StaffingFigure, Exact>>> years) {
        Map<UnitId, Map<RoleId, List<Map<StaffingFigure, Fraction>>>> byRole = new LinkedHashMap<>();
        Map<UnitId, List<Map<StaffingFigure, Fraction>>> all = new LinkedHashMap<>();
        Structure structure = new Structure(situation.structure());
        for (OrganisationUnit unit : situation.structure().units()) {
            List<UnitId> below = situation.structure().units().stream()
                    .map(OrganisationUnit::id)
                    .filter(one -> structure.isWithin(one, unit.id()))
                    .toList();
            Map<RoleId, List<Map<StaffingFigure, Fraction>>> roles = new LinkedHashMap<>();
            for (Role role : situation.structure().roles()) {
                roles.put(role.id(), sums(years, below, List.of(role.id())));
            }
            byRole.put(unit.id(), roles);
            all.put(unit.id(), sums(years, below, List.copyOf(roles.keySet())));
        }
        return new StaffingReport(byRole, all);
    }

    private static List<Map<StaffingFigure, Fraction>> sums(
            List<Map<UnitRole, Map<StaffingFigure, Exact>>> years, List<UnitId> units, List<RoleId> roles) {
        List<Map<StaffingFigure, Fraction>> sums = new ArrayList<>();
        for (Map<UnitRole, Map<StaffingFigure, Exact>> year : years) {
            Map<StaffingFigure, Exact> sum = new EnumMap<>(StaffingFigure.class);
            for (UnitId unit : units) {
                for (RoleId role : roles) {
                    at(year, new UnitRole(unit, role)).forEach((figure, part) -> sum.merge(figure, part, Exact::plus));
                }
            }
            Map<StaffingFigure, Fraction> fractions = new EnumMap<>(StaffingFigure.class);
            sum.forEach((figure, value) -> fractions.put(figure, value.fraction()));
            sums.add(fractions);
        }
        return sums;
    }

    private static <V> V at(Map<UnitRole, V> map, UnitRole where) {
        return Objects.requireNonNull(map.get(where));
    }
}
