package org.kompetens.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class LabelsTest {

    @Test
    void givesTheTextInTheLanguageAskedFor() {
        Labels unit = Labels.of(Language.SV, "enhet").with(Language.DA, "enhed");
        assertThat(unit.in(Language.SV)).isEqualTo("enhet");
        assertThat(unit.in(Language.DA)).isEqualTo("enhed");
    }

    @Test
    void givesTheTextInTheNearestLanguageOtherwise() {
        Labels unit = Labels.of(Language.EN, "unit").with(Language.DA, "enhed");
        assertThat(unit.in(Language.NN)).isEqualTo("enhed");
        assertThat(unit.in(Language.SV)).isEqualTo("enhed");
        assertThat(unit.with(Language.NB, "enhet").in(Language.NN)).isEqualTo("enhet");
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageFindsAText(Language only) {
        Labels label = Labels.of(only, "text");
        for (Language wanted : Language.values()) {
            assertThat(label.in(wanted)).isEqualTo("text");
            assertThat(wanted.nearest()).startsWith(wanted).containsExactlyInAnyOrder(Language.values());
        }
    }

    @Test
    void replacesTheTextOfALanguageItHas() {
        assertThat(Labels.of(Language.SV, "a").with(Language.SV, "b")).isEqualTo(Labels.of(Language.SV, "b"));
    }

    @Test
    void refusesNoTextAndBlankTexts() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Labels(Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Labels.of(Language.NB, " "));
    }

    @Test
    void copiesWhatItIsGiven() {
        Map<LanguageTag, String> texts = new HashMap<>();
        texts.put(Language.SV.asTag(), "enhet");
        Labels label = new Labels(texts);
        texts.put(Language.EN.asTag(), "unit");
        assertThat(label).isEqualTo(Labels.of(Language.SV, "enhet"));
    }

    @Test
    void iteratesInTheOrderOfTheLanguages() {
        Map<LanguageTag, String> texts = new HashMap<>();
        for (String tag : List.of("fi", "nn", "ar", "nb", "en", "sv-FI", "da", "sv")) {
            texts.put(LanguageTag.of(tag), tag);
        }
        assertThat(new Labels(texts).texts().values())
                .containsExactly("sv", "nb", "nn", "da", "en", "ar", "fi", "sv-FI");
    }

    @ParameterizedTest
    @CsvSource({"sv,SV", "sv-FI,SV", "SV_se,SV", "no,NB", "nb-NO,NB", "nn,NN", "da-DK,DA", "en,EN", "en-US,EN"})
    void languagesAreFoundByTheirTag(String tag, Language language) {
        assertThat(Language.ofTag(tag)).contains(language);
    }

    @ParameterizedTest
    @CsvSource({"fi", "de-DE", "x", "svenska", "''"})
    void languagesThatAreNotSpokenAreNotFound(String tag) {
        assertThat(Language.ofTag(tag)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"fi,fi", "SE,se", "smj,smj", "sv-fi,sv-FI", "zh-hant-tw,zh-Hant-TW", "x-own,x-own"})
    void tagsAreWrittenInOneWay(String given, String canonical) {
        assertThat(LanguageTag.of(given).value()).isEqualTo(canonical);
        assertThat(LanguageTag.of(given)).isEqualTo(LanguageTag.of(canonical));
    }

    @ParameterizedTest
    @CsvSource({"''", "x", "svenska", "sv_SE", "sv-", "'sv '", "en-a", "1"})
    void whatIsNoTagIsRefused(String given) {
        assertThatIllegalArgumentException().isThrownBy(() -> LanguageTag.of(given));
    }

    @Test
    void whoeverAsksForALanguageIsGivenItFromAnyCountryAndElseWhatThereIs() {
        Labels unit = Labels.of(LanguageTag.of("sv-FI"), "enhet").with(LanguageTag.of("fi"), "yksikkö");
        assertThat(unit.in(Language.SV)).isEqualTo("enhet");
        assertThat(unit.in(Language.EN)).isEqualTo("enhet");
        assertThat(unit.nearest(Language.SV)).isEqualTo(LanguageTag.of("sv-FI"));
        assertThat(Labels.of(LanguageTag.of("smj"), "dåjmadahka").in(Language.NB))
                .isEqualTo("dåjmadahka");
        assertThat(Labels.of(LanguageTag.of("no"), "enhet")
                        .with(Language.SV, "x")
                        .in(Language.NB))
                .isEqualTo("enhet");
    }

    @Test
    void aTagIsWrittenAsItIs() {
        assertThat(LanguageTag.of("sv-FI")).hasToString("sv-FI");
    }
}
