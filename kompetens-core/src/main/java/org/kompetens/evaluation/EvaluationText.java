package org.kompetens.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.kompetens.competence.CompetenceId;
import org.kompetens.count.CountedRecords;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.gap.OutcomeKind.Standing;
import org.kompetens.organisation.Organisation;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.FollowUp;
import org.kompetens.planning.GoalId;
import org.kompetens.planning.GoalMeasure;
import org.kompetens.planning.Improvement;
import org.kompetens.planning.Lessons;
import org.kompetens.planning.Reading;
import org.kompetens.planning.ShortfallActivities;
import org.kompetens.rollup.CellFigures;
import org.kompetens.rollup.Fraction;
import org.kompetens.text.Language;

/** The report of an evaluation as lines of text: a heading for each question, and a line for each answer. */
final class EvaluationText {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final String PER_CENT_SIGN = "%";
    private static final int PER_CENT = 2;
    private static final int DECIMALS = 4;

    /** More would be a list to look up in, and no report. */
    private static final int MOST_SHORTFALLS = 10;

    private final Evaluation evaluation;
    private final Organisation organisation;
    private final Language language;
    private final List<String> lines = new ArrayList<>();

    EvaluationText(Evaluation evaluation, Organisation organisation, Language language) {
        this.evaluation = evaluation;
        this.organisation = organisation;
        this.language = language;
    }

    List<String> lines() {
        lines.add(text("title", "unit", evaluation.unit().labels().in(language), "date", evaluation.date()));
        evaluation.records().ifPresent(this::addRecords);
        addGoals();
        addActivities();
        addGains();
        evaluation.change().ifPresent(this::addChange);
        addShortfalls();
        evaluation.leaving().ifPresent(leaving -> {
            lines.add("");
            lines.add(text(
                    "leaving",
                    "until",
                    leaving.until(),
                    "count",
                    leaving.findings().list().size()));
        });
        evaluation.dialogues().ifPresent(this::addDialogues);
        addLessons();
        return lines;
    }

    private String text(String key, Object... values) {
        Map<String, String> named = new TreeMap<>();
        for (int i = 0; i < values.length; i += 2) {
            named.put(values[i].toString(), values[i + 1].toString());
        }
        return EvaluationWords.text(key, language, named);
    }

    private void heading(String key) {
        lines.add("");
        lines.add(text(key));
    }

    private void item(List<String> parts) {
        lines.add("- " + String.join("; ", parts));
    }

    private void addRecords(CountedRecords records) {
        lines.add("");
        lines.add(
                records.employees() + records.refused() == 0
                        ? text("records.none")
                        : text("records", "counted", records.employees(), "refused", records.refused()));
    }

    private void addGoals() {
        heading("goals");
        if (evaluation.goals().isEmpty()) {
            lines.add(text("goals.none"));
            return;
        }
        var tally = evaluation.goalTally();
        lines.add(text("goals.tally", "met", tally.met(), "judged", tally.judged(), "all", tally.all()));
        for (GoalEvaluation goal : evaluation.goals()) {
            List<String> parts = new ArrayList<>();
            parts.add(text(
                    "goal",
                    "goal",
                    goal.goal().text().in(language),
                    "result",
                    goal.byMeasures().labels().in(language)));
            goal.measures().forEach(measure -> parts.add(measure(measure)));
            goal.verdict()
                    .ifPresent(verdict -> parts.add(text(
                            "goal.verdict",
                            "date",
                            verdict.date(),
                            "by",
                            verdict.judgedBy(),
                            "result",
                            verdict.result().labels().in(language))));
            parts.add(text("goal.activities", "count", goal.activities().size()));
            item(parts);
        }
    }

