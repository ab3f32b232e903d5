package org.kompetens.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.CompetenceRule;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** What is meant by what is not an id: what something is called, or an id with a wrong letter. */
final class KnownIdsTest {

    private record Thing(String id, Labels labels) {}

    private static final List<Thing> THINGS = List.of(
            new Thing("e17", Labels.of(Language.EN, "Nurse").with(Language.SV, "Sjuksköterska")),
            new Thing("e18", Labels.of(Language.EN, "Assistant nurse").with(Language.DA, "ASSISTANT NURSE")),
            new Thing("night-ward", Labels.of(Language.EN, "Nights")),
            new Thing("night-unit", Labels.of(Language.EN, "nights")));

    private final KnownIds known = KnownIds.of(THINGS, Thing::id, Thing::labels);

    @Test
    void whatSomethingIsCalledMeansItInAnyLanguage() {
        assertThat(known.of("nurse")).contains("e17");
        assertThat(known.of("SJUKSKÖTERSKA")).contains("e17");
        assertThat(known.of("Assistant Nurse")).contains("e18");
    }

    @Test
    void whatSeveralAreCalledMeansNoneOfThem() {
        assertThat(known.of("Nights")).isEmpty();
    }

    @Test
    void anIdWithAWrongLetterMeansThatId() {
        assertThat(known.of("night-waard")).contains("night-ward");
        assertThat(known.of("day-ward")).isEmpty();
        assertThat(known.of("night-unot")).contains("night-unit");
    }

    private static Finding finding(String given) {
        return Finding.of(CompetenceRule.RELATION_UNKNOWN_COMPETENCE, FieldPath.of("to"))
                .withValue("competence", given);
    }

    private static Findings in(NearFindings near, Finding finding) {
        return near.in(new Findings(List.of(finding)));
    }

    @Test
    void aFindingTellsWhatIsMeantWhereThatIsKnown() {
        NearFindings near = new NearFindings().with(CompetenceRule.RELATION_UNKNOWN_COMPETENCE, "competence", known);
        assertThat(in(near, finding("nurse"))).containsExactly(finding("nurse").withValue("near", "e17"));
        assertThat(in(near, finding("nobody"))).containsExactly(finding("nobody"));
        Finding told = finding("nurse").withValue("near", "e18");
        assertThat(in(near, told)).containsExactly(told);
        Finding open = Finding.of(CompetenceRule.RELATION_UNKNOWN_COMPETENCE, FieldPath.of("to"));
        assertThat(NearFindings.value(open, "competence")).isEmpty();
        assertThat(in(near, open)).containsExactly(open);
    }

    @Test
    void ofARuleThatIsNotNamedNothingIsTold() {
        Finding finding = finding("nurse");
        assertThat(in(new NearFindings().with(CompetenceRule.RELATION_REPEATED, "competence", known), finding))
                .containsExactly(finding);
    }

    @Test
    void nothingMeansItself() {
        NearFindings near =
                new NearFindings().with(CompetenceRule.RELATION_UNKNOWN_COMPETENCE, "competence", known, "of");
        Function<String, Finding> nurse = of -> finding("nurse").withValue("of", of);
        assertThat(in(near, nurse.apply("e17"))).containsExactly(nurse.apply("e17"));
        assertThat(in(near, nurse.apply("e18")))
                .containsExactly(nurse.apply("e18").withValue("near", "e17"));
    }
}
