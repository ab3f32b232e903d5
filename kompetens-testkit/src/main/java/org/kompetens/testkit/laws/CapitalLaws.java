package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;
import static org.kompetens.testkit.laws.Agreement.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.ResolvedFramework;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.HeldLevels;
import org.kompetens.testkit.Situations;
import org.kompetens.testkit.reference.ReferenceCapitalSystem;
import org.kompetens.testkit.reference.Scope;
import org.kompetens.testkit.system.CapitalReport;
import org.kompetens.testkit.system.CapitalSystem;
import org.kompetens.testkit.system.Situation;

/** Competence capital: what there is in each unit, required or not. */
public abstract class CapitalLaws {

    /** For subclasses that name a system. */
    protected CapitalLaws() {}

    /**
     * The system under test.
     *
     * @return the system
     */
    public abstract CapitalSystem system();

    /** What the system says; the law fails where it leaves out what an answer must speak of. */
    private Map<UnitId, Map<CompetenceId, CapitalReport>> answer(Situation situation) {
        Map<UnitId, Map<CompetenceId, CapitalReport>> answer = system().capital(situation);
        Scope scope = Scope.of(situation);
        assertEqual("units", scope.units(), answer.keySet());
        scope.required()
                .forEach((key, unit) -> assertTrue(
                        unit + " has " + key.competence(),
                        Objects.requireNonNull(answer.get(unit)).containsKey(key.competence())));
        return answer;
    }

    /**
     * Every figure is what the reference says, with bad records and repeated ids among the others.
     *
     * @param situation any
     */
    @Property(tries = 150)
    public void agreesWithTheReference(@ForAll("withBadRecords") Situation situation) {
        Map<UnitId, Map<CompetenceId, CapitalReport>> expected = new ReferenceCapitalSystem().capital(situation);
        Map<UnitId, Map<CompetenceId, CapitalReport>> actual = system().capital(situation);
        assertEqual("units", expected.keySet(), actual.keySet());
        expected.forEach((unit, competences) ->
                assertEqual("capital of " + unit, competences, actual.getOrDefault(unit, Map.of())));
    }

    /**
     * Who is exempt from everything holds as much as before of what is not retired, and nothing of it is required.
     *
     * @param situation any
     */
    @Property(tries = 100)
    public void exemptionsChangeOnlyOfWhomItIsRequired(@ForAll Situation situation) {
        Situation exempt = situation.withEmployees(
                Change.each(situation.employees(), one -> Exempting.fromEverything(situation, one)));
        Map<UnitId, Map<CompetenceId, CapitalReport>> after = system().capital(exempt);
        assertEqual("held", held(situation, answer(situation)), held(situation, after));
        after.forEach((unit, competences) -> competences.forEach((competence, report) -> assertEqual(
                competence + " required at " + unit, 0L, report.required().persons())));
    }

    /** By unit and competence that is not retired how many hold each level, and of how many it expired. */
    private static Map<UnitId, Map<CompetenceId, List<Long>>> held(
            Situation situation, Map<UnitId, Map<CompetenceId, CapitalReport>> answer) {
        ResolvedFramework framework = ResolvedFramework.of(situation.structure().framework());
        Map<UnitId, Map<CompetenceId, List<Long>>> held = new TreeMap<>();
        answer.forEach((unit, competences) -> {
            Map<CompetenceId, List<Long>> ofUnit = new TreeMap<>();
            competences.forEach((competence, report) -> {
                List<Long> sums = sums(report.required(), report.notRequired());
                if (!framework.isRetired(competence, situation.asOf())
                        && sums.stream().anyMatch(sum -> sum > 0)) {
                    ofUnit.put(competence, sums);
                }
            });
            held.put(unit, ofUnit);
        });
        return held;
    }

    private static List<Long> sums(HeldLevels one, HeldLevels other) {
        List<Long> sums = new ArrayList<>();
        for (int i = 0; i < one.byRank().size(); i++) {
            sums.add(one.byRank().get(i) + other.byRank().get(i));
        }
        sums.add(one.nothing() + other.nothing());
        sums.add(one.expired() + other.expired());
        return sums;
    }

    /**
     * Situations in which some records have errors or the id of another.
     *
     * @return such situations
     */
    @Provide
    public Arbitrary<Situation> withBadRecords() {
        return Situations.withBadRecords();
    }
}