    private String measure(MeasureEvaluation evaluated) {
        GoalMeasure measure = evaluated.measure();
        Optional<Fraction> value = evaluated.reading().flatMap(Reading::reached);
        String name = measure.name().in(language);
        String said = value.isPresent()
                ? text(
                        "measure",
                        "name",
                        name,
                        "value",
                        quantity(number(value.get(), DECIMALS), measure.unit()),
                        "baseline",
                        number(measure.baseline(), DECIMALS),
                        "target",
                        number(measure.target(), DECIMALS))
                : text(
                        "measure.none",
                        "name",
                        name,
                        "baseline",
                        number(measure.baseline(), DECIMALS),
                        "target",
                        quantity(number(measure.target(), DECIMALS), measure.unit()));
        return evaluated
                .progress()
                .way()
                .map(way -> said + ", " + text("measure.way", "percent", percent(way)))
                .orElseGet(() -> value.isPresent()
                        ? said + ", " + evaluated.progress().result().labels().in(language)
                        : said);
    }

    /** Only what has not moved is 0 %, and only what has reached its target is 100 %. */
    private String percent(Fraction way) {
        BigDecimal rounded = way.rounded(PER_CENT).movePointRight(PER_CENT);
        if (rounded.signum() == 0 && way.signum() != 0) {
            return quantity(way.signum() > 0 ? "<1" : "<0", PER_CENT_SIGN);
        }
        if (rounded.compareTo(ALL) == 0 && way.compareTo(Fraction.of(1, 1)) < 0) {
            return quantity(">99", PER_CENT_SIGN);
        }
        return quantity((rounded.signum() < 0 ? "−" : "") + rounded.abs().toBigInteger(), PER_CENT_SIGN);
    }

    /** In English the sign of per cent stands close to its number. */
    private String quantity(String number, String unit) {
        return number + (language == Language.EN && unit.equals(PER_CENT_SIGN) ? "" : " ") + unit;
    }

    private String number(Fraction number, int decimals) {
        BigDecimal rounded = number.rounded(decimals).stripTrailingZeros();
        BigDecimal plain = rounded.scale() < 0 ? rounded.setScale(0) : rounded;
        String digits = plain.abs().toPlainString();
        return (plain.signum() < 0 ? "−" : "") + (language == Language.EN ? digits : digits.replace('.', ','));
    }

    private void addActivities() {
        heading("activities");
        if (evaluation.activities().isEmpty()) {
            lines.add(text("activities.none"));
            return;
        }
        lines.add(evaluation.byStatus().entrySet().stream()
                .map(one -> one.getKey().labels().in(language) + ": " + one.getValue())
                .collect(Collectors.joining(", ")));
        for (ActivityEvaluation one : evaluation.activities()) {
            FollowUp followUp = one.followUp();
            List<String> parts = new ArrayList<>();
            parts.add(one.activity().title().in(language) + ": "
                    + followUp.status().implementation().labels().in(language));
            parts.add(text(
                    "activity.decision",
                    "status",
                    followUp.status().decision().labels().in(language)));
            followUp.status()
                    .result()
                    .ifPresent(result -> parts.add(
                            text("activity.result", "status", result.labels().in(language))));
            if (followUp.isLate()) {
                parts.add(text("late.work"));
            }
            followUp.lateMilestones()
                    .forEach(milestone -> parts.add(
                            text("late.milestone", "proof", milestone.proof().in(language), "day", milestone.day())));
            followUp.lateClaims().forEach(fund -> parts.add(text("late.claim", "fund", fund)));
            followUp.missed().ifPresent(day -> parts.add(text("late.follow-up", "date", day)));
            followUp.next().ifPresent(day -> parts.add(text("activity.next", "date", day)));
            item(parts);
        }
    }

    private void addGains() {
        if (evaluation.gains().isEmpty()) {
            return;
        }
        heading("gains");
        for (GainOutcome gain : evaluation.gains()) {
            String key = gain.reached().isPresent() ? "gain" : "gain.unknown";
            item(List.of(text(
                    key,
                    "activity",
                    title(gain.activity()),
                    "competence",
                    name(gain.competence()),
                    "reached",
                    gain.reached().orElse(0),
                    "expected",
                    gain.expected())));
        }
    }

    private String title(ActivityId id) {
        return evaluation.activities().stream()
                .map(ActivityEvaluation::activity)
                .filter(activity -> activity.id().equals(id))
                .map(Activity::title)
                .map(title -> title.in(language))
                .findFirst()
                .orElse(id.value());
    }

    private String name(CompetenceId id) {
        return organisation
                .framework()
                .competence(id)
                .map(competence -> competence.competence().labels().in(language))
                .orElse(id.value());
    }

