package org.kompetens.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kompetens.organisation.OrganisationRule;
import org.kompetens.text.Language;

final class FindingsBuilderTest {

    private static final Rule ERROR = OrganisationRule.EMPLOYEE_REPEATED;
    private static final Rule RARE_ERROR = OrganisationRule.UNIT_CYCLE;
    private static final Rule WARNING = OrganisationRule.COMPETENCE_NOT_REQUIRED;

    @Test
    void upToTheLimitEverythingIsListed() {
        FindingsBuilder builder = new FindingsBuilder();
        add(ERROR, FindingsBuilder.MAX_EACH, builder);
        add(WARNING, FindingsBuilder.MAX_EACH, builder);
        Findings findings = builder.build();
        assertThat(findings.errors()).hasSize(FindingsBuilder.MAX_EACH);
        assertThat(findings.warnings()).hasSize(FindingsBuilder.MAX_EACH);
        assertThat(findings.isComplete()).isTrue();
    }

    @Test
    void oneMoreIsCountedAndTold() {
        FindingsBuilder builder = new FindingsBuilder();
        add(ERROR, FindingsBuilder.MAX_EACH + 1, builder);
        add(WARNING, FindingsBuilder.MAX_EACH + 2, builder);
        Findings findings = builder.build();
        assertThat(findings.isComplete()).isFalse();
        assertThat(findings.errors()).hasSize(FindingsBuilder.MAX_EACH + 1);
        assertThat(findings.warnings()).hasSize(FindingsBuilder.MAX_EACH + 1);
        assertThat(findings.list().get(0).message(Language.EN))
                .startsWith("More errors with the code employee.repeated were found than are listed: 1 more.");
        assertThat(findings.counts())
                .isEqualTo(Map.of(
                        ERROR.code(), FindingsBuilder.MAX_EACH + 1L, WARNING.code(), FindingsBuilder.MAX_EACH + 2L));
    }

    @Test
    void warningsTakeNoRoomFromErrors() {
        FindingsBuilder builder = new FindingsBuilder();
        add(WARNING, 3 * FindingsBuilder.MAX_EACH, builder);
        add(ERROR, FindingsBuilder.MAX_EACH, builder);
        assertThat(builder.build().errors()).hasSize(FindingsBuilder.MAX_EACH);
    }

    @Test
    void whatIsRareIsListedHoweverMuchElseThereIs() {
        FindingsBuilder builder = new FindingsBuilder();
        add(ERROR, 3 * FindingsBuilder.MAX_EACH, builder);
        add(RARE_ERROR, FindingsBuilder.ALWAYS_KEPT + 1, builder);
        assertThat(builder.build())
                .filteredOn(finding -> finding.rule() == RARE_ERROR)
                .hasSize(FindingsBuilder.ALWAYS_KEPT);
    }

    /** Findings that were gathered in parts count as if they had been gathered at once. */
    @Test
    void partsCountAsTheWhole() {
        List<Rule> rules = List.of(ERROR, RARE_ERROR, WARNING);
        Random random = new Random(1);
        FindingsBuilder whole = new FindingsBuilder();
        FindingsBuilder ofParts = new FindingsBuilder();
        for (int part = 0; part < 5; part++) {
            FindingsBuilder inner = new FindingsBuilder();
            int size = random.nextInt(3 * FindingsBuilder.MAX_EACH);
            for (int i = 0; i < size; i++) {
                Finding finding = Finding.of(rules.get(random.nextInt(rules.size())), FieldPath.of("list", i));
                whole.add(finding);
                inner.add(finding);
            }
            ofParts.addAll(FieldPath.of("parts", part), inner.build());
        }
        assertThat(ofParts.build().counts()).isEqualTo(whole.build().counts());
        assertThat(ofParts.count()).isEqualTo(whole.count());
        assertThat(ofParts.build().list()).hasSizeLessThanOrEqualTo(2 * FindingsBuilder.MAX_EACH + 300 + 3);
    }

    @Test
    void nothingIsNothing() {
        assertThat(new FindingsBuilder().build()).isSameAs(Findings.NONE);
    }

    private static void add(Rule rule, int times, FindingsBuilder to) {
        for (int i = 0; i < times; i++) {
            to.add(Finding.of(rule, FieldPath.of("list", i)));
        }
    }
}
