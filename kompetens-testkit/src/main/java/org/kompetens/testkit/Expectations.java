package org.kompetens.testkit;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.horizon.ExpectedGain;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.testkit.system.Expectation;
import org.kompetens.testkit.system.Situation;

/** Arbitraries of what is asked of dates to come. */
public final class Expectations {

    private static final int MOST_GAINS = 5;

    private Expectations() {}

    private record GainDraft(Pick employee, LevelDraft level, int days, Pick source, boolean expires) {}

    /**
     * Situations with expected gains, and two dates after the as-of date, on and near which much happens.
     *
     * @return expectations whose structure has no error
     */
    public static Arbitrary<Expectation> expectations() {
        Arbitrary<GainDraft> gains = Combinators.combine(
                        Pick.picks(),
                        LevelDraft.drafts(),
                        Arbitraries.of(1, 2, 30, 31),
                        Pick.picks(),
                        Arbitraries.of(false, true))
                .as(GainDraft::new);
        return Combinators.combine(
                        Situations.withBadRecords(),
                        gains.list().ofMaxSize(MOST_GAINS),
                        Arbitraries.of(0, 1, 2, 29, 30),
                        Arbitraries.of(0, 1, 2, 30, 400))
                .as((situation, drafts, middle, more) -> new Expectation(
                        situation,
                        gains(situation, drafts),
                        situation.asOf().plusDays(middle),
                        situation.asOf().plusDays((long) middle + more)))
                .withoutEdgeCases();
    }

    private static List<ExpectedGain> gains(Situation situation, List<GainDraft> drafts) {
        CompetenceFramework framework = situation.structure().framework();
        List<ExpectedGain> gains = new ArrayList<>();
        if (situation.employees().isEmpty()) {
            return gains;
        }
        for (GainDraft draft : drafts) {
            Assessment assessment = Assessment.of(
                    AssessmentId.of("gain-" + gains.size()),
                    draft.level().competenceIn(framework).id(),
                    draft.level().levelIn(framework),
                    situation.asOf().plusDays(draft.days()),
                    draft.source().from(Sources.in(situation.structure())));
            gains.add(new ExpectedGain(
                    draft.employee().from(situation.employees()).id(),
                    draft.expires() ? assessment.withExpiry(situation.asOf().plusDays(32)) : assessment));
        }
        return gains;
    }
}
