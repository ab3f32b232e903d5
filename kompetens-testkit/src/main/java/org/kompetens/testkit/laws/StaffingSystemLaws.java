package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;
import static org.kompetens.testkit.laws.StaffingAgreement.assertNear;
import static org.kompetens.testkit.laws.StaffingAgreement.at;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Fraction;
import org.kompetens.testkit.StaffingSituations;
import org.kompetens.testkit.system.StaffingFigure;
import org.kompetens.testkit.system.StaffingReport;
import org.kompetens.testkit.system.StaffingSituation;
import org.kompetens.testkit.system.StaffingSystem;
import org.kompetens.testkit.text.LastAsked;

/**
 * Laws of a system that forecasts staff. A system may round each number of each cohort once a year to a
 * thousand-millionth; no law allows it more than that.
 */
public abstract class StaffingSystemLaws {

    /** For classes of laws. */
    protected StaffingSystemLaws() {}

    /**
     * The system under test.
     *
     * @return the system
     */
    public abstract StaffingSystem system();

    /** The system under test, which remembers what it is asked. */
    final StaffingSystem asked() {
        return LastAsked.remembering(StaffingSystem.class, system());
    }

    /** What the system under test says, seen to be of everybody there is. */
    final StaffingReport forecast(StaffingSituation situation) {
        StaffingReport report = asked().forecast(situation);
        long employed = CountOfPeople.of(situation);
        assertEqual(
                "staff of all units at the beginning",
                Fraction.of(employed, 1),
                at(at(report.all(), CountOfPeople.root(situation)).get(0), StaffingFigure.OPENING));
        return report;
    }

    final void assertYears(StaffingSituation situation, StaffingFigure figure, Fraction... expected) {
        assertYears(situation, Workplace.unit(1), figure, expected);
    }

    final void assertYears(StaffingSituation situation, UnitId unit, StaffingFigure figure, Fraction... expected) {
        List<Map<StaffingFigure, Fraction>> years = at(forecast(situation).all(), unit);
        assertEqual("years", situation.assumptions().years(), years.size());
        for (int i = 0; i < expected.length; i++) {
            assertNear(
                    unit + ", all roles, " + figure + " of year " + (i + 1),
                    expected[i],
                    at(years.get(i), figure),
                    StaffingAgreement.rounding(situation));
        }
    }

    static void ofEach(StaffingReport report, BiConsumer<String, List<Map<StaffingFigure, Fraction>>> what) {
        report.all().forEach((unit, years) -> what.accept(unit + " of all roles", years));
        report.byRole()
                .forEach((unit, roles) -> roles.forEach((role, years) -> what.accept(unit + " of " + role, years)));
    }

    /**
     * Situations of all kinds.
     *
     * @return the situations
     */
    @Provide
    public Arbitrary<StaffingSituation> situations() {
        return StaffingSituations.situations();
    }
}
