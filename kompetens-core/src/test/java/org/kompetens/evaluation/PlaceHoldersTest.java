package org.kompetens.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.evaluation.ChoiceExamples.EVA;
import static org.kompetens.evaluation.ChoiceExamples.SEK;
import static org.kompetens.evaluation.ChoiceExamples.bringing;
import static org.kompetens.evaluation.Ward.TODAY;
import static org.kompetens.evaluation.Ward.TOWN;
import static org.kompetens.evaluation.Ward.planning;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kompetens.organisation.Period;
import org.kompetens.planning.ActivityBuilder;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.Recipients;

/** Which activities contend for places, and which sets of them are tried as those who are first. */
final class PlaceHoldersTest {

    private static List<String> contenders(ActivityBuilder... activities) {
        return PlaceHolders.contenders(new OpenActivities(planning(activities), TODAY.asOf(), TOWN, SEK), TODAY.asOf())
                .stream()
                .map(ActivityId::value)
                .toList();
    }

    @Test
    void twoContendWhereOneOfThemHasPlacesThatAreNobodysByName() {
        assertThat(contenders(bringing("a", "good", 1), bringing("b", "basic", 1)))
                .containsExactly("a", "b");
        assertThat(contenders(bringing("a", "good", 1), bringing("b", "good", EVA)))
                .containsExactly("a", "b");
        assertThat(contenders(bringing("a", "good", EVA), bringing("b", "good", EVA)))
                .isEmpty();
        assertThat(contenders(bringing("a", "good", 1))).isEmpty();
    }

    @Test
    void whatBringsNobodyHereAnythingContendsForNoPlaces() {
        Period past = Period.of(TODAY.asOf().minusDays(9), TODAY.asOf());
        assertThat(contenders(bringing("a", "good", 1), bringing("b", "good", 1).period(past)))
                .isEmpty();
        assertThat(contenders(
                        bringing("a", "good", EVA), bringing("b", "good", 9).recipients(new Recipients.Outsiders(9))))
                .isEmpty();
    }

    @Test
    void everySetIsTriedWhereThereAreFew() {
        assertThat(PlaceHolders.allSets(
                        new TreeSet<>(Stream.of("a", "b").map(ActivityId::of).toList())))
                .extracting(Object::toString)
                .containsExactly("[]", "[a]", "[b]", "[a, b]");
    }

    /** Of eight there are 256 sets: with 1,171 gaps 299,776 are looked at, with 1,172 more than 300,000. */
    @Test
    void eightAreFewWhereLittleIsMissing() {
        assertThat(PlaceHolders.areFew(8, 1_171)).isTrue();
        assertThat(PlaceHolders.areFew(8, 1_172)).isFalse();
        assertThat(PlaceHolders.areFew(9, 0)).isFalse();
        assertThat(PlaceHolders.areFew(0, 300_000)).isTrue();
        assertThat(PlaceHolders.areFew(0, 300_001)).isFalse();
    }
}
