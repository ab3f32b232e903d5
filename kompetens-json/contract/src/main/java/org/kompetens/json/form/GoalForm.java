package org.kompetens.json.form;

import static org.kompetens.json.form.DateForm.DATE;
import static org.kompetens.json.form.DecimalForm.tenThousandths;
import static org.kompetens.json.form.LabelsForm.LABELS;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.leftOutIf;
import static org.kompetens.json.form.Part.oneOf;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.TextForm.TEXT;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.Direction;
import org.kompetens.planning.Goal;
import org.kompetens.planning.GoalId;
import org.kompetens.planning.GoalMeasure;
import org.kompetens.planning.GoalTerm;
import org.kompetens.planning.PlanId;
import org.kompetens.planning.PlanningRule;
import org.kompetens.planning.Reading;
import org.kompetens.planning.Verdict;
import org.kompetens.rollup.Fraction;
import org.kompetens.text.Labels;

/** A goal of a unit, with its measures. */
final class GoalForm {

    private static final BigInteger UNIT_OF_NUMBERS = BigInteger.valueOf(10_000);
    private static final long MOST = 10_000_000_000_000_000L;

    static final WordForm<GoalTerm> TERM_WORD = WordForm.oneOf(List.of(GoalTerm.values()), GoalTerm::code);

    private static final Form<Fraction> NUMBER = tenThousandths(-MOST, MOST)
            .as(number -> new Fraction(BigInteger.valueOf(number), UNIT_OF_NUMBERS), GoalForm::tenThousandthsOf);

    /** What a measure said, or why it said nothing. */
    private record Said(Optional<Fraction> value, Optional<String> reason) {}

    private static final Part<Reading, LocalDate> READ_ON =
            required(Property.of("date", DATE, "When it was read."), Reading::date);
    private static final Part<Reading, Said> SAID = oneOf(
            List.of(
                    new Alternative<Said, Fraction>(
                            Property.of("value", NUMBER, "What was read, in the measure's unit."),
                            value -> new Said(Optional.of(value), Optional.empty()),
                            Said::value),
                    new Alternative<Said, String>(
                            Property.of("cannotBeJudged", TEXT, "Why there is no value.")
                                    .example("\"no survey this year\""),
                            reason -> new Said(Optional.empty(), Optional.of(reason)),
                            Said::reason)),
            GoalForm::said);
    static final ObjectForm<Reading> READING = ObjectForm.of(
            "reading",
            List.of(READ_ON, SAID),
            of -> of.get(SAID).value().isPresent()
                    ? new Reading.Value(of.get(READ_ON), of.get(SAID).value().get())
                    : new Reading.CannotBeJudged(
                            of.get(READ_ON), of.get(SAID).reason().orElseThrow()));

    private static final Part<GoalMeasure, Labels> MEASURED =
            required(Property.of("labels", LABELS, "What is measured."), GoalMeasure::name);
    private static final Part<GoalMeasure, String> MEASURED_IN =
            required(Property.of("unit", TEXT, "In which unit.").example("\"%\""), GoalMeasure::unit);
    private static final Part<GoalMeasure, Fraction> BASELINE =
            required(Property.of("baseline", NUMBER, "Where it stood when the goal was set."), GoalMeasure::baseline);
    private static final Part<GoalMeasure, Fraction> TARGET =
            required(Property.of("target", NUMBER, "Where it is to stand."), GoalMeasure::target);
    private static final Part<GoalMeasure, Direction> DIRECTION = required(
            Property.of("direction", WordForm.oneOf(Direction.values()), "Which way it is to go."),
            GoalMeasure::direction);
    private static final Part<GoalMeasure, List<Reading>> READINGS = leftOutIf(
            Property.of("readings", list(READING), "What it said on some dates."), List.of(), GoalMeasure::readings);
    static final ObjectForm<GoalMeasure> MEASURE = ObjectForm.checked(
            "measure of a goal",
            List.of(MEASURED, MEASURED_IN, BASELINE, TARGET, DIRECTION, READINGS),
            GoalForm::measure);

    private static final Part<Goal, GoalId> ID =
            required(Property.of("id", PlanningIds.GOAL, "Names the goal."), Goal::id);
    private static final Part<Goal, UnitId> UNIT = required(
            Property.of("unit", Ids.UNIT, "Whose it is: at the top the council's or the board's."), Goal::unit);
    private static final Part<Goal, Labels> WHAT =
            required(Property.of("text", LABELS, "What is to be reached."), Goal::text);
    private static final Part<Goal, GoalTerm> TERM =
            required(Property.of("term", TERM_WORD, "For the coming year or two, or longer."), Goal::term);
    private static final Part<Goal, List<GoalId>> PARENTS = leftOutIf(
            Property.of("parents", list(PlanningIds.GOAL), "From which goals it is broken down."),
            List.of(),
            goal -> new ArrayList<>(goal.parents()));
    private static final Part<Goal, Optional<PlanId>> ORIGIN =
            optional(Property.of("plan", PlanningIds.PLAN, "The plan in which it was first set."), Goal::origin);
    private static final Part<Goal, List<GoalMeasure>> MEASURES = leftOutIf(
            Property.of("measures", list(MEASURE), "By what one sees whether it is reached."),
            List.of(),
            Goal::measures);
    private static final Part<Goal, List<Verdict>> VERDICTS = leftOutIf(
            Property.of(
                    "verdicts", list(ProgressNotesForm.VERDICT), "How it was judged, beside what the measures say."),
            List.of(),
            Goal::verdicts);

    static final ObjectForm<Goal> GOAL = ObjectForm.of(
            "goal",
            List.of(ID, UNIT, WHAT, TERM, PARENTS, ORIGIN, MEASURES, VERDICTS),
            of -> new Goal(
                    of.get(ID),
                    of.get(UNIT),
                    of.get(WHAT),
                    of.get(TERM),
                    new TreeSet<>(of.get(PARENTS)),
                    of.get(ORIGIN),
                    of.get(MEASURES),
                    of.get(VERDICTS)));

    private GoalForm() {}

    private static Said said(Reading reading) {
        return reading instanceof Reading.CannotBeJudged none
                ? new Said(Optional.empty(), Optional.of(none.reason()))
                : new Said(reading.reached(), Optional.empty());
    }

    private static Optional<GoalMeasure> measure(Values<GoalMeasure> of, ObjectPlace object) {
        int ahead = of.get(TARGET).compareTo(of.get(BASELINE));
        if (of.get(DIRECTION) == Direction.RISE ? ahead < 0 : ahead > 0) {
            object.note(PlanningRule.TARGET_AGAINST_DIRECTION, TARGET);
            return Optional.empty();
        }
        return Optional.of(new GoalMeasure(
                of.get(MEASURED),
                of.get(MEASURED_IN),
                of.get(BASELINE),
                of.get(TARGET),
                of.get(DIRECTION),
                of.get(READINGS)));
    }

    private static long tenThousandthsOf(Fraction number) {
        BigInteger[] parts = number.numerator().multiply(UNIT_OF_NUMBERS).divideAndRemainder(number.denominator());
        if (parts[1].signum() != 0) {
            throw new UnwritableException("it must have at most four decimals");
        }
        return parts[0].longValueExact();
    }
}
