package org.kompetens.json.form;

import static org.kompetens.json.form.DateForm.DATE;
import static org.kompetens.json.form.LabelsForm.LABELS;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.leftOutIf;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.TextForm.TEXT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kompetens.planning.Decision;
import org.kompetens.planning.DecisionStatus;
import org.kompetens.planning.ImplementationReport;
import org.kompetens.planning.ImplementationStatus;
import org.kompetens.planning.Milestone;
import org.kompetens.planning.ResultStatus;
import org.kompetens.planning.Verdict;
import org.kompetens.text.Labels;

/** What is noted of an activity with a date: what was decided, how far it came, what it came to, what was shown. */
final class ProgressNotesForm {

    static final WordForm<DecisionStatus> DECISION_STATUS =
            WordForm.oneOf(List.of(DecisionStatus.values()), DecisionStatus::code);
    static final WordForm<ImplementationStatus> IMPLEMENTATION_STATUS =
            WordForm.oneOf(List.of(ImplementationStatus.values()), ImplementationStatus::code);
    static final WordForm<ResultStatus> RESULT_STATUS =
            WordForm.oneOf(List.of(ResultStatus.values()), ResultStatus::code);

    private static final Part<Decision, String> BODY = required(
            Property.of("body", TEXT, "Who decided, such as a committee.").example("\"the staff committee\""),
            Decision::body);
    private static final Part<Decision, LocalDate> DECIDED_ON =
            required(Property.of("date", DATE, "When."), Decision::date);
    private static final Part<Decision, DecisionStatus> OUTCOME =
            required(Property.of("outcome", DECISION_STATUS, "What was decided."), Decision::outcome);
    private static final Part<Decision, List<String>> SIGNATURES = signatures(Decision::signatures);
    static final ObjectForm<Decision> DECISION = ObjectForm.of(
            "decision",
            List.of(BODY, DECIDED_ON, OUTCOME, SIGNATURES),
            of -> new Decision(of.get(BODY), of.get(DECIDED_ON), of.get(OUTCOME), of.get(SIGNATURES)));

    private static final Part<ImplementationReport, LocalDate> REPORTED_ON =
            required(Property.of("date", DATE, "When."), ImplementationReport::date);
    private static final Part<ImplementationReport, ImplementationStatus> STATUS = required(
            Property.of("status", IMPLEMENTATION_STATUS, "How far the work had come."), ImplementationReport::status);
    static final ObjectForm<ImplementationReport> REPORT = ObjectForm.of(
            "report of implementation",
            List.of(REPORTED_ON, STATUS),
            of -> new ImplementationReport(of.get(REPORTED_ON), of.get(STATUS)));

    private static final Part<Verdict, LocalDate> JUDGED_ON =
            required(Property.of("date", DATE, "When."), Verdict::date);
    private static final Part<Verdict, ResultStatus> RESULT =
            required(Property.of("result", RESULT_STATUS, "How somebody judges the result."), Verdict::result);
    private static final Part<Verdict, String> JUDGED_BY = required(
            Property.of("judgedBy", TEXT, "Who judges, by the title of a function.")
                    .example("\"head of department\""),
            Verdict::judgedBy);
    static final ObjectForm<Verdict> VERDICT = ObjectForm.of(
            "verdict",
            List.of(JUDGED_ON, RESULT, JUDGED_BY),
            of -> new Verdict(of.get(JUDGED_ON), of.get(RESULT), of.get(JUDGED_BY)));

    private static final Part<Milestone, Labels> PROOF =
            required(Property.of("proof", LABELS, "What is to be shown."), Milestone::proof);
    private static final Part<Milestone, LocalDate> DAY =
            required(Property.of("day", DATE, "By which day, that day included."), Milestone::day);
    private static final Part<Milestone, Optional<LocalDate>> SHOWN = optional(
            Property.of("shown", DATE, "When it was shown; left out as long as it was not."), Milestone::shown);
    static final ObjectForm<Milestone> MILESTONE = ObjectForm.of(
            "milestone", List.of(PROOF, DAY, SHOWN), of -> new Milestone(of.get(PROOF), of.get(DAY), of.get(SHOWN)));

    private ProgressNotesForm() {}

    static <T> Part<T, List<String>> signatures(Function<T, List<String>> getter) {
        return leftOutIf(
                Property.of("signatures", list(TEXT), "Who signed, by the titles of functions.")
                        .example("[\"employee\", \"manager\"]"),
                List.of(),
                getter);
    }
}
