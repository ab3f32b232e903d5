package org.kompetens.testkit.laws;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.RoleId;
import org.kompetens.rollup.Fraction;
import org.kompetens.staffing.ConstantDemand;
import org.kompetens.staffing.ExitRates;
import org.kompetens.staffing.ForecastAssumptions;
import org.kompetens.staffing.GivenDemand;
import org.kompetens.staffing.HireProfile;
import org.kompetens.staffing.Hiring;
import org.kompetens.staffing.PlannedHire;
import org.kompetens.staffing.PositionChange;
import org.kompetens.staffing.Quantity;
import org.kompetens.staffing.Rate;
import org.kompetens.staffing.RetirementRates;
import org.kompetens.staffing.RetirementRules;
import org.kompetens.staffing.Transfer;
import org.kompetens.staffing.UnitRole;
import org.kompetens.testkit.system.StaffingFigure;
import org.kompetens.testkit.system.StaffingSituation;

/** Who is needed and who comes in which year, in a workplace with one role and few people. */
public abstract class ComingLaws extends StaffingSystemLaws {

    /** For subclasses that name a system. */
    protected ComingLaws() {}

    private static final int MOST_QUARTERS = 3;

    private void assertYears(ForecastAssumptions assumptions, int people, StaffingFigure figure, Fraction... expected) {
        assertYears(
                LeavingLaws.situation(LeavingLaws.members(people), RetirementRules.NONE, assumptions),
                figure,
                expected);
    }

    /**
     * What is planned to be hired in a year is hired in that year, whatever is missing, at the size of the profile of the
     * role, or of the general profile where the role has none.
     *
     * @param year in which year
     * @param ofRole whether the role has a profile of its own
     */
    @Property(tries = 20)
    public void whatIsPlannedIsHired(@ForAll @IntRange(min = 1, max = 3) int year, @ForAll boolean ofRole) {
        SortedMap<RoleId, HireProfile> profiles = new TreeMap<>();
        if (ofRole) {
            profiles.put(Workplace.ROLE, HireProfile.of(Fte.percent(50), Map.of(25, 1)));
        }
        ForecastAssumptions assumptions = LeavingLaws.nothingElse()
                .withPlannedHires(
                        List.of(new PlannedHire(year, new UnitRole(Workplace.unit(1), Workplace.ROLE), Quantity.of(2))))
                .withHiresByRole(profiles);
        Fraction[] fte = {Fraction.ZERO, Fraction.ZERO, Fraction.ZERO};
        Fraction[] heads = fte.clone();
        fte[year - 1] = Fraction.of(2, 1);
        heads[year - 1] = Fraction.of(ofRole ? 4 : 2, 1);
        assertYears(assumptions, 1, StaffingFigure.HIRES_FTE, fte);
        assertYears(assumptions, 1, StaffingFigure.HIRES, heads);
    }

    /**
     * Where more is needed than today, the difference is expansion, and is hired where that is assumed; what is not hired
     * is needed in the next year again. What is planned to be hired is among it, not beside it: the larger of both is hired,
     * however small it is.
     *
     * @param hiring who is hired
     */
    @Property(tries = 4)
    public void whatIsNeededBeyondTodayIsExpansion(@ForAll Hiring hiring) {
        ForecastAssumptions assumptions = LeavingLaws.nothingElse()
                .withHiring(hiring)
                .withDemand(new GivenDemand(
                        List.of(new GivenDemand.Given(
                                Workplace.unit(1), Set.of(), List.of(Quantity.of(3), Quantity.of(3)))),
                        new ConstantDemand()));
        boolean hires = hiring == Hiring.UP_TO_DEMAND;
        Fraction two = Fraction.of(2, 1);
        assertYears(assumptions, 2, StaffingFigure.EXPANSION_FTE, two, hires ? Fraction.ZERO : two);
        assertYears(assumptions, 2, StaffingFigure.REPLACEMENT_FTE, Fraction.ZERO, Fraction.ZERO);
        assertYears(assumptions, 2, StaffingFigure.HIRES_FTE, hires ? two : Fraction.ZERO, Fraction.ZERO);
        for (int quarters = 0; quarters <= MOST_QUARTERS; quarters++) {
            assertYears(
                    needingAQuarterMore(quarters).withHiring(hiring),
                    2,
                    StaffingFigure.HIRES_FTE,
                    Fraction.of(hires ? Math.max(1, quarters) : quarters, 4),
                    Fraction.ZERO);
        }
    }

