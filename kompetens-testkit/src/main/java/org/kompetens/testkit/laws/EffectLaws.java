package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;
import static org.kompetens.testkit.laws.Agreement.assertTrue;
import static org.kompetens.testkit.laws.BridgeAgreement.assertSame;
import static org.kompetens.testkit.laws.BridgeAgreement.nothing;

import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kompetens.competence.CompetenceId;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityBuilder;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.PlanRegister;
import org.kompetens.planning.PlanRegisterBuilder;
import org.kompetens.testkit.EffectSituations;
import org.kompetens.testkit.reference.ReferenceEffectSystem;
import org.kompetens.testkit.system.BridgeReport;
import org.kompetens.testkit.system.EffectSituation;
import org.kompetens.testkit.system.EffectSystem;

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
        assertSame(REFERENCE.effect(situation), system().effect(situation));
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
        assertSame(REFERENCE.effect(situation), system().effect(situation.withRegister(more.build())));
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
        assertSame(REFERENCE.effect(situation), system().effect(situation.withRegister(twice.build())));
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
        Map<UnitId, Map<CompetenceId, BridgeReport>> with = system().effect(situation);
        without.forEach((unit, competences) -> competences.forEach((competence, report) -> assertTrue(
                "met in " + unit + " of " + competence,
                met(with.getOrDefault(unit, Map.of()).getOrDefault(competence, nothing())) >= met(report))));
        assertEqual("units", without.keySet(), with.keySet());
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
