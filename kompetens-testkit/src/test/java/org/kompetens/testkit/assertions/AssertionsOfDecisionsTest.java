package org.kompetens.testkit.assertions;

import static org.kompetens.testkit.assertions.Asserted.analysis;
import static org.kompetens.testkit.assertions.Asserted.fails;
import static org.kompetens.testkit.assertions.Asserted.holdsIf;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kompetens.choice.Choice;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.choice.Proposal;
import org.kompetens.evaluation.Evaluation;
import org.kompetens.evaluation.GainOutcome;
import org.kompetens.evaluation.GoalEvaluation;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.Planning;
import org.kompetens.planning.ResultStatus;
import org.kompetens.redeployment.OpenPosition;
import org.kompetens.redeployment.Redeployment;
import org.kompetens.redeployment.Standing;
import org.kompetens.selection.Certainty;
import org.kompetens.testkit.KompetensArbitraries;
import org.kompetens.testkit.PlanningSituations;
import org.kompetens.testkit.Slow;
import org.kompetens.testkit.system.EffectSituation;
import org.kompetens.testkit.system.PlanningSituation;
import org.kompetens.testkit.system.RedeploymentSituation;

/** Assertions about what is proposed, and what came of it. */
@Slow
final class AssertionsOfDecisionsTest {

    private static final Currency SEK = Currency.getInstance("SEK");

    @Provide
    Arbitrary<ChoiceQuestion> choices() {
        return KompetensArbitraries.choices();
    }

    @Provide
    Arbitrary<RedeploymentSituation> redeployments() {
        return KompetensArbitraries.redeployments();
    }

    @Provide
    Arbitrary<EffectSituation> effects() {
        return KompetensArbitraries.effects();
    }

    @Provide
    Arbitrary<PlanningSituation> plans() {
        return PlanningSituations.situations();
    }

    @Property(tries = 25)
    void whatIsProposedIsThatAndNothingBeside(@ForAll("choices") ChoiceQuestion question) {
        Choice.of(question)
                .propose()
                .ifPresent(proposal -> ofProposal(KompetensAssertions.assertThat(proposal), proposal));
    }

    private static void ofProposal(ProposalAssert asserted, Proposal proposal) {
        String[] chosen = proposal.activities().stream().map(ActivityId::value).toArray(String[]::new);
        String[] oneMore =
                Stream.concat(Arrays.stream(chosen), Stream.of("none-of-these")).toArray(String[]::new);
        String closed = proposal.closed().rounded(3).toPlainString();
        String open = proposal.shortfall().minus(proposal.closed()).rounded(3).toPlainString();
        String cost = proposal.cost().in(SEK).toPlainString();
        asserted.chooses(chosen).closes(closed).leavesOpen(open).costs(cost, "SEK");
        fails(() -> asserted.chooses(oneMore), "chosen must be [", "none-of-these], is [");
        fails(() -> asserted.closes("-1.000"), "what is proposed must close -1.000, closes " + closed);
        fails(() -> asserted.leavesOpen("-1.000"), "what is proposed must leave open -1.000, leaves open " + open);
        fails(() -> asserted.costs("-1", "SEK"), "what is proposed must cost -1 SEK, costs " + cost);
        for (Certainty certainty : Certainty.values()) {
            holdsIf(certainty == proposal.certainty(), () -> asserted.isKnownToBe(certainty));
        }
        String next = proposal.nextInLine().map(one -> one.activity().value()).orElse("nothing");
        holdsIf(true, () -> asserted.hasNextInLine(next));
        fails(() -> asserted.hasNextInLine("none-of-these"), "next in line must be none-of-these, is " + next);
    }

