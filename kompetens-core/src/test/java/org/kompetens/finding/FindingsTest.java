package org.kompetens.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.CompetenceRule;
import org.kompetens.organisation.OrganisationRule;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** What was found: told apart by whether one can go on, at its place, and in so many words as can be read. */
final class FindingsTest {

    private static final Finding WARNING = Finding.of(OrganisationRule.ROLE_WITHOUT_PROFILE, FieldPath.of("roles", 3))
            .withValue("role", "nurse");

    private static Finding error(int number) {
        return Finding.of(CompetenceRule.SCALE_EMPTY, FieldPath.of("scales", number))
                .withValue("scale", "s" + number);
    }

    @Test
    void withWarningsAloneOneGoesOn() {
        Findings warnings = new Findings(List.of(WARNING));
        assertThat(warnings.orThrow()).isSameAs(warnings);
        assertThat(warnings.isEmpty()).isFalse();
        assertThat(warnings.hasErrors()).isFalse();
        assertThat(warnings.warnings()).containsExactly(WARNING);
        assertThat(Findings.NONE.isEmpty()).isTrue();
        Findings both = warnings.plus(List.of(error(1)));
        assertThat(both.list()).containsExactlyInAnyOrder(error(1), WARNING);
        assertThat(both.hasErrors()).isTrue();
        assertThat(both.warnings()).containsExactly(WARNING);
        assertThat(both.errors()).containsExactly(error(1));
    }

    @Test
    void theExceptionTellsTheFirstTenErrorsAndHowManyMoreThereAre() {
        List<Finding> errors = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            errors.add(error(i));
        }
        assertThatThrownBy(() -> new Findings(errors).orThrow())
                .hasMessageStartingWith("10 errors")
                .hasMessageContaining("scales[9]: ")
                .hasMessageContaining("[scale.empty]")
                .hasMessageNotContaining(" more");
        errors.add(error(10));
        errors.add(Finding.of(OrganisationRule.UNIT_NO_ROOT, FieldPath.ROOT));
        assertThatThrownBy(() -> new Findings(errors).orThrow())
                .isInstanceOfSatisfying(
                        FindingsException.class,
                        thrown -> assertThat(thrown.findings().errors()).hasSize(12))
                .hasMessageStartingWith("12 errors")
                .hasMessageEndingWith("and 2 more");
        assertThatThrownBy(() -> new Findings(errors.subList(11, 12)).orThrow())
                .hasMessageStartingWith("1 error" + System.lineSeparator())
                .message()
                .satisfies(message -> assertThat(
                                message.lines().skip(1).findFirst().orElseThrow())
                        .doesNotStartWith(":"));
    }

    @Test
    void aPlaceIsSeenFromOutsideAndAsAPointer() {
        Findings outside = new Findings(List.of(error(1))).withOuterPath(FieldPath.of("framework"));
        assertThat(outside.list()).extracting(one -> one.path().toString()).containsExactly("framework.scales[1]");
        assertThat(outside.list().get(0).path().pointer()).isEqualTo("/framework/scales/1");
        assertThat(FieldPath.of("a/b~c").then("d").pointer()).isEqualTo("/a~1b~0c/d");
        assertThat(FieldPath.ROOT.pointer()).isEmpty();
    }

    @Test
    void aMessageHasTheWordsOfItsLanguageAndItsSentences() {
        for (Language language : Language.values()) {
            assertThat(WARNING.message(language)).contains("nurse");
            assertThat(String.join(" ", WARNING.sentences(language))).isEqualTo(WARNING.message(language));
        }
        Finding inWords = Finding.of(CompetenceRule.SCALE_EMPTY, FieldPath.ROOT)
                .withTexts("scale", language -> "in " + language.tag());
        for (Language language : Language.values()) {
            assertThat(inWords.message(language)).contains("in " + language.tag());
        }
        Finding named = Finding.of(CompetenceRule.SCALE_EMPTY, FieldPath.ROOT)
                .withLabels("scale", Labels.of(Language.SV, "vård").with(Language.EN, "care"));
        assertThat(named.message(Language.SV)).contains("vård");
        assertThat(named.message(Language.EN)).contains("care");
        assertThat(Language.NN.locale().toLanguageTag()).isEqualTo("nn");
    }

    /** Of one rule at one place, in the order of what they name. */
    @Test
    void whatIsAddedFromFurtherInIsSeenFromOutsideCountedAndSorted() {
        Finding second =
                Finding.of(CompetenceRule.SCALE_EMPTY, FieldPath.of("scales")).withValue("scale", "b");
        Finding first =
                Finding.of(CompetenceRule.SCALE_EMPTY, FieldPath.of("scales")).withValue("scale", "a");
        FindingsBuilder builder = new FindingsBuilder();
        builder.addAll(FieldPath.of("framework"), List.of(second, first));
        assertThat(builder.count()).isEqualTo(2);
        assertThat(builder.build().list())
                .containsExactly(
                        first.withOuterPath(FieldPath.of("framework")),
                        second.withOuterPath(FieldPath.of("framework")));
        for (int i = 0; i < FindingsBuilder.MAX_EACH + 3; i++) {
            builder.add(error(i));
            builder.add(WARNING);
        }
        assertThat(builder.count()).isEqualTo(2 + 2 * (FindingsBuilder.MAX_EACH + 3));
    }
}
