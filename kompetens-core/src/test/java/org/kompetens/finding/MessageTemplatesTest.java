package org.kompetens.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kompetens.competence.CompetenceRule;
import org.kompetens.count.RowRule;
import org.kompetens.gap.GapRule;
import org.kompetens.organisation.OrganisationRule;
import org.kompetens.text.Language;

final class MessageTemplatesTest {

    private static final Pattern GAP = Pattern.compile("\\{[a-z-]+}");

    static Stream<Rule> rules() {
        return Stream.<Rule[]>of(
                        CompetenceRule.values(),
                        OrganisationRule.values(),
                        GapRule.values(),
                        FindingRule.values(),
                        RowRule.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasAMessageInEveryLanguageThatNamesTheSameValues(Rule rule) {
        Set<String> inEnglish = gaps(rule, Language.EN);
        for (Language language : Language.values()) {
            assertThat(rule.templates().fill(rule.code(), language, Map.of())).isNotBlank();
            assertThat(gaps(rule, language)).isEqualTo(inEnglish);
        }
    }

    private static Set<String> gaps(Rule rule, Language language) {
        return GAP.matcher(rule.templates().fill(rule.code(), language, Map.of()))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyMessageSaysMoreThanOneSentence(Rule rule) {
        for (Language language : Language.values()) {
            assertThat(rule.templates().fill(rule.code(), language, Map.of()))
                    .as("what is wrong, and what to try, in %s", language)
                    .matches("(?s).+[.:;,] .+\\.");
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void languagesAreNotCopiesOfOneAnother(Rule rule) {
        Set<String> different = Stream.of(Language.SV, Language.NB, Language.DA, Language.EN)
                .map(language -> rule.templates().fill(rule.code(), language, Map.of()))
                .collect(Collectors.toSet());
        assertThat(different).hasSize(4);
    }

    @Test
    void noMessageIsWithoutARule() {
        Set<String> codes = rules().map(Rule::code).collect(Collectors.toSet());
        Set<String> keys = new TreeSet<>(CompetenceRule.SCALE_EMPTY.templates().keys());
        keys.addAll(OrganisationRule.UNIT_CYCLE.templates().keys());
        keys.addAll(GapRule.SOURCES_DISAGREE.templates().keys());
        keys.addAll(RowRule.NO_DATE.templates().keys());
        keys.addAll(FindingRule.MORE_ERRORS.templates().keys());
        assertThat(keys).isEqualTo(new TreeSet<>(codes));
    }

    @Test
    void codesAreStableAndDistinct() {
        assertThat(rules().map(Rule::code)).doesNotHaveDuplicates().allMatch(code -> code.matches("[a-z-]+\\.[a-z-]+"));
    }

    @Test
    void aGapIsFilledLiterally() {
        MessageTemplates templates = of("key=The unit {unit} is unknown[: {more}].");
        assertThat(templates.fill("key", Language.SV, Map.of("unit", "$1 \\ {more}")))
                .isEqualTo("The unit $1 \\ {more} is unknown.");
        assertThat(templates.fill("key", Language.SV, Map.of("unit", "a", "more", "[b]")))
                .isEqualTo("The unit a is unknown: [b].");
    }

    @Test
    void refusesAKeyWithoutATemplate() {
        assertThatIllegalArgumentException().isThrownBy(() -> of("key=x").fill("other", Language.SV, Map.of()));
    }

    @Test
    void refusesAMissingFileAndAMissingKey() {
        assertThatIllegalStateException().isThrownBy(() -> MessageTemplates.load("X", name -> null));
        assertThatIllegalStateException()
                .isThrownBy(() -> MessageTemplates.load(
                        "X",
                        name -> new ByteArrayInputStream(
                                (name.contains("_nn") ? "a=x" : "a=x\nb=y").getBytes(StandardCharsets.UTF_8))));
    }

    private static MessageTemplates of(String file) {
        return MessageTemplates.load("X", name -> new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }
}
