package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;
import static org.kompetens.testkit.laws.Agreement.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Exemption;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.ReasonCode;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.UnitId;
import org.kompetens.testkit.system.CellReport;
import org.kompetens.testkit.system.CellReport.Kind;
import org.kompetens.testkit.system.GapReport;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.SuppliedPolicy;

/** From which day to which something holds, how far down a requirement reaches, and which of several counts. */
public abstract class InForceLaws extends GapSystemLaws {

    private static final int DEEPEST = 30;
    private static final int RANKS = 4;

    /** For subclasses that name a system. */
    protected InForceLaws() {}

    /**
     * An employment counts from its first day to the day before its end, and no longer than to the day before a known exit.
     *
     * @param random draws the days
     */
    @Property(tries = 100)
    public void anEmploymentCountsFromItsFirstDayToTheDayBeforeItsEnd(@ForAll Random random) {
        Period period = Boundaries.period(random);
        Employee whole = employed(period);
        LocalDate exit = period.from().orElseThrow().plusDays(random.nextInt(900));
        for (LocalDate date : Boundaries.about(period)) {
            assertCounts(whole, date, period.contains(date), "employed " + period);
        }
        for (LocalDate date : Boundaries.about(exit, period.until().orElseThrow())) {
            assertCounts(
                    whole.withKnownExit(exit),
                    date,
                    period.contains(date) && date.isBefore(exit),
                    "employed " + period + ", gone from " + exit);
        }
    }

    private static Employee employed(Period period) {
        return Employee.of(
                Workplace.SOMEBODY,
                List.of(Employment.of(Workplace.JOB, Workplace.ROLE, Workplace.unit(0), Fte.FULL, period)),
                List.of());
    }

    private void assertCounts(Employee employee, LocalDate date, boolean counts, String what) {
        GapReport report = at(structure(Period.ALWAYS), employee, date);
        assertEqual(what + ", a cell on " + date, counts, !report.cells().isEmpty());
        assertEqual(
                what + ", persons on " + date,
                counts ? 1L : 0L,
                report.unit(Workplace.unit(0)).employed().persons());
    }

    private static OrganisationStructure structure(Period required) {
        return Workplace.structure(
                Workplace.framework(),
                Workplace.chain(1),
                List.of(Requirement.of(Workplace.WOUND_CARE, Workplace.level(2), 1)
                        .withPeriod(required)));
    }

    private GapReport at(OrganisationStructure structure, Employee employee, LocalDate date) {
        Situation situation = Workplace.situation(structure, new SuppliedPolicy.Latest(), employee);
        return new Situation(situation.inventory(), date, situation.policy()).in(answering());
    }

    /**
     * A requirement is in force from its first day to the day before its end, and so is an exemption.
     *
     * @param random draws the days
     */
    @Property(tries = 100)
    public void whatIsRequiredOrWaivedHoldsFromItsFirstDayToTheDayBeforeItsEnd(@ForAll Random random) {
        Period period = Boundaries.period(random);
        Employee exempt = employed(Period.ALWAYS)
                .withExemptions(List.of(new Exemption(Workplace.WOUND_CARE, period, ReasonCode.of("other-task"))));
        for (LocalDate date : Boundaries.about(period)) {
            assertEqual(
                    "required " + period + ", on " + date,
                    period.contains(date),
                    !at(structure(period), employed(Period.ALWAYS), date)
                            .cells()
                            .isEmpty());
            CellReport cell = cell(at(structure(Period.ALWAYS), exempt, date));
            assertEqual("exempt " + period + ", on " + date, period.contains(date), cell.kind() == Kind.EXEMPT);
        }
    }

    /**
     * A requirement of a unit reaches those in the units below it, however deep, and nobody above or beside it.
     *
     * @param random draws how deep the tree is, and where in it something is required
     */
    @Property(tries = 40)
    public void aRequirementReachesDownHoweverDeep(@ForAll Random random) {
        int units = 2 + random.nextInt(DEEPEST - 1);
        int at = random.nextInt(units);
        List<OrganisationUnit> chain = new ArrayList<>(Workplace.chain(units));
        chain.set(
                at,
                chain.get(at).withRequirements(List.of(Requirement.of(Workplace.WOUND_CARE, Workplace.level(2), 1))));
        OrganisationStructure structure = Workplace.structure(Workplace.framework(), chain, List.of());
        Employee lowest = Workplace.employee(units, List.of());
        CellReport cell = cell(at(structure, lowest, Workplace.AS_OF));
        assertEqual("comes from", Optional.of(Workplace.unit(at)), cell.levelFrom());
        if (at > 0) {
            Employee above = Workplace.employee(at, List.of());
            assertTrue(
                    "required above",
                    at(structure, above, Workplace.AS_OF).cells().isEmpty());
        }
    }

    /**
     * Of several requirements the highest level counts, and the highest weight, each by itself and wherever it comes from;
     * where it comes from is named, of several alike the role before the units, and the nearest unit before those above.
     *
     * @param random draws what the role and the units require
     */
    @Property(tries = 200)
    public void theHighestLevelAndTheHighestWeightCount(@ForAll Random random) {
        int units = 1 + random.nextInt(4);
        List<OrganisationUnit> chain = new ArrayList<>(Workplace.chain(units));
        List<Requirement> all = new ArrayList<>();
        List<Optional<UnitId>> origins = new ArrayList<>();
        List<Requirement> profile = random.nextInt(3) == 0 ? List.of() : List.of(requirement(random));
        profile.forEach(one -> {
            all.add(one);
            origins.add(Optional.empty());
        });
        for (int i = units - 1; i >= 0; i--) {
            if (random.nextInt(3) > 0 || (i == 0 && all.isEmpty())) {
                Requirement one = requirement(random);
                chain.set(i, chain.get(i).withRequirements(List.of(one)));
                all.add(one);
                origins.add(Optional.of(Workplace.unit(i)));
            }
        }
        CellReport cell = cell(at(
                Workplace.structure(Workplace.framework(), chain, profile),
                Workplace.employee(units, List.of()),
                Workplace.AS_OF));
        int level = 0;
        int weight = 0;
        for (int i = 1; i < all.size(); i++) {
            level = rank(all.get(i)) > rank(all.get(level)) ? i : level;
            weight = all.get(i).weight() > all.get(weight).weight() ? i : weight;
        }
        assertEqual("level", rank(all.get(level)), cell.requiredRank());
        assertEqual("level from", origins.get(level), cell.levelFrom());
        assertEqual("weight", all.get(weight).weight(), cell.weight());
        assertEqual("weight from", origins.get(weight), cell.weightFrom());
    }

    private static Requirement requirement(Random random) {
        return Requirement.of(
                Workplace.WOUND_CARE,
                Workplace.level(1 + random.nextInt(RANKS)),
                Requirement.MIN_WEIGHT + random.nextInt(Requirement.MAX_WEIGHT));
    }

    private static int rank(Requirement one) {
        return Integer.parseInt(one.level().id().value().substring("level-".length()));
    }

    private static CellReport cell(GapReport report) {
        CellReport cell = report.cells().get(Workplace.cell(Workplace.WOUND_CARE));
        if (cell == null) {
            throw new AssertionError("the answer must have a cell of what is required");
        }
        return cell;
    }
}
