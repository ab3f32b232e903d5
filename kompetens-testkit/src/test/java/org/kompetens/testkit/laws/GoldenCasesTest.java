package org.kompetens.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kompetens.calendar.Occurrence;
import org.kompetens.calendar.OccurrenceId;
import org.kompetens.testkit.calendar.LibraryStatusSystem;
import org.kompetens.testkit.calendar.ReferenceStatus;
import org.kompetens.testkit.calendar.StatusSystem;
import org.kompetens.testkit.process.GoldenCaseRun;
import org.kompetens.testkit.reference.ReferenceBridgeSystem;
import org.kompetens.testkit.reference.ReferenceChoiceSystem;
import org.kompetens.testkit.reference.ReferenceCoverageSystem;
import org.kompetens.testkit.reference.ReferenceEffectSystem;
import org.kompetens.testkit.reference.ReferenceGapSystem;
import org.kompetens.testkit.reference.ReferencePlanningSystem;
import org.kompetens.testkit.reference.ReferenceRedeploymentSystem;
import org.kompetens.testkit.reference.ReferenceStaffingSystem;
import org.kompetens.testkit.reference.ReferenceTurnoverSystem;
import org.kompetens.testkit.system.LibraryBridgeSystem;
import org.kompetens.testkit.system.LibraryChoiceSystem;
import org.kompetens.testkit.system.LibraryCoverageSystem;
import org.kompetens.testkit.system.LibraryEffectSystem;
import org.kompetens.testkit.system.LibraryGapSystem;
import org.kompetens.testkit.system.LibraryPlanningSystem;
import org.kompetens.testkit.system.LibraryPublicationSystem;
import org.kompetens.testkit.system.LibraryRedeploymentSystem;
import org.kompetens.testkit.system.LibraryStaffingSystem;
import org.kompetens.testkit.system.LibraryTurnoverSystem;
import org.kompetens.testkit.system.PlanningSystem;
import org.kompetens.testkit.text.AnswerText;
import org.kompetens.testkit.text.BridgeAnswerText;
import org.kompetens.testkit.text.CaseText;
import org.kompetens.testkit.text.PlanAnswerText;
import org.kompetens.testkit.text.PlanQuestionText;
import org.kompetens.testkit.text.QuestionText;

/** The cases for any language: the files hold them, and library and reference answer each as they say. */
final class GoldenCasesTest {

    private static final Path CASES = Path.of("..", "docs", "cases");

    /** A question, what the reference answers, and what the library does. */
    private record Case(String question, String reference, String answered) {}

    private static Map<String, Map<String, Case>> files() {
        Map<String, Map<String, Case>> files = new LinkedHashMap<>();
        files.put(
                "gaps.jsonl",
                cases(
                        GoldenCases.all(),
                        one -> new Case(
                                CaseText.line(one),
                                CaseText.line(one.in(new ReferenceGapSystem())),
                                CaseText.line(one.in(new LibraryGapSystem())))));
        files.put(
                "figures.jsonl",
                cases(
                        GoldenQuestions.figures(),
                        one -> new Case(
                                CaseText.line(one),
                                AnswerText.gaps(one.in(new ReferenceGapSystem())),
                                AnswerText.gaps(one.in(new LibraryGapSystem())))));
        files.put(
                "coverage.jsonl",
                cases(
                        GoldenQuestions.coverage(),
                        one -> new Case(
                                QuestionText.coverage(one),
                                AnswerText.coverage(new ReferenceCoverageSystem().cover(one)),
                                AnswerText.coverage(new LibraryCoverageSystem().cover(one)))));
        files.put(
                "calendars.jsonl",
                cases(
                        GoldenQuestions.calendars(),
                        one -> new Case(
                                QuestionText.status(one.round(), one.date(), GoldenQuestions.ATTENTION),
                                AnswerText.status(reference(one)),
                                AnswerText.status(new LibraryStatusSystem()
                                        .statuses(one.round(), one.date(), GoldenQuestions.ATTENTION)))));
        files.put(
                "forecasts.jsonl",
                cases(
                        GoldenQuestions.forecasts(),
                        one -> new Case(
                                QuestionText.forecast(one),
                                AnswerText.forecast(new ReferenceStaffingSystem().forecast(one)),
                                AnswerText.forecast(
                                        LibraryStaffingSystem.onThreads(1).forecast(one)))));
        putChanges(files);
        putPlans(files);
        return files;
    }

    /** Of figures for outside several answers are right: what all of them hide is read off the wards. */
    private static void putChanges(Map<String, Map<String, Case>> files) {
        files.put(
                "turnover.jsonl",
                cases(
                        GoldenChanges.turnover(),
                        one -> new Case(
                                QuestionText.turnover(one),
                                AnswerText.turnover(new ReferenceTurnoverSystem().turnover(one)),
                                AnswerText.turnover(new LibraryTurnoverSystem(1).turnover(one)))));
        files.put(
                "bridges.jsonl",
                cases(
                        GoldenChanges.bridges(),
                        one -> new Case(
                                QuestionText.bridge(one, one.situation().asOf(), one.to()),
                                BridgeAnswerText.bridge(new ReferenceBridgeSystem()
                                        .bridge(one, one.situation().asOf(), one.to())),
                                BridgeAnswerText.bridge(new LibraryBridgeSystem()
                                        .bridge(one, one.situation().asOf(), one.to())))));
        files.put(
                "publications.jsonl",
                cases(
                        GoldenChanges.publications(),
                        one -> new Case(
                                QuestionText.publication(one.wards(), one.threshold()),
                                AnswerText.publication(one.answer(), one.alwaysShown()),
                                AnswerText.publication(
                                        new LibraryPublicationSystem().publish(one.wards(), one.threshold())))));
    }