    /** A quarter of a full position more than two people at half of full time, and so many quarters planned. */
    private static ForecastAssumptions needingAQuarterMore(int quarters) {
        Quantity quarter = Quantity.of(new BigDecimal("0.25"));
        Quantity needed = Quantity.of(new BigDecimal("1.25"));
        UnitRole where = new UnitRole(Workplace.unit(1), Workplace.ROLE);
        return LeavingLaws.nothingElse()
                .withPlannedHires(Collections.nCopies(quarters, new PlannedHire(1, where, quarter)))
                .withDemand(new GivenDemand(
                        List.of(new GivenDemand.Given(
                                Workplace.unit(1), Set.of(), List.of(needed, quarters > 0 ? Quantity.ZERO : needed))),
                        new ConstantDemand()));
    }

    /**
     * Heads of what is needed, replaced or added, and of those who are hired are their FTE by the size of a position in the
     * profile: of hires at half of full time there are twice as many.
     *
     * @param people how many there are, of half a position each
     * @param quarters how many quarters of a full position those hired have
     * @param leaving whether all of them leave; else twice as much is needed
     */
    @Property(tries = 30)
    public void headsAreFteByTheSizeOfTheProfile(
            @ForAll @IntRange(min = 1, max = 4) int people,
            @ForAll @IntRange(min = 1, max = 4) int quarters,
            @ForAll boolean leaving) {
        List<Employee> all = LeavingLaws.members(people).stream()
                .map(one -> leaving ? one.withKnownExit(Workplace.AS_OF.plusMonths(6)) : one)
                .toList();
        ForecastAssumptions assumptions = LeavingLaws.nothingElse()
                .withHiring(Hiring.UP_TO_DEMAND)
                .withHiresByRole(new TreeMap<>(
                        Map.of(Workplace.ROLE, HireProfile.of(Fte.percent(25 * quarters), Map.of(25, 1)))))
                .withDemand(needing(Quantity.of(new BigDecimal(leaving ? people * 5 : people * 10).movePointLeft(1))));
        StaffingSituation situation = LeavingLaws.situation(all, RetirementRules.NONE, assumptions);
        Fraction fte = Fraction.of(people, 2);
        Fraction heads = Fraction.of(people * 2L, quarters);
        assertYears(situation, StaffingFigure.REPLACEMENT_FTE, leaving ? fte : Fraction.ZERO);
        assertYears(situation, StaffingFigure.REPLACEMENT, leaving ? heads : Fraction.ZERO);
        assertYears(situation, StaffingFigure.EXPANSION_FTE, leaving ? Fraction.ZERO : fte);
        assertYears(situation, StaffingFigure.EXPANSION, leaving ? Fraction.ZERO : heads);
        assertYears(situation, StaffingFigure.HIRES_FTE, fte);
        assertYears(situation, StaffingFigure.HIRES, heads);
    }

    private static GivenDemand needing(Quantity fte) {
        return new GivenDemand(
                List.of(new GivenDemand.Given(Workplace.unit(1), Set.of(), List.of(fte))), new ConstantDemand());
    }

    /**
     * What is there beyond what is needed is a surplus, before anybody is hired: those who are hired as planned are in that of
     * the year after.
     *
     * @param planned how many full positions are planned to be filled
     * @param beyond how many of four people at half of full time are not needed
     */
    @Property(tries = 20)
    public void surplusIsWhatIsThereBeforeAnybodyIsHired(
            @ForAll @IntRange(max = 3) int planned, @ForAll @IntRange(max = 3) int beyond) {
        ForecastAssumptions assumptions = LeavingLaws.nothingElse()
                .withPlannedHires(List.of(new PlannedHire(
                        1, new UnitRole(Workplace.unit(1), Workplace.ROLE), Quantity.of(Math.max(1, planned)))))
                .withDemand(needing(Quantity.of(new BigDecimal(20 - 5 * beyond).movePointLeft(1))));
        assertYears(
                planned > 0 ? assumptions : assumptions.withPlannedHires(List.of()),
                4,
                StaffingFigure.SURPLUS_FTE,
                Fraction.of(beyond, 2),
                Fraction.of(beyond + 2L * planned, 2));
    }

