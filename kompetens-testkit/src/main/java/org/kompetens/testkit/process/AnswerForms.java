package org.kompetens.testkit.process;

import static org.kompetens.testkit.process.Form.COUNT;
import static org.kompetens.testkit.process.Form.FRACTION;
import static org.kompetens.testkit.process.Form.FTE;
import static org.kompetens.testkit.process.Form.NUMBER;
import static org.kompetens.testkit.process.Form.TEXT;
import static org.kompetens.testkit.process.Form.WHOLE;
import static org.kompetens.testkit.process.Form.YES_NO;
import static org.kompetens.testkit.process.Form.list;
import static org.kompetens.testkit.process.Form.oneOf;
import static org.kompetens.testkit.process.Form.parts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.kompetens.calendar.Status;
import org.kompetens.competence.Dimension;
import org.kompetens.gap.Measure;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.horizon.Cause;
import org.kompetens.planning.ResultStatus;
import org.kompetens.testkit.system.BudgetCut;
import org.kompetens.testkit.system.CellReport;
import org.kompetens.testkit.system.StaffingFigure;
import org.kompetens.testkit.text.AnswerText;
import org.kompetens.testkit.text.PlanAnswerText;

/** What an answer of a process may and must have, by its question. */
final class AnswerForms {

    private AnswerForms() {}

    private static final Form MONEY = new Form.ByName(NUMBER);
    private static final Form TEXTS = list(TEXT);

    private static final Form CELLS = list(parts().with(TEXT, "employee", "employment", "competence", "unit")
            .with(oneOf(words(CellReport.Kind.values())), "outcome")
            .with(WHOLE, "requiredRank", "weight")
            .maybe(TEXT, "levelFrom", "weightFrom", "assessment")
            .maybe(WHOLE, "missing", "surplus")
            .maybe(YES_NO, "merged"));

    private static final Form FINDINGS = list(parts().with(TEXT, "employee", "path", "code"));

    private static final Form GAPS = parts().maybe(COUNT, "counted", "refused")
            .maybe(CELLS, "cells")
            .maybe(FINDINGS, "findings")
            .maybe(
                    list(parts().with(TEXT, "unit")
                            .maybe(COUNT, "persons")
                            .maybe(FTE, "fte")
                            .maybe(parts().maybe(COUNT, "assessments", "persons"), "leftOut")
                            .maybe(
                                    list(measures().with(TEXT, "competence").maybe(NUMBER, "shortfall")),
                                    "competences")),
                    "units");

    private static final Form COVERAGE = parts().with(
                    list(parts().with(TEXT, "unit")
                            .with(
                                    list(parts().maybe(TEXT, "competence")
                                            .maybe(COUNT, "holders", "critical", "merged")
                                            .maybe(FTE, "holdersFte", "deficit")),
                                    "requirements")
                            .maybe(TEXTS, "missed")),
                    "units");

    private static final Form STATUS = parts().with(
                    list(parts().with(WHOLE, "occurrence")
                            .with(oneOf(words(Status.Kind.values())), "status")
                            .maybe(list(WHOLE), "waitsFor")),
                    "statuses");

    private static final Form YEARS = list(parts().maybe(
                    NUMBER,
                    Arrays.stream(StaffingFigure.values())
                            .map(AnswerText::property)
                            .toArray(String[]::new)));

    private static final Form FORECAST = parts().with(
                    list(parts().with(TEXT, "unit").with(YEARS, "years").maybe(new Form.ByName(YEARS), "byRole")),
                    "units");

    private static final Form TURNOVER = parts().with(
                    list(parts().with(TEXT, "unit")
                            .maybe(
                                    COUNT,
                                    "atStart",
                                    "atEnd",
                                    "hired",
                                    "hiredFromWithin",
                                    "left",
                                    "movedWithin",
                                    "becameHourly",
                                    "retired")
                            .maybe(parts().maybe(COUNT, "numerator", "denominator"), "rate")),
                    "units");

    private static final Form FIGURES = cells().maybe(FRACTION, "shortfall");

    private static final Form BRIDGE = parts().with(
                    list(parts().with(TEXT, "unit")
                            .maybe(
                                    list(parts().with(TEXT, "competence")
                                            .maybe(FIGURES, "before", "after")
                                            .maybe(
                                                    parts().maybe(
                                                                    FIGURES,
                                                                    words(Cause.values())
                                                                            .toArray(String[]::new)),
                                                    "parts")),
                                    "competences")),
                    "units");

