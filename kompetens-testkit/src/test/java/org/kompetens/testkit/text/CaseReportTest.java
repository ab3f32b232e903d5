package org.kompetens.testkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.testkit.AssumptionBreach;
import org.kompetens.testkit.Breach;
import org.kompetens.testkit.Expectations;
import org.kompetens.testkit.KompetensArbitraries;
import org.kompetens.testkit.PlanBreach;
import org.kompetens.testkit.calendar.Round;
import org.kompetens.testkit.calendar.Rounds;
import org.kompetens.testkit.laws.ChosenAssessmentLaws;
import org.kompetens.testkit.nothing.Properties;
import org.kompetens.testkit.system.Expectation;
import org.kompetens.testkit.system.GapSystem;
import org.kompetens.testkit.system.LibraryGapSystem;
import org.kompetens.testkit.system.PlanningSituation;
import org.kompetens.testkit.system.RedeploymentSituation;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.StaffingSituation;
import org.kompetens.testkit.system.TurnoverSituation;

/** A property that fails shows the whole case that broke it. */
@Tag("class-path") // It talks to the test engine itself, which as a module lets nobody in.
final class CaseReportTest {

    @Test
    void theSampleThatBrokeAPropertyIsPrintedInFull() {
        assertThat(printed("ofSituations"))
                .contains("as of 2026-10-01, policy ")
                .contains("\"framework\": {")
                .containsPattern("\\{\"id\": \"([a-cA-C]-)?\\d+\", .*\"employments\": \\[")
                .contains("\"assessments\": [")
                .doesNotContain("hidden");
        assertThat(printed("ofExpectations")).contains("dates after it: ").doesNotContain("hidden");
        assertThat(printed("ofBreaches")).contains(" at ").contains("\"framework\"");
        assertThat(printed("ofPlanBreaches"))
                .contains("planning.")
                .contains("\"activities\": [")
                .doesNotContain("hidden");
        assertThat(printed("ofAssumptions"))
                .contains("as of ")
                .contains("\"retirement\": {")
                .contains("\"demand\": {")
                .contains("\"framework\"");
        assertThat(printed("ofStaff"))
                .contains("as of ")
                .contains("\"retirement\": {")
                .contains("\"employments\": [")
                .doesNotContain("hidden");
        assertThat(printed("ofTurnover"))
                .contains(", retired from ")
                .contains("\"formula\": \"")
                .doesNotContain("hidden");
        assertThat(printed("ofRedeployments"))
                .contains("as of ")
                .contains("\"positions\": [")
                .doesNotContain("hidden");
        assertThat(printed("ofPlans"))
                .contains("boards at ")
                .contains("\"activities\": [")
                .doesNotContain("hidden");
        assertThat(printed("ofChoices")).contains("\"candidates\": [").doesNotContain("hidden");
        assertThat(printed("ofRounds")).contains("unit u0 at nation").contains("deadline");
    }

    @Test
    void ofALawThatDrawsItsCaseItselfWhatWasAskedLastIsPrinted() {
        assertThat(printed(ExpiringADayLate.class, "anAssessmentCountsFromItsDateToTheDayBeforeItsExpiry"))
                .contains("asked last:")
                .containsPattern("as of \\d{4}-\\d\\d-\\d\\d, policy Latest")
                .contains("\"id\": \"assistant-nurse\"")
                .containsPattern("\\{\"id\": \"somebody\", .*\"expiry\": \"");
        assertThat(printed("ofSituations")).doesNotContain("asked last:");
    }

    /** Shrinking runs on another thread than the law. */
    @Test
    void ofACaseThatWasShrunkWhatWasAskedOfTheShrunkOneIsPrinted() {
        assertThat(printed(Broken.class, "ofNumbersAsked"))
                .contains("asked last:\n1000")
                .containsPattern("number: 1000\\b");
    }

    @Test
    void whatCannotBePrintedStandsInPlaceOfTheCaseAndNotOfWhatIsWrong() {
        Properties.Outcome outcome =
                Objects.requireNonNull(Properties.run(Broken.class).get("ofWhatCannotBePrinted"));
        assertThat(outcome.result().getThrowable()).get().hasToString("java.lang.AssertionError: what is wrong");
        assertThat(outcome.printed())
                .contains("asked last:\nthe case cannot be printed: java.lang.IllegalStateException: no words");
    }

