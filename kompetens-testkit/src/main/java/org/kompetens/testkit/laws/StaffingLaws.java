package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;
import static org.kompetens.testkit.laws.Agreement.assertTrue;
import static org.kompetens.testkit.laws.StaffingAgreement.assertNear;
import static org.kompetens.testkit.laws.StaffingAgreement.at;
import static org.kompetens.testkit.laws.StaffingAgreement.minus;
import static org.kompetens.testkit.laws.StaffingAgreement.rounding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Fraction;
import org.kompetens.staffing.ConstantDemand;
import org.kompetens.staffing.Hiring;
import org.kompetens.testkit.reference.ReferenceStaffingSystem;
import org.kompetens.testkit.system.StaffingFigure;
import org.kompetens.testkit.system.StaffingReport;
import org.kompetens.testkit.system.StaffingSituation;

/** Every person-year of a forecast is accounted for. */
public abstract class StaffingLaws extends StaffingSystemLaws {

    /** For subclasses that name a system. */
    protected StaffingLaws() {}

    /**
     * Every figure is what the reference says with exact fractions, within rounding.
     *
     * @param situation any
     */
    @Property(tries = 100)
    public void agreesWithTheReference(@ForAll("situations") StaffingSituation situation) {
        assertNear(new ReferenceStaffingSystem().forecast(situation), forecast(situation), rounding(situation));
    }

    /**
     * What there is at the end of a year is what there was, less who left, and who came: exactly, in every unit and role.
     * What there was is what there is at the end of the year before.
     *
     * @param situation any
     */
    @Property(tries = 100)
    public void everybodyIsAccountedFor(@ForAll("situations") StaffingSituation situation) {
        ofEach(forecast(situation), (where, years) -> {
            for (int i = 0; i < years.size(); i++) {
                Map<StaffingFigure, Fraction> year = years.get(i);
                assertEqual(
                        where + " heads in year " + (i + 1),
                        at(year, StaffingFigure.CLOSING),
                        balance(
                                year,
                                StaffingFigure.OPENING,
                                StaffingFigure.KNOWN_EXITS,
                                StaffingFigure.RETIREMENTS,
                                StaffingFigure.OTHER_EXITS,
                                StaffingFigure.HIRES,
                                StaffingFigure.TRANSFERS));
                assertEqual(
                        where + " FTE in year " + (i + 1),
                        at(year, StaffingFigure.CLOSING_FTE),
                        balance(
                                        year,
                                        StaffingFigure.OPENING_FTE,
                                        StaffingFigure.KNOWN_EXITS_FTE,
                                        StaffingFigure.RETIREMENTS_FTE,
                                        StaffingFigure.OTHER_EXITS_FTE,
                                        StaffingFigure.HIRES_FTE,
                                        StaffingFigure.TRANSFERS_FTE)
                                .plus(at(year, StaffingFigure.POSITION_CHANGE_FTE)));
                if (i > 0) {
                    assertEqual(
                            where + " opening of year " + (i + 1),
                            at(years.get(i - 1), StaffingFigure.CLOSING),
                            at(year, StaffingFigure.OPENING));
                    assertEqual(
                            where + " opening FTE of year " + (i + 1),
                            at(years.get(i - 1), StaffingFigure.CLOSING_FTE),
                            at(year, StaffingFigure.OPENING_FTE));
                }
            }
        });
    }

    private static Fraction balance(
            Map<StaffingFigure, Fraction> year,
            StaffingFigure opening,
            StaffingFigure known,
            StaffingFigure retirements,
            StaffingFigure exits,
            StaffingFigure hires,
            StaffingFigure transfers) {
        Fraction left = minus(minus(minus(at(year, opening), at(year, known)), at(year, retirements)), at(year, exits));
        return left.plus(at(year, hires)).plus(at(year, transfers));
    }

    /**
     * Where as much is needed as today and all that is missing is hired, whoever is recruited replaces somebody: those who
     * left, those who moved away, and hours given up.
     *
     * @param situation any
     */
    @Property(tries = 60)
    public void underConstantDemandThereIsNoExpansion(@ForAll("situations") StaffingSituation situation) {
        StaffingSituation constant = situation.withAssumptions(
                situation.assumptions().withDemand(new ConstantDemand()).withHiring(Hiring.UP_TO_DEMAND));
        ofEach(
                forecast(constant),
                (where, years) -> years.forEach(year -> assertNear(
                        where + " expansion",
                        Fraction.ZERO,
                        at(year, StaffingFigure.EXPANSION_FTE),
                        rounding(constant))));
    }

