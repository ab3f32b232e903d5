package org.kompetens.testkit.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.kompetens.choice.ShortfallMeasure;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.redeployment.OpenPosition;
import org.kompetens.redeployment.RedeploymentQuestion;
import org.kompetens.staffing.TurnoverDefinition;
import org.kompetens.testkit.Situations;
import org.kompetens.testkit.system.Expectation;
import org.kompetens.testkit.system.GapReport;
import org.kompetens.testkit.system.LibraryBridgeSystem;
import org.kompetens.testkit.system.LibraryGapSystem;
import org.kompetens.testkit.system.LibraryPublicationSystem;
import org.kompetens.testkit.system.LibraryRedeploymentSystem;
import org.kompetens.testkit.system.LibraryTurnoverSystem;
import org.kompetens.testkit.system.PublicationReport;
import org.kompetens.testkit.system.RedeploymentReport;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.SuppliedPolicy;
import org.kompetens.testkit.system.TurnoverSituation;
import org.kompetens.testkit.text.AnswerText;
import org.kompetens.testkit.text.BridgeAnswerText;
import org.kompetens.testkit.text.PlanAnswerText;

/** What a program answers is what it said, to the last figure. */
final class AnswerTest {

    @Test
    void whatIsAnsweredOfRedeploymentIsWhatWasSaid() {
        Situation situation = situation();
        RedeploymentQuestion question = new RedeploymentQuestion(
                List.of(),
                situation.structure().roles().stream()
                        .map(role -> new OpenPosition(
                                role.id(), situation.structure().units().get(0).id(), 1))
                        .toList(),
                List.of(),
                ShortfallMeasure.WEIGHTED_STEPS);
        RedeploymentReport right = new LibraryRedeploymentSystem().redeploy(situation, question);
        assertThat(right.standings()).isNotEmpty();
        assertThat(PlanAnswer.redeployment(question, JsonLine.object(PlanAnswerText.redeployment(right))))
                .isEqualTo(right);
    }

    @Test
    void whatIsAnsweredOfChangesAndForOutsideIsWhatWasSaid() {
        Situation situation = situation();
        Expectation expectation = new Expectation(
                situation,
                List.of(),
                situation.asOf().plusYears(1),
                situation.asOf().plusYears(2));
        var bridge = new LibraryBridgeSystem().bridge(expectation, situation.asOf(), expectation.to());
        assertThat(BridgeAnswerText.bridge(BridgeAnswer.report(JsonLine.object(BridgeAnswerText.bridge(bridge)))))
                .isEqualTo(BridgeAnswerText.bridge(bridge));
        PublicationReport published = new LibraryPublicationSystem().publish(situation, 3);
        assertThat(published.hidden()).isNotEmpty();
        assertThat(PublicationAnswer.report(JsonLine.object(AnswerText.publication(published))))
                .isEqualTo(published);
        TurnoverSituation counted = new TurnoverSituation(
                situation.structure(), situation.employees(), TurnoverDefinition.SWEDEN_STATE, situation.asOf(), 65);
        var turnover = new LibraryTurnoverSystem(1).turnover(counted);
        assertThat(TurnoverAnswer.report(JsonLine.object(AnswerText.turnover(turnover))))
                .isEqualTo(turnover);
    }

    @Test
    void figuresThatAreAnsweredAreTakenAndNotSummed() {
        Situation one = situation();
        GapReport right = one.in(new LibraryGapSystem());
        String line = AnswerText.gaps(right);
        assertThat(GapAnswer.report(one, JsonLine.object(line)).units()).isEqualTo(right.units());
    }

    @Test
    void theAnswerOnThePageIsOne() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "testkit.md"));
        String answer = page.substring(page.indexOf("```text answer") + "```text answer".length() + 1);
        OrganisationStructure structure = new OrganisationStructure(
                CompetenceFramework.of(List.of(), List.of(), List.of()), List.of(), List.of(), List.of(), List.of());
        GapReport report = GapAnswer.report(
                new Situation(
                        new CompetenceInventory(structure, List.of()),
                        LocalDate.of(2026, 10, 1),
                        new SuppliedPolicy.Latest()),
                JsonLine.object(answer.substring(0, answer.indexOf('\n'))));
        assertThat(report.cells()).hasSize(1);
        assertThat(report.findingCounts()).containsOnlyKeys("employment.unknown-role");
    }

    private static Situation situation() {
        List<Situation> one = new ArrayList<>();
        JqwikSession.run(() -> one.add(
                Situations.situations().generator(1_000).next(new Random(1)).value()));
        return one.get(0);
    }
}