    @Property(tries = 25)
    void whoIsPlacedIsPlacedThereAndNowhereElse(@ForAll("redeployments") RedeploymentSituation situation) {
        Redeployment redeployment = Redeployment.of(
                analysis(situation.situation()),
                situation.question(),
                situation.situation().employees());
        RedeploymentAssert asserted = KompetensAssertions.assertThat(redeployment);
        for (Standing placed : redeployment.placements()) {
            String employee = placed.employee().value();
            String role = placed.position().role().value();
            String unit = placed.position().unit().value();
            asserted.places(employee, role, unit);
            fails(
                    () -> asserted.places(employee, role, "none-of-these"),
                    "must be placed as " + role + " in unit none-of-these, is placed as " + role + " in unit " + unit);
            fails(
                    () -> asserted.places(employee, "none-of-these", unit),
                    "must be placed as none-of-these in unit " + unit);
            fails(() -> asserted.leavesWithoutPosition(employee), "must be left without a position, is placed as");
        }
        for (EmployeeId employee : redeployment.unplaced()) {
            asserted.leavesWithoutPosition(employee.value());
            fails(() -> asserted.places(employee.value(), "none-of-these", "none-of-these"), "is not placed");
        }
        fails(() -> asserted.leavesWithoutPosition("none-of-these"), "is not concerned");
        for (OpenPosition open : redeployment.unfilled()) {
            String role = open.role().value();
            String unit = open.unit().value();
            asserted.leavesUnfilled(role, unit, open.positions());
            fails(
                    () -> asserted.leavesUnfilled(role, unit, open.positions() + 1),
                    open.positions() + 1 + " positions as " + role + " in unit " + unit + " must stay open, "
                            + open.positions() + " do");
        }
        asserted.leavesUnfilled("none-of-these", "none-of-these", 0);
        String lacks = redeployment.shortfall().rounded(3).toPlainString();
        int unknown = redeployment.unknown();
        asserted.lacks(lacks).hasUnknown(unknown);
        fails(() -> asserted.lacks("-1.000"), "what is proposed must lack -1.000, lacks " + lacks);
        fails(() -> asserted.hasUnknown(unknown + 1), unknown + 1 + " requirements must be unknown, are " + unknown);
    }

    @Property(tries = 25)
    void whatActivitiesBroughtIsThatAndNotOneMore(@ForAll("effects") EffectSituation of) {
        Planning planning = Planning.of(Organisation.of(of.situation().structure()), of.register());
        List<GainOutcome> gains =
                GainOutcome.of(planning, analysis(of.situation()), of.situation().employees().stream());
        OrganisationUnit root = planning.organisation().tree().unit(0);
        EvaluationAssert asserted = KompetensAssertions.assertThat(
                Evaluation.of(planning, root.id(), of.situation().asOf()).withGains(gains));
        for (GainOutcome gain : gains) {
            String activity = gain.activity().value();
            String competence = gain.competence().value();
            holdsIf(gain.reached().isEmpty(), () -> asserted.cannotSayWhatWasBrought(activity, competence));
            gain.reached().ifPresent(reached -> {
                asserted.brought(activity, competence, reached);
                fails(
                        () -> asserted.brought(activity, competence, reached + 1),
                        "activity " + activity + " must have brought " + competence + " to " + (reached + 1)
                                + ", did to " + reached);
            });
            if (gain.reached().isEmpty()) {
                fails(() -> asserted.brought(activity, competence, 0), "nobody can say");
            }
        }
        fails(
                () -> asserted.brought("none-of-these", "either", 0),
                "what activity none-of-these brought of either must be evaluated, and is not");
    }

    @Property(tries = 25)
    void goalsAreAsMeasuredAndWhatIsLateIsLate(@ForAll("plans") PlanningSituation situation) {
        Planning planning = Planning.of(situation.organisation(), situation.register());
        LocalDate date = situation.begin().plusDays(400);
        OrganisationUnit root = situation.organisation().tree().unit(0);
        Evaluation evaluation = Evaluation.of(planning, root.id(), date);
        EvaluationAssert asserted = KompetensAssertions.assertThat(evaluation);
        for (GoalEvaluation one : evaluation.goals()) {
            String goal = one.goal().id().value();
            for (ResultStatus status : ResultStatus.values()) {
                holdsIf(status == one.byMeasures(), () -> asserted.has(goal, status));
            }
        }
        fails(
                () -> asserted.has("none-of-these", ResultStatus.MET),
                "goal none-of-these must be evaluated, and is not");
        String[] late = evaluation.late().stream()
                .map(one -> one.activity().id().value())
                .toArray(String[]::new);
        asserted.hasLate(late);
        fails(() -> asserted.hasLate("none-of-these"), "late must be [none-of-these], is " + List.of(late));
    }
}
