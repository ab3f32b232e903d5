package org.kompetens.json;

import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kompetens.choice.Candidate;
import org.kompetens.choice.Choice;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.choice.ClosableGap;
import org.kompetens.choice.GapId;
import org.kompetens.choice.ShortfallMeasure;
import org.kompetens.competence.CompetenceId;
import org.kompetens.cost.Money;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.json.SampleDocuments.Written;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.ActivityId;
import org.kompetens.redeployment.OpenPosition;
import org.kompetens.redeployment.Redeployment;
import org.kompetens.redeployment.RedeploymentQuestion;
import org.kompetens.redeployment.StepPrice;

/** Documents of proposals, of what to do first and of who could fill an open role, of any organisation. */
final class ChoiceExamples {

    private static final UnitId UNIT = UnitId.of("unit");

    private ChoiceExamples() {}

    static Map<String, Written> documents(GapAnalysis analysis, List<Employee> employees) {
        Map<String, Written> documents = new LinkedHashMap<>();
        toWrite(analysis, employees).forEach((name, document) -> documents.put(name, document::write));
        return documents;
    }

    static Map<String, ResultToWrite> toWrite(GapAnalysis analysis, List<Employee> employees) {
        Map<String, ResultToWrite> documents = new LinkedHashMap<>();
        ChoiceQuestion question = question();
        Choice choice = Choice.of(question);
        documents.put(
                "proposal", ProposalDocument.of(question, choice.propose().orElseThrow(), choice.withMore(sek("10"))));
        Organisation organisation = analysis.organisation();
        UnitId top = organisation.tree().unit(0).id();
        List<Employee> sound = employees.stream()
                .filter(employee -> !organisation.findings(employee).hasErrors())
                .limit(3)
                .toList();
        List<StepPrice> prices = organisation.framework().competences().stream()
                .limit(5)
                .map(competence -> new StepPrice(competence.id(), sek("100.5")))
                .toList();
        List<OpenPosition> positions = organisation.structure().roles().stream()
                .limit(2)
                .map(role -> new OpenPosition(role.id(), top, 1))
                .toList();
        RedeploymentQuestion open =
                new RedeploymentQuestion(List.of(), positions, prices, ShortfallMeasure.WEIGHTED_SHARES);
        documents.put("redeployment", RedeploymentDocument.of(analysis, open, Redeployment.of(analysis, open, sound)));
        return documents;
    }

    /** Two of three can be paid, one of which needs the other. */
    private static ChoiceQuestion question() {
        GapId first = GapId.of("first");
        GapId second = GapId.of("second");
        CompetenceId competence = CompetenceId.of("competence");
        return ChoiceQuestion.builder(Currency.getInstance("SEK"))
                .measure(ShortfallMeasure.WEIGHTED_SHARES)
                .gap(new ClosableGap(first, competence, 5, 3, 2))
                .gap(new ClosableGap(second, competence, 1, 3, 3))
                .candidate(Candidate.builder(ActivityId.of("a"), UNIT)
                        .cost(2027, () -> sek("10"))
                        .closes(first, 2))
                .candidate(Candidate.builder(ActivityId.of("b"), UNIT)
                        .cost(2027, () -> sek("20"))
                        .closes(second, 1))
                .candidate(Candidate.builder(ActivityId.of("c"), UNIT)
                        .cost(2027, () -> sek("5"))
                        .closes(second, 2)
                        .needs(ActivityId.of("b")))
                .budget(() -> sek("12"))
                .budget(Optional.of(2027), () -> sek("30"))
                .build();
    }

    private static Money sek(String amount) {
        return Money.of(amount, "SEK");
    }
}
