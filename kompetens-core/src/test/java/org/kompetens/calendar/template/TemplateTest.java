package org.kompetens.calendar.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kompetens.calendar.Duty;
import org.kompetens.calendar.Obligation;
import org.kompetens.calendar.Party;
import org.kompetens.calendar.PartyId;
import org.kompetens.calendar.Principle;
import org.kompetens.calendar.ProcessCalendar;
import org.kompetens.calendar.Setting;
import org.kompetens.calendar.Source;
import org.kompetens.calendar.Step;
import org.kompetens.calendar.StepId;
import org.kompetens.calendar.Term;
import org.kompetens.calendar.Vocabulary;
import org.kompetens.calendar.VocabularyId;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

final class TemplateTest {

    @ParameterizedTest
    @EnumSource(Template.class)
    void isWithoutFault(Template template) {
        assertThat(template.calendar().findings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    void namesTheSourceOfEverything(Template template) {
        ProcessCalendar calendar = template.calendar();
        Stream<Source> sources = Stream.of(
                        calendar.settings().stream().map(Setting::source),
                        calendar.parties().stream().map(Party::source),
                        calendar.steps().stream().map(Step::source),
                        calendar.duties().stream().map(Duty::source),
                        calendar.principles().stream().map(Principle::source),
                        calendar.vocabularies().stream().map(Vocabulary::source),
                        calendar.vocabularies().stream()
                                .flatMap(list -> list.terms().stream())
                                .map(Term::source))
                .flatMap(each -> each);
        assertThat(sources).allMatch(source -> source.document().equals(template.name()));
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    void speaksFourLanguages(Template template) {
        ProcessCalendar calendar = template.calendar();
        Stream<Labels> labels = Stream.of(
                        Stream.of(calendar.labels()),
                        calendar.settings().stream().map(Setting::labels),
                        calendar.parties().stream().map(Party::labels),
                        calendar.steps().stream().map(Step::labels),
                        calendar.steps().stream().flatMap(step -> step.products().stream()),
                        calendar.duties().stream().map(Duty::labels),
                        calendar.principles().stream().map(Principle::labels),
                        calendar.vocabularies().stream().map(Vocabulary::labels),
                        calendar.vocabularies().stream()
                                .flatMap(list -> list.terms().stream())
                                .map(Term::labels))
                .flatMap(each -> each);
        assertThat(labels)
                .allSatisfy(label -> assertThat(label.texts())
                        .containsKeys(
                                Language.SV.asTag(), Language.NB.asTag(), Language.DA.asTag(), Language.EN.asTag()));
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    void usesEachOfItsVocabularies(Template template) {
        ProcessCalendar calendar = template.calendar();
        assertThat(calendar.steps().stream().flatMap(step -> step.vocabularies().stream()))
                .containsAll(
                        calendar.vocabularies().stream().map(Vocabulary::id).toList());
    }

    @Test
    void ofS2HasTenKindsOfInputThreeQuestionsAndFiveAreas() {
        assertThat(terms(Template.S2, "inputs")).hasSize(10);
        assertThat(terms(Template.S2, "questions")).hasSize(3);
        assertThat(terms(Template.S2, "ubara").stream()
                        .filter(term -> term.broader().isEmpty()))
                .extracting(term -> term.id().value())
                .containsExactly("develop", "retain", "attract", "recruit", "conclude");
    }

    @Test
    void ofS2TakesEvaluationWithTheReportsAsAdvice() {
        assertThat(Template.S2.calendar().steps().stream()
                        .filter(step -> step.obligation() == Obligation.ADVICE)
                        .map(step -> step.id().value()))
                .containsExactly(
                        "goals-reached-tertial-1",
                        "improvements-tertial-1",
                        "goals-reached-tertial-2",
                        "improvements-tertial-2",
                        "goals-reached-year",
                        "improvements-year");
    }

    @Test
    void ofS3HasSevenStepsAndTheSameAnalysisForStaffing() {
        ProcessCalendar calendar = Template.S3.calendar();
        assertThat(calendar.steps().stream().filter(step -> step.partOf().isEmpty()))
                .hasSize(7);
        assertThat(calendar.steps().stream().filter(step -> step.partOf().equals(Optional.of(StepId.of("step-5")))))
                .extracting(step -> step.id().value())
                .containsExactly(
                        "step-5-data",
                        "step-5-competence-requirements",
                        "step-5-competence-capital",
                        "step-5-competence-need",
                        "step-5-staffing-requirements",
                        "step-5-staffing-capital",
                        "step-5-staffing-need");
        assertThat(terms(Template.S3, "dimensions")).hasSize(6);
        assertThat(terms(Template.S3, "strategies")).hasSize(4);
    }

    @Test
    void ofS2HasWhatADialogueIsAboutAndWhatAPlanBuildsOn() {
        assertThat(terms(Template.S2, "dialogue")).hasSize(4);
        assertThat(terms(Template.S2, "plan-basis"))
                .extracting(term -> term.id().value())
                .contains("operational-plan");
        assertThat(terms(Template.S2, "ubara").get(1).labels().in(Language.SV)).isEqualTo("Behålla genom engagemang");
        assertThat(Template.S2
                        .calendar()
                        .step(StepId.of("redeployment-analysis"))
                        .orElseThrow()
                        .products())
                .hasSize(1);
    }

    @Test
    void whoIsNotNamedByASourceIsNotNamed() {
        assertThat(responsible(Template.S2, "goals-reached-year")).containsExactly("evaluator");
        assertThat(responsible(Template.S4, "agreement")).containsExactly("not-named");
    }

    private static Stream<String> responsible(Template template, String step) {
        return template.calendar().step(StepId.of(step)).orElseThrow().responsible().stream()
                .map(PartyId::value);
    }

    @Test
    void ofS4LeadersOfInstitutionsOrSectionsDoWhatIsDoneLocally() {
        Step local = Template.S4.calendar().step(StepId.of("local-planning")).orElseThrow();
        assertThat(local.either()).isTrue();
        assertThat(responsible(Template.S4, "local-planning"))
                .containsExactly("institution-leader", "department-leader");
        assertThat(responsible(Template.S4, "political-goals")).containsExactly("council", "political-committee");
    }

    @Test
    void ofS1EitherOfTwoAnswersWhereTheSourceHasAStroke() {
        assertThat(Template.S1.calendar().steps().stream()
                        .filter(Step::either)
                        .map(step -> step.id().value()))
                .containsExactly("unit-inventory", "municipal-investments");
    }

    @Test
    void ofS5HasWhomAmbassadorsAreAndWhatProgrammesContain() {
        assertThat(terms(Template.S5, "projects"))
                .extracting(term -> term.id().value())
                .contains(
                        "ambassadors-care",
                        "ambassadors-school",
                        "ambassadors-technology",
                        "ambassador-qualities",
                        "labour-market",
                        "aspirant-contents",
                        "future-contents",
                        "mentor-contents");
        assertThat(terms(Template.S5, "process-guide"))
                .extracting(term -> term.id().value())
                .contains("vision", "strategy", "communication", "employer-brand", "inside-world", "goals");
    }

    @Test
    void ofS4FollowsUpWithEachLeader() {
        assertThat(Template.S4.calendar().duties())
                .extracting(duty -> duty.id().value())
                .containsExactly("yearly-goals", "yearly-follow-up");
    }

    @Test
    void ofS5KeepsItsOrder() {
        assertThat(Template.S5.calendar().steps().stream()
                        .filter(step -> step.partOf().isEmpty())
                        .map(step -> step.id().value()))
                .containsExactly(
                        "commission",
                        "charge",
                        "compilation",
                        "deeper-picture",
                        "committee",
                        "financing",
                        "board-proposal",
                        "next-meeting");
    }

    @Test
    void namesWhatHoldsAllYearRound() {
        assertThat(principles(Template.S1))
                .containsExactly(
                        "ultimate-responsibility",
                        "own-measures",
                        "continuous-inventory",
                        "joint-proposals",
                        "joint-follow-up",
                        "whole-evaluation",
                        "only-what-units-cannot");
        assertThat(principles(Template.S2))
                .containsExactly(
                        "shared-responsibility",
                        "needs-of-the-operation",
                        "two-areas",
                        "steering-system",
                        "continuous-feedback",
                        "systematic-improvement");
        assertThat(principles(Template.S3)).containsExactly("rolling-plan");
        assertThat(principles(Template.S4))
                .containsExactly(
                        "purpose", "all-levels", "recurring-cycle", "goals-of-council", "overview", "dialogue");
        assertThat(principles(Template.S5)).containsExactly("no-competition", "existing-statistics", "measures-needed");
    }

    private static Stream<String> principles(Template template) {
        return template.calendar().principles().stream()
                .map(principle -> principle.id().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit", "division", "board"})
    void ofS2AnalysesInThreeStepsAtEveryLevel(String level) {
        assertThat(parts(Template.S2, level + "-analysis"))
                .containsExactly(level + "-identify-need", level + "-map-existing", level + "-analyse-gap");
    }

    @Test
    void ofS5CompilesRetirementsThenTheNeedThenTheCountysTotal() {
        assertThat(parts(Template.S5, "compilation"))
                .containsExactly("retirements", "recruitment-need", "county-total");
    }

    private static Stream<String> parts(Template template, String whole) {
        return template.calendar().steps().stream()
                .filter(step -> step.partOf().equals(Optional.of(StepId.of(whole))))
                .map(step -> step.id().value());
    }

    private static List<Term> terms(Template template, String vocabulary) {
        return template.calendar().vocabularies().stream()
                .filter(list -> list.id().equals(VocabularyId.of(vocabulary)))
                .flatMap(list -> list.terms().stream())
                .toList();
    }
}
