package org.kompetens.calendar.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kompetens.calendar.Duty;
import org.kompetens.calendar.Party;
import org.kompetens.calendar.Principle;
import org.kompetens.calendar.ProcessCalendar;
import org.kompetens.calendar.Setting;
import org.kompetens.calendar.Step;
import org.kompetens.calendar.Term;
import org.kompetens.calendar.Vocabulary;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;
import org.kompetens.text.LanguageTag;

/** Each template speaks each language, and none in the words of another. */
final class WordsTest {

    /** Words of bokmål that nynorsk does not have, and the other way round. */
    private static final Set<String> NOT_IN_NYNORSK =
            Set.of("ikke", "hva", "hvem", "hvordan", "hvor", "hver", "fra", "enhet", "virksomhet", "leder", "noe");

    private static final Set<String> NOT_IN_BOKMAL =
            Set.of("ikkje", "kva", "kven", "korleis", "kvar", "frå", "eining", "verksemd", "leiar", "noko");

    /** The share of texts that two languages can have alike without one being taken for the other. */
    private static final double MOST_ALIKE = 0.45;

    @ParameterizedTest
    @EnumSource(Template.class)
    void everyTextIsThereInEveryLanguage(Template template) {
        assertThat(labels(template.calendar()))
                .allSatisfy(labels -> assertThat(labels.texts().keySet())
                        .containsExactly(Stream.of(Language.values())
                                .map(Language::asTag)
                                .toArray(LanguageTag[]::new)));
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    void nynorskAndBokmalAreNotMixed(Template template) {
        for (Labels labels : labels(template.calendar())) {
            assertThat(words(labels, Language.NN)).doesNotContainAnyElementsOf(NOT_IN_NYNORSK);
            assertThat(words(labels, Language.NB)).doesNotContainAnyElementsOf(NOT_IN_BOKMAL);
        }
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    void noLanguageStandsForAnother(Template template) {
        List<Labels> all = labels(template.calendar());
        for (Language one : Language.values()) {
            for (Language other : Language.values()) {
                if (one.compareTo(other) < 0) {
                    long alike = all.stream()
                            .filter(labels -> labels.in(one).equals(labels.in(other)))
                            .count();
                    assertThat((double) alike / all.size())
                            .as("%s and %s", one, other)
                            .isLessThan(MOST_ALIKE);
                }
            }
        }
    }

    private static List<String> words(Labels labels, Language language) {
        return Arrays.asList(labels.in(language).toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1));
    }

    private static List<Labels> labels(ProcessCalendar calendar) {
        return Stream.of(
                        Stream.of(calendar.labels()),
                        calendar.settings().stream().map(Setting::labels),
                        calendar.parties().stream().map(Party::labels),
                        calendar.steps().stream().map(Step::labels),
                        calendar.steps().stream().flatMap(step -> step.products().stream()),
                        calendar.duties().stream().map(Duty::labels),
                        calendar.principles().stream().map(Principle::labels),
                        calendar.vocabularies().stream().map(Vocabulary::labels),
                        calendar.vocabularies().stream()
                                .flatMap(vocabulary -> vocabulary.terms().stream())
                                .map(Term::labels))
                .flatMap(texts -> texts)
                .toList();
    }
}
