package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;
import static org.kompetens.testkit.laws.Agreement.assertTrue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.CompetenceRevision;
import org.kompetens.competence.Successor;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.horizon.Cause;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.CellFigures;
import org.kompetens.testkit.Expectations;
import org.kompetens.testkit.reference.ReferenceBridgeSystem;
import org.kompetens.testkit.system.BridgeReport;
import org.kompetens.testkit.system.BridgeSystem;
import org.kompetens.testkit.system.Expectation;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.SuppliedPolicy;
import org.kompetens.testkit.text.LastAsked;

/** The bridge from one date to another. */
public abstract class BridgeLaws {

    /** For subclasses that name a system. */
    protected BridgeLaws() {}

    /**
     * The system under test.
     *
     * @return the system
     */
    public abstract BridgeSystem system();

    /** The system under test, which remembers what it is asked. */
    private BridgeSystem asked() {
        return LastAsked.remembering(BridgeSystem.class, system());
    }

    /** The system under test; the law fails where it leaves out what an answer must speak of. */
    private BridgeSystem answering() {
        return Answers.ofBridge(asked());
    }

    /**
     * Every figure and every part is what the reference says.
     *
     * @param expectation any, with bad records
     */
    @Property(tries = 150)
    public void agreesWithTheReference(@ForAll("expectations") Expectation expectation) {
        LocalDate from = expectation.situation().asOf();
        Map<UnitId, Map<CompetenceId, BridgeReport>> expected =
                new ReferenceBridgeSystem().bridge(expectation, from, expectation.to());
        Map<UnitId, Map<CompetenceId, BridgeReport>> actual = asked().bridge(expectation, from, expectation.to());
        expected.forEach((unit, competences) -> assertSame(unit, competences, actual.getOrDefault(unit, Map.of())));
        assertEqual("units", expected.keySet(), actual.keySet());
    }

    private static void assertSame(
            UnitId unit, Map<CompetenceId, BridgeReport> expected, Map<CompetenceId, BridgeReport> actual) {
        Set<CompetenceId> all = new HashSet<>(expected.keySet());
        all.addAll(actual.keySet());
        for (CompetenceId one : all) {
            assertEqual(unit + " " + one, expected.getOrDefault(one, nothing()), actual.getOrDefault(one, nothing()));
        }
    }

    private static BridgeReport nothing() {
        Map<Cause, CellFigures> parts = new EnumMap<>(Cause.class);
        for (Cause cause : Cause.values()) {
            parts.put(cause, CellFigures.NONE);
        }
        return new BridgeReport(CellFigures.NONE, parts, CellFigures.NONE);
    }

    /**
     * The parts sum exactly to the change.
     *
     * @param expectation any
     */
    @Property(tries = 150)
    public void thePartsSumExactly(@ForAll("expectations") Expectation expectation) {
        answering()
                .bridge(expectation, expectation.situation().asOf(), expectation.to())
                .forEach((unit, competences) -> competences.forEach((competence, report) -> {
                    CellFigures sum = report.before();
                    for (CellFigures part : report.parts().values()) {
                        sum = sum.plus(part);
                    }
                    assertEqual(unit + " " + competence, report.after(), sum);
                }));
    }

    /**
     * Where no assessment is expected, nothing is gained: what a revision of the catalogue brings is its own.
     *
     * @param expectation any
     */
    @Property(tries = 150)
    public void whatTheCatalogueBringsIsNoGain(@ForAll("expectations") Expectation expectation) {
        Expectation nobodyLearns =
                new Expectation(expectation.situation(), List.of(), expectation.middle(), expectation.to());
        answering()
                .bridge(nobodyLearns, expectation.situation().asOf(), expectation.to())
                .forEach((unit, competences) -> competences.forEach((competence, report) -> assertEqual(
                        "gained at " + unit + " of " + competence,
                        CellFigures.NONE,
                        report.parts().getOrDefault(Cause.GAIN, CellFigures.NONE))));
        assertARevisionIsAPartOfItsOwn();
    }

