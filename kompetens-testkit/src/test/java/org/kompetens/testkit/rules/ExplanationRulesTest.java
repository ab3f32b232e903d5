package org.kompetens.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.CompetenceRevision;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.NarrowerRule;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ScaleId;
import org.kompetens.gap.AssessmentPolicy;
import org.kompetens.gap.Cell;
import org.kompetens.gap.ConsideredAssessment;
import org.kompetens.gap.ConsideredAssessment.Verdict;
import org.kompetens.gap.EmployeeGaps;
import org.kompetens.gap.Explanation;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.NeededParts;
import org.kompetens.gap.RankedAssessment;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Exemption;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.ReasonCode;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.RoleProfile;
import org.kompetens.organisation.Task;
import org.kompetens.organisation.TaskId;
import org.kompetens.organisation.TaskNeed;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.task.TaskStanding;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** An assessment that does not count is told the reason that is true of it. */
final class ExplanationRulesTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 10, 1);
    private static final CompetenceId CARE = CompetenceId.of("care");
    private static final RoleId ROLE = RoleId.of("role");
    private static final UnitId UNIT = UnitId.of("unit");

    /** Care may be met by two of its three parts. */
    private static GapAnalysis analysis() {
        ScaleId scale = ScaleId.of("scale");
        Competence care = Competence.of(CARE, name("Care"), Dimension.SKILL, scale);
        List<Competence> parts = Stream.of("washing", "feeding", "lifting")
                .map(id -> Competence.of(CompetenceId.of(id), name(id), Dimension.SKILL, scale)
                        .withBroader(CARE))
                .toList();
        CompetenceFramework framework = CompetenceFramework.of(
                        List.of(ProficiencyScale.of(
                                scale,
                                name("scale"),
                                IntStream.rangeClosed(1, 3)
                                        .mapToObj(rank ->
                                                ProficiencyLevel.of(LevelId.of("" + rank), name("level " + rank)))
                                        .toList())),
                        List.of(),
                        Stream.concat(Stream.of(care), parts.stream()).toList())
                .withNarrowerRules(List.of(new NarrowerRule(CARE, 2)));
        return GapAnalysis.of(
                Organisation.of(new OrganisationStructure(
                        framework,
                        UnitLevel.STANDARD,
                        List.of(OrganisationUnit.of(UNIT, name("unit"), UnitLevelId.of("unit"))),
                        List.of(Role.of(ROLE, name("role"))),
                        List.of(new RoleProfile(ROLE, List.of(Requirement.of(CARE, Level.of("2"), 1)))))),
                AS_OF);
    }

    private static Labels name(String text) {
        return Labels.of(Language.EN, text);
    }

    private static Assessment judged(String competence, int level) {
        return judged(competence, level, AssessmentSource.TEST, AS_OF.minusDays(10));
    }

    private static Assessment judged(String competence, int level, AssessmentSource source, LocalDate date) {
        return Assessment.of(
                AssessmentId.of(competence + date + source),
                CompetenceId.of(competence),
                Level.of("" + level),
                date,
                source);
    }

    private static Explanation explanation(GapAnalysis analysis, Employee employee) {
        EmployeeGaps gaps = analysis.analyse(employee).orThrow();
        Cell only = gaps.cells().get(0);
        return gaps.explain(only);
    }

    private static Employee employee(Assessment... assessments) {
        return Employee.of(
                EmployeeId.of("somebody"),
                List.of(Employment.of(EmploymentId.of("job"), ROLE, UNIT, Fte.FULL, Period.ALWAYS)),
                List.of(assessments));
    }

    private static List<String> verdicts(Explanation explanation) {
        return explanation.assessments().stream()
                .map(one -> one.competence().id() + " " + one.verdict())
                .sorted()
                .toList();
    }

    @Test
    void withTooFewPartsNoneIsSaidToBeBesideAnother() {
        Explanation few = explanation(analysis(), employee(judged("washing", 3)));
        assertThat(verdicts(few)).containsExactly("washing TOO_FEW_NARROWER");
        assertThat(few.narrower()).contains(new NeededParts(1, 2));
        assertThat(few.sentences(Language.EN))
                .last()
                .asString()
                .isEqualTo("Not counted: level 3, through the narrower competence washing, test, 2026-09-21; it is"
                        + " valid, but too few narrower competences are held (held: 1, needed: 2).");
        // Its own level counts all the same.
        assertThat(verdicts(explanation(analysis(), employee(judged("washing", 3), judged("care", 1)))))
                .containsExactly("care COUNTS", "washing TOO_FEW_NARROWER");
    }

    @Test
    void whatDoesNotDecideTheLevelIsSaidNotTo() {
        // Of two parts the lower one decides; of three that in the middle.
        assertThat(verdicts(explanation(analysis(), employee(judged("washing", 3), judged("feeding", 2)))))
                .containsExactly("feeding COUNTS", "washing NOT_DECISIVE");
        assertThat(verdicts(explanation(
                        analysis(), employee(judged("washing", 3), judged("feeding", 2), judged("lifting", 1)))))
                .containsExactly("feeding COUNTS", "lifting NOT_DECISIVE", "washing NOT_DECISIVE");
        // Its own level decides where it is as high, and does not where it is lower.
        assertThat(verdicts(explanation(
                        analysis(), employee(judged("care", 2), judged("washing", 2), judged("feeding", 2)))))
                .containsExactly("care COUNTS", "feeding NOT_DECISIVE", "washing NOT_DECISIVE");
        assertThat(verdicts(explanation(
                        analysis(), employee(judged("care", 1), judged("washing", 2), judged("feeding", 2)))))
                .contains("care NOT_DECISIVE");
    }

    /** Care is retired for washing, by which it may be met itself: its assessment counts by both ways, and is one. */
    @Test
    void whatCountsByTwoWaysIsToldOnce() {
        OrganisationStructure structure = analysis().organisation().structure();
        CompetenceFramework framework = structure
                .framework()
                .withNarrowerRules(List.of(new NarrowerRule(CARE, 1)))
                .withRevisions(
                        List.of(CompetenceRevision.replaced(CARE, AS_OF.minusDays(5), CompetenceId.of("washing"))));
        GapAnalysis analysis = GapAnalysis.of(Organisation.of(structure.withFramework(framework)), AS_OF);
        assertThat(verdicts(explanation(analysis, employee(judged("care", 2), judged("feeding", 1)))))
                .filteredOn(one -> one.endsWith("COUNTS"))
                .hasSize(1);
    }

    @Test
    void whoIsExemptHasNothingThatCounts() {
        Employee exempt = employee(judged("care", 2), judged("washing", 3))
                .withExemptions(List.of(new Exemption(CARE, Period.ALWAYS, new ReasonCode("leave"))));
        assertThat(verdicts(explanation(analysis(), exempt))).containsExactly("care WAIVED", "washing WAIVED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | it is valid, but another comes first (the latest; of one day, the stronger source, then the lower level).",
                "sv | den gäller, men en annan går före (den senaste; av samma dag den starkare källan, sedan den lägre nivån).",
                "nb | den gjelder, men en annen går foran (den siste; av samme dag den sterkere kilden, så det lavere nivået).",
                "nn | ho gjeld, men ei anna går føre (den siste; av same dag den sterkare kjelda, så det lågare nivået).",
                "da | den gælder, men en anden går forud (den seneste; af samme dag den stærkere kilde, så det lavere niveau)."
            })
    void thePolicyIsSaidInWords(String language, String reason) {
        Employee twice = employee(
                judged("care", 3, AssessmentSource.SELF, AS_OF.minusDays(20)),
                judged("care", 1, AssessmentSource.TEST, AS_OF.minusDays(10)));
        assertThat(last(explanation(analysis(), twice), language)).endsWith("; " + reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | it is valid, but another comes first (of the same day, source and level, the one with the first id).",
                "sv | den gäller, men en annan går före (av samma dag, källa och nivå den med det första id:t).",
                "nb | den gjelder, men en annen går foran (av samme dag, kilde og nivå den med den første id-en).",
                "nn | ho gjeld, men ei anna går føre (av same dag, kjelde og nivå den med den første id-en).",
                "da | den gælder, men en anden går forud (af samme dag, kilde og niveau den med det første id)."
            })
    void whereOnlyTheIdDecidesThatIsSaid(String language, String reason) {
        Assessment first = judged("care", 3);
        Employee alike = employee(first, withId(first, "z"));
        Employee lower = employee(first, withId(judged("care", 2), "z"));
        for (AssessmentPolicy policy : List.of(
                AssessmentPolicy.LATEST,
                AssessmentPolicy.HIGHEST,
                AssessmentPolicy.bySource(List.of(AssessmentSource.TEST)))) {
            assertThat(last(explanation(analysis().withPolicy(policy), alike), language))
                    .endsWith("; " + reason);
            assertThat(explanation(analysis().withPolicy(policy), lower)
                            .sentences(Language.ofTag(language).orElseThrow()))
                    .noneMatch(one -> one.endsWith(reason));
        }
        // A host's own policy may decide by anything.
        assertThat(last(explanation(analysis().withPolicy(new Oldest()), alike), language))
                .contains("oldest");
    }

    private static Assessment withId(Assessment assessment, String id) {
        return Assessment.of(
                AssessmentId.of(id),
                assessment.competence(),
                assessment.level().orElseThrow(),
                assessment.date(),
                assessment.source());
    }

    /** Of one part of two, nothing was ever held of the whole. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | the latest assessment, level 3, through the narrower competence washing, no longer counts, so the",
                "sv | den senaste bedömningen, level 3, via den smalare kompetensen washing, gäller inte längre, så",
                "nb | den siste kartleggingen, level 3, gjennom den smalere kompetansen washing, gjelder ikke lenger, så",
                "nn | den siste kartlegginga, level 3, gjennom den smalare kompetansen washing, gjeld ikkje lenger, så",
                "da | den seneste vurdering, level 3, via den smallere kompetence washing, gælder ikke længere, så"
            })
    void whatHasExpiredIsToldAsWhatItIs(String language, String told) {
        Assessment washing = judged("washing", 3).withExpiry(AS_OF);
        Language in = Language.ofTag(language).orElseThrow();
        assertThat(explanation(analysis(), employee(washing)).sentences(in))
                .first()
                .asString()
                .contains(told);
        assertThat(explanation(analysis(), employee(judged("care", 1).withExpiry(AS_OF)))
                        .sentences(Language.EN))
                .first()
                .asString()
                .isEqualTo("Care: expired as of 2026-10-01. Required is level 2 (weight 1); the latest assessment,"
                        + " level 1, no longer counts, so the level is not known.");
    }

    @ParameterizedTest
    @CsvSource({"washing, 'level 3 of a narrower competence, '", "care, 'level 3, '"})
    void soItIsOfWhatATaskTakes(String competence, String told) {
        OrganisationStructure structure = analysis().organisation().structure();
        Task round = Task.of(TaskId.of("round"), name("Round"), List.of(new TaskNeed(CARE, Level.of("2"))))
                .withRoles(List.of(ROLE));
        GapAnalysis analysis = GapAnalysis.of(Organisation.of(structure.withTasks(List.of(round))), AS_OF);
        Assessment expired = judged(competence, 3).withExpiry(AS_OF);
        assertThat(TaskStanding.of(analysis, employee(expired)).get(0).sentences(Language.EN))
                .last()
                .isEqualTo("It takes Care, level 2. The latest assessment, " + told
                        + "2026-09-21, no longer counts, so the level is not known.");
    }

    @Test
    void soAreOtherPoliciesAndOneOfAHostByItsName() {
        Employee twice = employee(
                judged("care", 3, AssessmentSource.SELF, AS_OF.minusDays(20)),
                judged("care", 1, AssessmentSource.TEST, AS_OF.minusDays(10)));
        GapAnalysis bySource = analysis()
                .withPolicy(AssessmentPolicy.bySource(List.of(AssessmentSource.SELF, AssessmentSource.MANAGER)));
        Explanation byEmployee = explanation(bySource, twice);
        assertThat(byEmployee.sentences(Language.SV))
                .anyMatch(one -> one.endsWith(
                        "; den gäller, men en annan går före (den källa som står först: egen bedömning, chef;"
                                + " av lika den senaste, sedan den lägre nivån)."));
        Explanation byHost = explanation(analysis().withPolicy(new Oldest()), twice);
        assertThat(byHost.sentences(Language.NB))
                .anyMatch(one -> one.endsWith("; den gjelder, men etter regelen oldest teller en annen."));
        assertThat(byHost.assessments())
                .filteredOn(one -> one.verdict() == Verdict.NOT_CHOSEN)
                .extracting(ConsideredAssessment::assessment)
                .extracting(Assessment::source)
                .containsExactly(AssessmentSource.TEST);
    }

    /** A policy of a host's own. */
    private record Oldest() implements AssessmentPolicy {

        @Override
        public String name() {
            return "oldest";
        }

        @Override
        public RankedAssessment choose(List<RankedAssessment> valid) {
            return valid.stream()
                    .min(Comparator.comparing(one -> one.assessment().date()))
                    .orElseThrow();
        }
    }

    private static String last(Explanation explanation, String language) {
        List<String> sentences = explanation.sentences(Language.ofTag(language).orElseThrow());
        return sentences.get(sentences.size() - 1);
    }
}
