package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;
import static org.kompetens.testkit.laws.Agreement.assertTrue;
import static org.kompetens.testkit.laws.BridgeAgreement.assertSame;
import static org.kompetens.testkit.laws.BridgeAgreement.nothing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.competence.CompetenceId;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.horizon.Cause;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityBuilder;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.Decision;
import org.kompetens.planning.DecisionStatus;
import org.kompetens.planning.ImplementationReport;
import org.kompetens.planning.ImplementationStatus;
import org.kompetens.planning.PlanRegister;
import org.kompetens.planning.PlanRegisterBuilder;
import org.kompetens.planning.PlannedGain;
import org.kompetens.rollup.CellFigures;
import org.kompetens.testkit.EffectSituations;
import org.kompetens.testkit.reference.ReferenceEffectSystem;
import org.kompetens.testkit.system.BridgeReport;
import org.kompetens.testkit.system.EffectSituation;
import org.kompetens.testkit.system.EffectSystem;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.SuppliedPolicy;
import org.kompetens.testkit.text.LastAsked;

/** What planned activities are expected to bring. */
public abstract class EffectLaws {

    private static final EffectSystem REFERENCE = new ReferenceEffectSystem();

    /** For subclasses that name a system. */
    protected EffectLaws() {}

    /**
     * The system under test.
     *
     * @return the system
     */
    public abstract EffectSystem system();

    /** The system under test, which remembers what it is asked. */
    private EffectSystem asked() {
        return LastAsked.remembering(EffectSystem.class, system());
    }

    /**
     * Situations.
     *
     * @return of any shape
     */
    @Provide
    protected Arbitrary<EffectSituation> effects() {
        return EffectSituations.situations();
    }

    /**
     * Whoever would hold less than is expected of them holds it from then on; every figure and every part, the gains among
     * them, is what the reference says.
     *
     * @param situation any
     */
    @Property(tries = 25)
    public void whatIsExpectedIsAPartOfItsOwnAsInTheReference(@ForAll("effects") EffectSituation situation) {
        assertSame(REFERENCE.effect(situation), asked().effect(situation));
    }

    /**
     * An activity of which no gain is expected changes no figure.
     *
     * @param situation any
     */
    @Property(tries = 10)
    public void anActivityWithoutAnExpectedGainChangesNoFigure(@ForAll("effects") EffectSituation situation) {
        PlanRegisterBuilder more = PlanRegister.builder();
        UnitId unit = situation.situation().structure().units().get(0).id();
        more.activity(EffectSituations.without("nothing", unit));
        situation.register().activities().forEach(one -> more.activity(copy(one, one.id())));
        assertSame(REFERENCE.effect(situation), asked().effect(situation.withRegister(more.build())));
    }

    /**
     * The same activity once more brings nothing more.
     *
     * @param situation any
     */
    @Property(tries = 10)
    public void nothingIsGainedTwice(@ForAll("effects") EffectSituation situation) {
        PlanRegisterBuilder twice = PlanRegister.builder();
        for (Activity one : situation.register().activities()) {
            twice.activity(copy(one, one.id()));
            twice.activity(copy(one, ActivityId.of(one.id() + " again")));
        }
        assertSame(REFERENCE.effect(situation), asked().effect(situation.withRegister(twice.build())));
    }

    /**
     * Whatever is planned, not less is met than without it.
     *
     * @param situation any
     */
    @Property(tries = 10)
    public void nothingThatIsMetIsLost(@ForAll("effects") EffectSituation situation) {
        Map<UnitId, Map<CompetenceId, BridgeReport>> without =
                REFERENCE.effect(situation.withRegister(PlanRegister.builder().build()));
        Map<UnitId, Map<CompetenceId, BridgeReport>> with = asked().effect(situation);
        without.forEach((unit, competences) -> competences.forEach((competence, report) -> assertTrue(
                "met in " + unit + " of " + competence,
                met(with.getOrDefault(unit, Map.of()).getOrDefault(competence, nothing())) >= met(report))));
        assertEqual("units", without.keySet(), with.keySet());
    }

    /**
     * What was decided against, and what is reported as stopped, put off or carried over, brings nothing from that day on;
     * anything else closes the gap of whoever it is for on the day after its last.
     *
     * @param decided what was decided
     * @param reported how the work was reported to stand
     * @param days how long before or after that day it is looked at
     */
    @Property(tries = 200)
    public void whatIsGivenUpBringsNothing(
            @ForAll DecisionStatus decided,
            @ForAll ImplementationStatus reported,
            @ForAll @IntRange(min = -1, max = 1) int days) {
        LocalDate asOf = Workplace.AS_OF;
        LocalDate on = asOf.minusDays(days);
        LocalDate end = asOf.plusMonths(3);
        Situation situation = Workplace.requiring(
                3,
                new SuppliedPolicy.Latest(),
                List.of(Assessment.of(
                        AssessmentId.of("judged"),
                        Workplace.WOUND_CARE,
                        Workplace.level(1),
                        asOf.minusDays(10),
                        AssessmentSource.MANAGER)));
        PlanRegister register = PlanRegister.builder()
                .activity(EffectSituations.without("course", Workplace.unit(0))
                        .period(new Period(Optional.empty(), Optional.of(end)))
                        .gain(PlannedGain.ofEmployees(
                                Workplace.WOUND_CARE, Workplace.level(3), List.of(Workplace.SOMEBODY)))
                        .decision(new Decision("board", on, decided, List.of()))
                        .report(new ImplementationReport(on, reported)))
                .build();
        BridgeReport report = asked().effect(new EffectSituation(situation, register, end))
                .getOrDefault(Workplace.unit(0), Map.of())
                .getOrDefault(Workplace.WOUND_CARE, nothing());
        boolean isGivenUp = days >= 0
                && (decided == DecisionStatus.REJECTED
                        || decided == DecisionStatus.WITHDRAWN
                        || reported == ImplementationStatus.STOPPED
                        || reported == ImplementationStatus.POSTPONED
                        || reported == ImplementationStatus.CARRIED_OVER);
        String what = "with a course that is " + decided.code() + " and " + reported.code() + " since " + on + ", on "
                + asOf + ", ";
        assertEqual(
                what + "short before",
                1L,
                report.before().amount(OutcomeKind.SHORT.measure()).count());
        assertEqual(
                what + "met after it",
                isGivenUp ? 0L : 1L,
                report.after().amount(OutcomeKind.MET.measure()).count());
        assertEqual(
                what + "gained",
                isGivenUp ? CellFigures.NONE : report.after().minus(report.before()),
                report.parts().getOrDefault(Cause.GAIN, CellFigures.NONE));
    }

    private static long met(BridgeReport report) {
        return report.after().amount(OutcomeKind.MET.measure()).count();
    }

    private static ActivityBuilder copy(Activity activity, ActivityId id) {
        var builder = Activity.builder(id, activity.title(), activity.unit(), activity.responsible())
                .period(activity.period());
        activity.gains().forEach(builder::gain);
        return builder;
    }
}