    private static final Form PUBLICATION = parts().with(
                    list(parts().with(TEXT, "unit")
                            .maybe(TEXT, "competence")
                            .maybe(oneOf(words(Dimension.values())), "dimension")
                            .maybe(oneOf(words(OutcomeKind.values())), "outcome")
                            .maybe(YES_NO, "employed", "hidden")
                            .maybe(COUNT, "number")
                            .maybe(FTE, "fte")),
                    "figures");

    private static final Form PLAN = plan();

    private static final Form MEASURES = parts().maybe(
                    list(parts().with(
                                    oneOf(Arrays.stream(ResultStatus.values())
                                            .map(ResultStatus::code)
                                            .toList()),
                                    "result")
                            .maybe(FRACTION, "way")),
                    "each")
            .maybe(FRACTION, "ofSum", "meanOfEach")
            .maybe(WHOLE, "met", "judged");

    private static final Form SEATS = parts().maybe(
                    list(parts().with(TEXT, "employee").maybe(MONEY, "cost")), "named")
            .maybe(MONEY, "unnamed");

    private static final Form CHOICE =
            parts().with(YES_NO, "proposed").maybe(TEXTS, "activities").maybe(FRACTION, "closed", "bound");

    private static final Form REDEPLOYMENT = parts().maybe(
                    list(parts().with(TEXT, "employee", "role", "unit")
                            .maybe(FRACTION, "shortfall", "atMost")
                            .maybe(WHOLE, "missingSteps", "met", "unknown")),
                    "standings")
            .maybe(list(parts().with(TEXT, "employee", "role", "unit")), "placements");

    private static final Map<String, Form> BY_QUESTION = Map.ofEntries(
            Map.entry("coverage", COVERAGE),
            Map.entry("status", STATUS),
            Map.entry("forecast", FORECAST),
            Map.entry("turnover", TURNOVER),
            Map.entry("bridge", BRIDGE),
            Map.entry("effect", BRIDGE),
            Map.entry("publication", PUBLICATION),
            Map.entry("plan", PLAN),
            Map.entry("measures", MEASURES),
            Map.entry("owed", parts().maybe(MONEY, "owed")),
            Map.entry("seats", SEATS),
            Map.entry("choice", CHOICE),
            Map.entry("redeployment", REDEPLOYMENT));

    /** What is right of a question; one that does not say which it is asks for gaps. */
    static Form of(Map<String, Object> question) {
        if (!question.containsKey("question")) {
            return GAPS;
        }
        Form form = BY_QUESTION.get(Answer.text(question, "question"));
        if (form == null) {
            throw new IllegalArgumentException("no such question: " + Answer.text(question, "question"));
        }
        return form;
    }

    private static Form plan() {
        Form.Parts sums = parts().maybe(MONEY, "gross", "granted", "appliedFor");
        Form.Parts plan = parts().maybe(list(parts().maybe(TEXT, "unit", "body").maybe(TEXTS, "activities")), "places")
                .maybe(TEXTS, "declined")
                .maybe(list(parts().with(TEXT, "activity").maybe(list(sums.with(WHOLE, "year")), "years")), "costs");
        for (BudgetCut cut : BudgetCut.values()) {
            Form.Parts one = switch (cut) {
                case YEAR -> sums.with(WHOLE, "year");
                case PLACE -> sums.maybe(TEXT, "unit", "body");
                case LEVEL -> sums.maybe(TEXT, "level");
                case STRATEGIES -> sums.maybe(TEXTS, "strategies");
                case SCOPE -> sums.with(TEXT, "scope");
            };
            plan = plan.maybe(list(one), PlanAnswerText.property(cut));
        }
        return plan;
    }

    /** The measures of a roll-up, each counted in its own way. */
    private static Form.Parts measures() {
        Form.Parts measures = parts();
        for (Measure measure : Measure.values()) {
            String counted = measure.kind() == Measure.Kind.PERSONS ? "persons" : "count";
            measures = measures.maybe(parts().maybe(COUNT, counted).maybe(FTE, "fte"), measure.property());
        }
        return measures;
    }

    /** The measures of a bridge, all of cells. */
    private static Form.Parts cells() {
        Form amount = parts().maybe(COUNT, "count").maybe(FTE, "fte");
        return parts().maybe(
                        amount,
                        Arrays.stream(Measure.values()).map(Measure::property).toArray(String[]::new));
    }

    private static List<String> words(Enum<?>... values) {
        return Stream.of(values).map(one -> one.name().toLowerCase(Locale.ROOT)).toList();
    }
}