    /**
     * Where somebody stays whose position becomes smaller, what is lost is to be replaced, as where somebody leaves; in the
     * year in which it does.
     *
     * @param tenths how large the position is that goes on, beside the one of half of full time that ends or after it
     * @param beside whether there were both before
     */
    @Property(tries = 20)
    public void whatSmallerPositionsLackIsReplaced(
            @ForAll @IntRange(min = 1, max = 4) int tenths, @ForAll boolean beside) {
        LocalDate ends = Workplace.AS_OF.plusMonths(6);
        StaffingSituation situation = LeavingLaws.goingOn(
                ends, beside ? Workplace.AS_OF.minusYears(1) : ends, Workplace.unit(1), Fte.percent(10 * tenths));
        Fraction lost = Fraction.of(beside ? 5 : 5L - tenths, 10);
        assertYears(situation, StaffingFigure.POSITION_CHANGE_FTE, Fraction.ZERO.minus(lost), Fraction.ZERO);
        assertYears(situation, StaffingFigure.REPLACEMENT_FTE, lost);
        assertYears(situation, StaffingFigure.EXPANSION_FTE, Fraction.ZERO);
    }

    /**
     * Whoever is hired is of the age of the profile at the beginning of the year after, and a year older each year; and
     * leaves as others of that age do.
     *
     * @param year in which year they are hired
     */
    @Property(tries = 4)
    public void whoIsHiredGrowsOlder(@ForAll @IntRange(min = 1, max = 2) int year) {
        ForecastAssumptions assumptions = ForecastAssumptions.of(
                        LeavingLaws.YEARS, ExitRates.NONE, HireProfile.of(Fte.FULL, Map.of(63, 1)))
                .withHiring(Hiring.NONE)
                .withPlannedHires(List.of(
                        new PlannedHire(year, new UnitRole(Workplace.unit(1), Workplace.ROLE), Quantity.of(1))));
        Fraction[] retiring = new Fraction[LeavingLaws.YEARS];
        Arrays.fill(retiring, Fraction.ZERO);
        retiring[year + 1] = Fraction.of(1, 4);
        assertYears(
                LeavingLaws.situation(
                        LeavingLaws.members(1),
                        RetirementRules.of(new RetirementRates(new TreeMap<>(Map.of(64, new Rate(1, 4))))),
                        assumptions),
                StaffingFigure.RETIREMENTS,
                retiring);
    }

    /**
     * Of a place from which some move, that share moves in that year, and is there no longer.
     *
     * @param people how many there are
     */
    @Property(tries = 8)
    public void whoMovesIsElsewhereFromThatYear(@ForAll @IntRange(min = 1, max = 5) int people) {
        ForecastAssumptions assumptions = LeavingLaws.nothingElse()
                .withTransfers(List.of(new Transfer(
                        2,
                        new UnitRole(Workplace.unit(1), Workplace.ROLE),
                        new UnitRole(Workplace.unit(0), Workplace.ROLE),
                        new Rate(1, 4))));
        assertYears(assumptions, people, StaffingFigure.TRANSFERS, Fraction.ZERO, Fraction.of(-people, 4));
        assertYears(
                assumptions,
                people,
                StaffingFigure.CLOSING,
                Fraction.of(people, 1),
                Fraction.of(people * 3L, 4),
                Fraction.of(people * 3L, 4));
    }

    /**
     * Positions that become larger do so in that year, for everybody in it.
     *
     * @param people how many there are
     */
    @Property(tries = 8)
    public void positionsBecomeLargerInThatYear(@ForAll @IntRange(min = 1, max = 5) int people) {
        ForecastAssumptions assumptions =
                LeavingLaws.nothingElse().withPositionChanges(List.of(new PositionChange(2, Set.of(), Fte.UNIT / 10)));
        assertYears(
                assumptions,
                people,
                StaffingFigure.POSITION_CHANGE_FTE,
                Fraction.ZERO,
                Fraction.of(people, 10),
                Fraction.ZERO);
        assertYears(
                assumptions,
                people,
                StaffingFigure.CLOSING_FTE,
                Fraction.of(people, 2),
                Fraction.of(people * 6L, 10),
                Fraction.of(people * 6L, 10));
    }
}
