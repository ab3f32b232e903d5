package org.kompetens.testkit.without;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.testkit.LeftOut;
import org.kompetens.testkit.Without;
import org.kompetens.testkit.laws.LevelLaws;
import org.kompetens.testkit.nothing.Properties;
import org.kompetens.testkit.reference.ReferenceGapSystem;
import org.kompetens.testkit.system.Fault;
import org.kompetens.testkit.system.GapReport;
import org.kompetens.testkit.system.GapSystem;
import org.kompetens.testkit.system.LibraryGapSystem;
import org.kompetens.testkit.system.ModelPart;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.SuppliedPolicy;

/** A system without some parts of the model holds the laws once it says so, and breaks them before. */
@Tag("class-path") // It talks to the test engine itself, which as a module lets nobody in.
final class WithoutPartsTest {

    /** Reads no mapping, no rule for narrower competences and no revision, and says of no finding where it is. */
    private record Plain() implements GapSystem {

        @Override
        public GapReport analyse(CompetenceInventory inventory, LocalDate asOf, SuppliedPolicy policy) {
            OrganisationStructure structure = inventory.structure();
            CompetenceFramework plain = structure
                    .framework()
                    .withMappings(List.of())
                    .withNarrowerRules(List.of())
                    .withRevisions(List.of());
            CompetenceInventory seen = new CompetenceInventory(structure.withFramework(plain), inventory.employees());
            if (seen.structure().findings().hasErrors()) {
                throw new AssertionError("it cannot read this");
            }
            GapReport report = new LibraryGapSystem().analyse(seen, asOf, policy);
            TreeSet<Fault> placeless = new TreeSet<>();
            report.faults().forEach(one -> placeless.add(new Fault(one.employee(), "?", one.code())));
            return new GapReport(
                    report.cells(),
                    report.units(),
                    report.counted(),
                    report.refused(),
                    new TreeMap<>(report.findingCounts()),
                    placeless);
        }
    }

    /** The law of agreement, on fewer situations. */
    abstract static class Agreeing {

        @Property(tries = 40)
        void theReferenceAgrees(@ForAll Situation situation) {
            GapReport expected = situation.in(new ReferenceGapSystem());
            GapReport actual = situation.in(new Plain());
            if (!expected.cells().equals(actual.cells()) || !expected.units().equals(actual.units())) {
                throw new AssertionError("something else");
            }
        }

        @Property(tries = 40)
        void thereIsSomeOfIt(@ForAll Situation situation) {
            CompetenceFramework framework = situation.structure().framework();
            if (framework.mappings().isEmpty()
                    && framework.narrowerRules().isEmpty()
                    && framework.revisions().isEmpty()
                    && !LeftOut.isLeftOut(ModelPart.FINDING_PLACES)) {
                return;
            }
            throw new AssertionError("there is");
        }
    }

    static final class All extends Agreeing {}

    @Without({ModelPart.MAPPINGS, ModelPart.NARROWER_RULES, ModelPart.REVISIONS})
    static final class Part extends Agreeing {}

    @Without({ModelPart.FINDING_PLACES})
    static final class Places extends Agreeing {}

    /** Broken by each situation in which somebody is employed, so that jqwik shrinks it. */
    @Without({ModelPart.MAPPINGS, ModelPart.NARROWER_RULES, ModelPart.REVISIONS, ModelPart.FINDING_PLACES})
    static final class Shrunk {

        private static final Set<Thread> THREADS = ConcurrentHashMap.newKeySet();
        private static final Set<String> FOUND = ConcurrentHashMap.newKeySet();

        @Property(tries = 20, shrinking = ShrinkingMode.BOUNDED)
        void nobodyIsEmployed(@ForAll Situation situation) {
            THREADS.add(Thread.currentThread());
            CompetenceFramework framework = situation.structure().framework();
            if (!framework.mappings().isEmpty()) {
                FOUND.add("a mapping");
            }
            if (!framework.narrowerRules().isEmpty()) {
                FOUND.add("a narrower rule");
            }
            if (!LeftOut.isLeftOut(ModelPart.FINDING_PLACES)) {
                FOUND.add("places of findings");
            }
            assertThat(situation.employees()).isEmpty();
        }
    }

    @Test
    void whatIsLeftOutStaysSoWhileACaseIsShrunk() {
        Shrunk.THREADS.clear();
        Shrunk.FOUND.clear();
        assertThat(statuses(Shrunk.class).values()).containsOnly(TestExecutionResult.Status.FAILED);
        assertThat(Shrunk.THREADS).as("jqwik shrinks on a thread of its own").hasSizeGreaterThan(1);
        assertThat(Shrunk.FOUND).isEmpty();
    }

    /** Outside of properties nothing is left out, and nothing stays so after one. */
    @Test
    void nothingIsLeftOutElsewhere() {
        statuses(Shrunk.class);
        assertThat(ModelPart.values()).noneMatch(LeftOut::isLeftOut);
    }

    /** Whatever is left out, no situation gets an error by it. */
    @Property(tries = 60)
    void noErrorComesOfIt(@ForAll Situation situation, @ForAll ModelPart part) {
        assertThat(part.leftOutOf(situation).inventory().findings().errors()).isEmpty();
    }

    /** And what is left is all that there was, but what rests on it. */
    @Property(tries = 60)
    void nothingElseGoes(@ForAll Situation situation) {
        Situation without = ModelPart.EXCLUSIVE_GROUPS.leftOutOf(situation);
        assertThat(without.employees()).isEqualTo(situation.employees());
        assertThat(without.structure().units())
                .allSatisfy(unit -> assertThat(unit.coverage())
                        .allSatisfy(one -> assertThat(one.group()).isEmpty()));
        assertThat(ModelPart.OWN_SOURCES.leftOutOf(situation).structure().sources())
                .isEmpty();
    }

    @Without(ModelPart.MAPPINGS)
    static final class Levels extends LevelLaws {
        @Override
        public GapSystem system() {
            return new Plain();
        }
    }

    @Test
    void whatIsLeftOutIsInNoSituation() {
        assertThat(statuses(All.class).values()).containsOnly(TestExecutionResult.Status.FAILED);
        assertThat(statuses(Part.class).values()).containsOnly(TestExecutionResult.Status.SUCCESSFUL);
        assertThat(statuses(Places.class).get("thereIsSomeOfIt")).isEqualTo(TestExecutionResult.Status.FAILED);
    }

    @Test
    void lawsAboutWhatIsLeftOutAreSkipped() {
        Map<String, TestExecutionResult.Status> levels = statuses(Levels.class);
        assertThat(levels).doesNotContainKey("aLevelOnAnotherScaleCountsAsItsMappingSays");
        assertThat(levels.get("aBroaderCompetenceIsHeldWhereEnoughNarrowerOnesAre"))
                .isEqualTo(TestExecutionResult.Status.FAILED);
    }

    private static Map<String, TestExecutionResult.Status> statuses(Class<?> laws) {
        Map<String, TestExecutionResult.Status> statuses = new TreeMap<>();
        Properties.run(laws)
                .forEach((law, outcome) -> statuses.put(law, outcome.result().getStatus()));
        return statuses;
    }
}