    /**
     * Of every stock and flow the part that is of people whose age is not known adds up by itself, and is no more than the
     * whole. None of it retires or is hired.
     *
     * @param situation any
     */
    @Property(tries = 60)
    public void thoseOfUnknownAgeAreAccountedFor(@ForAll("situations") StaffingSituation situation) {
        StaffingReport report = forecast(situation);
        assertEqual(
                "staff of unknown age at the beginning",
                Fraction.of(CountOfPeople.ofUnknownAge(situation), 1),
                ofUnknownAgeAtTheBeginning(
                        at(report.all(), CountOfPeople.root(situation)).get(0)));
        ofEach(report, (where, years) -> {
            for (int i = 0; i < years.size(); i++) {
                Map<StaffingFigure, Fraction> year = years.get(i);
                if (i > 0) {
                    assertEqual(
                            where + " of unknown age in year " + (i + 1),
                            at(years.get(i - 1), StaffingFigure.AGE_UNKNOWN),
                            ofUnknownAgeAtTheBeginning(year));
                }
                for (StaffingFigure figure : List.of(
                        StaffingFigure.KNOWN_EXITS,
                        StaffingFigure.KNOWN_EXITS_FTE,
                        StaffingFigure.OTHER_EXITS,
                        StaffingFigure.OTHER_EXITS_FTE)) {
                    StaffingFigure part = StaffingFigure.valueOf("AGE_UNKNOWN_" + figure);
                    assertTrue(
                            where + " " + part + " is a part",
                            at(year, part).signum() >= 0 && at(year, part).compareTo(at(year, figure)) <= 0);
                }
                assertTrue(
                        where + " staff of unknown age is a part",
                        at(year, StaffingFigure.AGE_UNKNOWN).compareTo(at(year, StaffingFigure.CLOSING)) <= 0
                                && at(year, StaffingFigure.AGE_UNKNOWN_FTE)
                                                .compareTo(at(year, StaffingFigure.CLOSING_FTE))
                                        <= 0);
            }
        });
    }

    /** Heads at the end, and those who left and moved away within the year. */
    private static Fraction ofUnknownAgeAtTheBeginning(Map<StaffingFigure, Fraction> year) {
        return minus(
                at(year, StaffingFigure.AGE_UNKNOWN)
                        .plus(at(year, StaffingFigure.AGE_UNKNOWN_KNOWN_EXITS))
                        .plus(at(year, StaffingFigure.AGE_UNKNOWN_OTHER_EXITS)),
                at(year, StaffingFigure.AGE_UNKNOWN_TRANSFERS));
    }

    /**
     * What demand lacks is either recruited for or missing, and what is beyond it is surplus: never both in one role of one
     * unit, and demand less need plus surplus is what remains.
     *
     * @param situation any
     */
    @Property(tries = 100)
    public void demandIsWhatRemainsAndWhatIsMissing(@ForAll("situations") StaffingSituation situation) {
        ofEach(
                forecast(situation),
                (where, years) -> years.forEach(year -> {
                    Fraction need =
                            at(year, StaffingFigure.REPLACEMENT_FTE).plus(at(year, StaffingFigure.EXPANSION_FTE));
                    Fraction remaining =
                            minus(at(year, StaffingFigure.CLOSING_FTE), at(year, StaffingFigure.HIRES_FTE));
                    assertEqual(
                            where + " demand",
                            minus(remaining.plus(need), at(year, StaffingFigure.SURPLUS_FTE)),
                            at(year, StaffingFigure.DEMAND_FTE));
                    for (StaffingFigure figure : StaffingFigure.values()) {
                        boolean mayBeBelow = figure.name().contains("TRANSFERS")
                                || figure.name().contains("POSITION_CHANGE");
                        assertTrue(
                                where + " " + figure + " below nought",
                                mayBeBelow || at(year, figure).signum() >= 0);
                    }
                }));
    }

    /**
     * Of every unit each figure is the sum over its children and its own, and over its roles; of the root transfers are
     * nought.
     *
     * @param situation any
     */
    @Property(tries = 100)
    public void childrenSumToTheirParent(@ForAll("situations") StaffingSituation situation) {
        StaffingReport report = forecast(situation);
        for (int year = 0; year < situation.assumptions().years(); year++) {
            for (StaffingFigure figure : StaffingFigure.values()) {
                int now = year;
                for (OrganisationUnit unit : situation.structure().units()) {
                    Fraction roles = at(report.byRole(), unit.id()).values().stream()
                            .map(years -> at(years.get(now), figure))
                            .reduce(Fraction.ZERO, Fraction::plus);
                    Fraction whole = at(at(report.all(), unit.id()).get(year), figure);
                    assertEqual(unit.id() + " " + figure + " over roles", whole, roles);
                    Fraction children = situation.structure().units().stream()
                            .filter(child -> child.parent().equals(Optional.of(unit.id())))
                            .map(child -> at(at(report.all(), child.id()).get(now), figure))
                            .reduce(Fraction.ZERO, Fraction::plus);
                    boolean hasOwn = employsItself(situation, unit.id());
                    assertTrue(unit.id() + " " + figure + " over children", hasOwn || whole.equals(children));
                }
            }
            Map<StaffingFigure, Fraction> root =
                    at(report.all(), CountOfPeople.root(situation)).get(year);
            assertEqual("transfers of all", Fraction.ZERO, at(root, StaffingFigure.TRANSFERS));
            assertEqual("FTE of transfers of all", Fraction.ZERO, at(root, StaffingFigure.TRANSFERS_FTE));
        }
    }

    /** Whether there may be staff of the unit itself. */
    private static boolean employsItself(StaffingSituation situation, UnitId unit) {
        boolean employs = situation.employees().stream()
                .flatMap(employee -> employee.employments().stream())
                .anyMatch(one -> one.unit().equals(unit));
        boolean moves = situation.assumptions().transfers().stream()
                .anyMatch(one -> one.to().unit().equals(unit));
        boolean plans = situation.assumptions().plannedHires().stream()
                .anyMatch(one -> one.where().unit().equals(unit));
        return employs || moves || plans || !(situation.assumptions().demand() instanceof ConstantDemand);
    }
}
