package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;
import static org.kompetens.testkit.laws.Agreement.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kompetens.finding.Finding;
import org.kompetens.testkit.AssumptionBreach;
import org.kompetens.testkit.AssumptionBreaches;
import org.kompetens.testkit.system.AssumptionSystem;
import org.kompetens.testkit.text.LastAsked;
import org.kompetens.text.Language;

/** What is wrong with assumptions of staff is found: none of it is silent, and nothing is guessed. */
public abstract class AssumptionLaws {

    /** For subclasses that name a system. */
    protected AssumptionLaws() {}

    /**
     * The system under test.
     *
     * @return the system
     */
    public abstract AssumptionSystem system();

    /** The system under test, which remembers what it is asked. */
    private AssumptionSystem asked() {
        return LastAsked.remembering(AssumptionSystem.class, system());
    }

    /**
     * Assumptions.
     *
     * @return right ones, and wrong ones with what is wrong
     */
    @Provide
    protected Arbitrary<AssumptionBreach> breaches() {
        return AssumptionBreaches.breaches();
    }

    /**
     * All that is wrong is found at once, each at its place, and nothing else.
     *
     * @param breach any
     */
    @Property(tries = 200)
    public void allThatIsWrongIsFoundAtItsPlace(@ForAll("breaches") AssumptionBreach breach) {
        SortedMap<String, Integer> found = new TreeMap<>();
        findings(breach).forEach(one -> found.merge(one.path() + " " + one.code(), 1, Integer::sum));
        assertEqual("findings", breach.wrong(), found);
    }

    /**
     * Whatever is wrong is said in all languages, with no gap left open.
     *
     * @param breach any
     */
    @Property(tries = 50)
    public void whatIsWrongIsSaidInAllLanguages(@ForAll("breaches") AssumptionBreach breach) {
        List<Finding> found = findings(breach);
        assertEqual(
                "codes",
                breach.wrong().keySet().stream()
                        .map(one -> one.substring(one.indexOf(' ') + 1))
                        .distinct()
                        .sorted()
                        .toList(),
                found.stream().map(Finding::code).distinct().sorted().toList());
        for (Finding finding : found) {
            for (Language language : Language.values()) {
                String message = finding.message(language);
                assertTrue(finding.code() + " in " + language, !message.isBlank() && !message.contains("{"));
            }
        }
    }

    private List<Finding> findings(AssumptionBreach breach) {
        return asked().findings(breach.structure(), breach.assumptions(), breach.asOf()).list().stream()
                .sorted(Comparator.comparing(Finding::path).thenComparing(Finding::code))
                .toList();
    }
}