    private static void putPlans(Map<String, Map<String, Case>> files) {
        PlanningSystem reference = new ReferencePlanningSystem();
        PlanningSystem library = new LibraryPlanningSystem();
        Map<String, Case> plans = new LinkedHashMap<>();
        plans.putAll(cases(
                GoldenPlans.plans(),
                one -> new Case(
                        PlanQuestionText.plan(one.situation(), one.date()),
                        PlanAnswerText.plan(reference, one.situation(), one.date()),
                        PlanAnswerText.plan(library, one.situation(), one.date()))));
        plans.putAll(cases(
                GoldenPlans.measures(),
                one -> new Case(
                        PlanQuestionText.measures(one.measures(), one.date()),
                        PlanAnswerText.measures(reference, one.measures(), one.date()),
                        PlanAnswerText.measures(library, one.measures(), one.date()))));
        plans.putAll(cases(
                GoldenPlans.leaving(),
                one -> new Case(
                        PlanQuestionText.owed(one.commitment(), one.lastDay(), one.position()),
                        PlanAnswerText.owed(reference.owed(one.commitment(), one.lastDay(), one.position())),
                        PlanAnswerText.owed(library.owed(one.commitment(), one.lastDay(), one.position())))));
        plans.putAll(cases(
                GoldenPlans.seats(),
                one -> new Case(
                        PlanQuestionText.seats(one, 2027),
                        PlanAnswerText.seats(reference.seats(one, 2027)),
                        PlanAnswerText.seats(library.seats(one, 2027)))));
        files.put("plans.jsonl", plans);
        files.put(
                "choices.jsonl",
                cases(
                        GoldenProposals.choices(),
                        one -> new Case(
                                PlanQuestionText.choice(one),
                                PlanAnswerText.choice(new ReferenceChoiceSystem().propose(one)),
                                PlanAnswerText.choice(new LibraryChoiceSystem().propose(one)))));
        files.put(
                "redeployments.jsonl",
                cases(
                        GoldenProposals.redeployments(),
                        one -> new Case(
                                PlanQuestionText.redeployment(one.situation(), one.question()),
                                PlanAnswerText.redeployment(
                                        new ReferenceRedeploymentSystem().redeploy(one.situation(), one.question())),
                                PlanAnswerText.redeployment(
                                        new LibraryRedeploymentSystem().redeploy(one.situation(), one.question())))));
        files.put(
                "effects.jsonl",
                cases(
                        GoldenProposals.effects(),
                        one -> new Case(
                                PlanQuestionText.effect(one),
                                BridgeAnswerText.bridge(new ReferenceEffectSystem().effect(one)),
                                BridgeAnswerText.bridge(new LibraryEffectSystem().effect(one)))));
    }

    private static Map<OccurrenceId, StatusSystem.Standing> reference(GoldenQuestions.OnDate one) {
        ReferenceStatus reference = new ReferenceStatus(one.round(), one.date(), GoldenQuestions.ATTENTION);
        Map<OccurrenceId, StatusSystem.Standing> statuses = new LinkedHashMap<>();
        for (Occurrence occurrence : one.round().schedule().occurrences().toList()) {
            statuses.put(
                    occurrence.id(),
                    new StatusSystem.Standing(
                            reference.kind(occurrence), Set.copyOf(reference.missing(occurrence, one.date()))));
        }
        return statuses;
    }

    private static <T> Map<String, Case> cases(Map<String, T> all, Function<T, Case> of) {
        Map<String, Case> cases = new LinkedHashMap<>();
        all.forEach((name, one) -> cases.put(name, of.apply(one)));
        return cases;
    }

    /** Written anew with {@code -Dkompetens.write=true}; look at the difference. */
    @Test
    void theFilesHoldEveryCase() throws IOException {
        for (Map.Entry<String, Map<String, Case>> file : files().entrySet()) {
            StringBuilder lines = new StringBuilder();
            file.getValue()
                    .forEach((name, one) -> lines.append("{\"case\": \"" + name + "\", \"question\": " + one.question()
                            + ", \"answer\": " + one.reference() + "}\n"));
            Path path = CASES.resolve(file.getKey());
            if (Boolean.getBoolean("kompetens.write")) {
                Files.createDirectories(CASES);
                Files.writeString(path, lines);
            }
            assertThat(Files.readString(path)).as(file.getKey()).isEqualTo(lines.toString());
        }
    }

    @TestFactory
    Stream<DynamicTest> theLibraryAnswersAsTheReferenceDoes() {
        return files().entrySet().stream()
                .flatMap(file -> file.getValue().entrySet().stream()
                        .map(one -> DynamicTest.dynamicTest(
                                file.getKey() + ": " + one.getKey(),
                                () -> assertThat(GoldenCaseRun.difference(
                                                one.getValue().question(),
                                                one.getValue().reference(),
                                                one.getValue().answered()))
                                        .isEmpty())));
    }
}