    private void addChange(CycleChange change) {
        lines.add("");
        lines.add(text("change", "from", change.from()));
        for (OutcomeKind kind : Standing.KNOWN.kinds()) {
            change("change." + kind.measure().property(), change, figures -> count(figures, List.of(kind)));
        }
        change("change.unknown", change, figures -> count(figures, Standing.UNKNOWN.kinds()));
    }

    private static long count(CellFigures figures, List<OutcomeKind> kinds) {
        return kinds.stream()
                .mapToLong(kind -> figures.amount(kind.measure()).count())
                .sum();
    }

    private void change(String what, CycleChange change, ToLongFunction<CellFigures> figure) {
        item(List.of(text(
                "change.line",
                "what",
                text(what),
                "before",
                figure.applyAsLong(change.before()),
                "people",
                signed(figure.applyAsLong(change.comingAndLeaving())),
                "corrected",
                signed(figure.applyAsLong(change.corrected())),
                "after",
                figure.applyAsLong(change.after()))));
    }

    private static String signed(long number) {
        if (number == 0) {
            return "±0";
        }
        return (number > 0 ? "+" : "−") + Math.abs(number);
    }

    private void addShortfalls() {
        if (evaluation.shortfalls().isEmpty()) {
            return;
        }
        heading("shortfalls");
        List<ShortfallActivities> without = evaluation.withoutActivity();
        lines.add(text(
                "shortfalls.tally",
                "without",
                without.size(),
                "all",
                evaluation.shortfalls().size()));
        Map<CompetenceId, Long> units = without.stream()
                .collect(Collectors.groupingBy(ShortfallActivities::competence, TreeMap::new, Collectors.counting()));
        units.entrySet().stream()
                .sorted(Map.Entry.<CompetenceId, Long>comparingByValue().reversed())
                .limit(MOST_SHORTFALLS)
                .forEach(one -> item(List.of(
                        one.getValue() == 1
                                ? text("shortfall.one", "competence", name(one.getKey()))
                                : text("shortfall", "competence", name(one.getKey()), "units", one.getValue()))));
        if (units.size() > MOST_SHORTFALLS) {
            lines.add(text("shortfalls.more", "count", units.size() - MOST_SHORTFALLS));
        }
    }

    private void addDialogues(DialogueCount count) {
        heading("dialogues");
        lines.add(text("dialogues.plans", "planned", count.planned(), "employed", count.employed()));
        lines.add(text("dialogues.held", "timely", count.inTime(), "outside", count.outside()));
        lines.add(text(
                "dialogues.agreements",
                "agreements",
                count.agreements(),
                "due",
                count.due(),
                "followed",
                count.followedUp()));
    }

    /** The second step of an evaluation. */
    private void addLessons() {
        heading("lessons");
        if (evaluation.lessons().isEmpty()) {
            lines.add(text("lessons.none"));
        }
        for (Lessons one : evaluation.lessons()) {
            String unit = organisation
                    .tree()
                    .unit(organisation.tree().indexOf(one.unit()))
                    .labels()
                    .in(language);
            lines.add(text("lessons.of", "unit", unit, "date", one.evaluated()));
            if (one.communications().isEmpty()) {
                item(List.of(text("lessons.not-communicated")));
            }
            one.communications()
                    .forEach(told ->
                            item(List.of(text("lessons.told", "date", told.date(), "to", told.to(), "by", told.by()))));
            one.improvements().forEach(this::addImprovement);
        }
    }

    private String goal(GoalId id) {
        return evaluation.goals().stream()
                .map(GoalEvaluation::goal)
                .filter(goal -> goal.id().equals(id))
                .map(goal -> goal.text().in(language))
                .findFirst()
                .orElse(id.value());
    }

    private void addImprovement(Improvement improvement) {
        List<String> by = new ArrayList<>();
        improvement.activities().forEach(id -> by.add(title(id)));
        improvement.goals().forEach(id -> by.add(goal(id)));
        item(List.of(text(
                by.isEmpty() ? "lessons.improvement-open" : "lessons.improvement",
                "text",
                improvement.text().in(language),
                "by",
                String.join(", ", by))));
    }
}