    @Test
    void whatWasAskedIsRememberedUntilItIsForgottenAndByTheThreadThatAsked() throws InterruptedException {
        Wordless.asked();
        assertThat(LastAsked.text()).hasValue("the case cannot be printed: java.lang.IllegalStateException: no words");
        LastAsked.forget();
        assertThat(LastAsked.text()).isEmpty();
        Thread other = new Thread(Wordless::asked);
        other.start();
        other.join();
        assertThat(LastAsked.text()).isEmpty();
    }

    private static String printed(String property) {
        return printed(Broken.class, property);
    }

    private static String printed(Class<?> laws, String property) {
        Properties.Outcome outcome = Properties.run(laws).get(property);
        return outcome == null ? "" : outcome.printed();
    }

    static final class ExpiringADayLate extends ChosenAssessmentLaws {

        @Override
        public GapSystem system() {
            return (inventory, asOf, policy) -> new LibraryGapSystem().analyse(inventory, asOf.minusDays(1), policy);
        }
    }

    /** Asks of what has no words. */
    @FunctionalInterface
    interface Wordless {

        boolean isRight(Object one);

        static boolean asked() {
            return LastAsked.remembering(Wordless.class, one -> false).isRight(new Object() {
                @Override
                public String toString() {
                    throw new IllegalStateException("no words");
                }
            });
        }
    }

    /** Asks of a number. */
    @FunctionalInterface
    interface Small {

        boolean isSmall(int number);
    }

    static final class Broken {

        @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
        boolean ofNumbersAsked(@ForAll @IntRange(max = 1_000_000) int number) {
            return LastAsked.remembering(Small.class, one -> one < 1_000).isSmall(number);
        }

        @Property(tries = 1)
        void ofWhatCannotBePrinted(@ForAll int number) {
            if (!Wordless.asked()) {
                throw new AssertionError("what is wrong");
            }
        }

        @Property(tries = 20)
        void ofSituations(@ForAll Situation situation) {
            assertThat(situation.employees()).isEmpty();
        }

        @Property(tries = 20)
        void ofExpectations(@ForAll("expectations") Expectation expectation) {
            assertThat(expectation.situation().employees()).isEmpty();
        }

        @Property(tries = 1)
        boolean ofBreaches(@ForAll Breach breach) {
            return breach.inventory() == null;
        }

        @Property(tries = 1)
        boolean ofPlanBreaches(@ForAll PlanBreach breach) {
            return breach.register() == null;
        }

        @Property(tries = 1)
        boolean ofAssumptions(@ForAll("assumptions") AssumptionBreach breach) {
            return breach.wrong() == null;
        }

        @Property(tries = 50)
        boolean ofStaff(@ForAll StaffingSituation situation) {
            return situation.employees().stream()
                    .allMatch(one -> one.employments().isEmpty());
        }

        @Property(tries = 1)
        boolean ofTurnover(@ForAll TurnoverSituation situation) {
            return situation.definition() == null;
        }

        @Property(tries = 1)
        boolean ofRedeployments(@ForAll RedeploymentSituation asked) {
            return asked.question() == null;
        }

        @Property(tries = 1)
        boolean ofPlans(@ForAll PlanningSituation situation) {
            return situation.register() == null;
        }

        @Property(tries = 1)
        boolean ofChoices(@ForAll ChoiceQuestion question) {
            return question.gaps() == null;
        }

        @Property(tries = 1)
        boolean ofRounds(@ForAll("rounds") Round round) {
            return round.completions() == null;
        }

        @Provide
        Arbitrary<AssumptionBreach> assumptions() {
            return KompetensArbitraries.assumptionBreaches();
        }

        @Provide
        Arbitrary<Expectation> expectations() {
            return Expectations.expectations();
        }

        @Provide
        Arbitrary<Round> rounds() {
            return Rounds.rounds();
        }
    }
}