    /** Somebody holds what was retired the next day and became what is required: on that day it is met, by that alone. */
    private void assertARevisionIsAPartOfItsOwn() {
        CompetenceId former = CompetenceId.of("bandaging");
        LocalDate to = Workplace.AS_OF.plusDays(1);
        CompetenceFramework framework = CompetenceFramework.of(
                        List.of(Workplace.scale("care", 4)),
                        List.of(),
                        List.of(
                                Workplace.competence(former, "care"),
                                Workplace.competence(Workplace.WOUND_CARE, "care")))
                .withRevisions(
                        List.of(new CompetenceRevision(former, to, List.of(Successor.of(Workplace.WOUND_CARE)))));
        Assessment held = Assessment.of(
                AssessmentId.of("judged"),
                former,
                Workplace.level(2),
                Workplace.AS_OF.minusDays(1),
                AssessmentSource.MANAGER);
        Situation situation = Workplace.situation(
                Workplace.structure(
                        framework,
                        Workplace.chain(1),
                        List.of(Requirement.of(Workplace.WOUND_CARE, Workplace.level(2), 1))),
                new SuppliedPolicy.Latest(),
                Workplace.employee(1, List.of(held)));
        BridgeReport report = answering()
                .bridge(new Expectation(situation, List.of(), to, to), Workplace.AS_OF, to)
                .getOrDefault(Workplace.unit(0), Map.of())
                .getOrDefault(Workplace.WOUND_CARE, BridgeAgreement.nothing());
        assertEqual(
                "met after",
                1L,
                report.after().amount(OutcomeKind.MET.measure()).count());
        for (Cause cause : Cause.values()) {
            assertEqual(
                    "change by " + cause,
                    cause == Cause.REVISION ? report.after().minus(report.before()) : CellFigures.NONE,
                    report.parts().getOrDefault(cause, CellFigures.NONE));
        }
    }

    /**
     * From a date to itself nothing changes.
     *
     * @param expectation any
     */
    @Property(tries = 100)
    public void anEmptyIntervalGivesAnEmptyBridge(@ForAll("expectations") Expectation expectation) {
        answering()
                .bridge(expectation, expectation.middle(), expectation.middle())
                .forEach((unit, competences) -> competences.forEach((competence, report) -> {
                    assertEqual(unit + " " + competence, report.before(), report.after());
                    assertTrue("parts", report.parts().values().stream().allMatch(CellFigures.NONE::equals));
                }));
    }

    /**
     * Bridges over adjoining intervals join: the one ends where the next begins, and their parts sum to those over both.
     *
     * @param expectation any
     */
    @Property(tries = 150)
    public void bridgesOverAdjoiningIntervalsJoin(@ForAll("expectations") Expectation expectation) {
        LocalDate from = expectation.situation().asOf();
        Map<UnitId, Map<CompetenceId, BridgeReport>> first =
                answering().bridge(expectation, from, expectation.middle());
        Map<UnitId, Map<CompetenceId, BridgeReport>> second =
                answering().bridge(expectation, expectation.middle(), expectation.to());
        answering().bridge(expectation, from, expectation.to()).forEach((unit, whole) -> {
            Map<CompetenceId, BridgeReport> joined = new LinkedHashMap<>();
            Set<CompetenceId> all = new HashSet<>(whole.keySet());
            all.addAll(first.getOrDefault(unit, Map.of()).keySet());
            all.addAll(second.getOrDefault(unit, Map.of()).keySet());
            all.forEach(one -> joined.put(
                    one,
                    joined(
                            first.getOrDefault(unit, Map.of()).getOrDefault(one, nothing()),
                            second.getOrDefault(unit, Map.of()).getOrDefault(one, nothing()))));
            assertSame(unit, joined, whole);
        });
    }

    private static BridgeReport joined(BridgeReport first, BridgeReport second) {
        assertEqual("where they meet", first.after(), second.before());
        Map<Cause, CellFigures> parts = new EnumMap<>(first.parts());
        second.parts().forEach((cause, part) -> parts.merge(cause, part, CellFigures::plus));
        return new BridgeReport(first.before(), parts, second.after());
    }

    /**
     * Situations with what is expected after them.
     *
     * @return expectations
     */
    @Provide
    public Arbitrary<Expectation> expectations() {
        return Expectations.expectations();
    }
}
