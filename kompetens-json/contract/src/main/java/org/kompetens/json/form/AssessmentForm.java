package org.kompetens.json.form;

import static org.kompetens.json.form.DateForm.DATE;
import static org.kompetens.json.form.End.end;
import static org.kompetens.json.form.Part.oneOf;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.TextForm.TEXT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ScaleId;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;

/** An assessment of an employee's competence. */
public final class AssessmentForm {

    /** Which of the employee's assessments it is. */
    public static final Part<Assessment, AssessmentId> ID = required(
            Property.of("id", Ids.ASSESSMENT, "Names the assessment; unique among those of the employee."),
            Assessment::id);

    /** What was assessed. */
    public static final Part<Assessment, CompetenceId> COMPETENCE = required(
            Property.of("competence", Ids.COMPETENCE, "The competence that was assessed."), Assessment::competence);

    /** That no level was found. */
    private enum Judgement {
        NOT_POSSIBLE
    }

    /** The level that was found, or that none was. */
    public static final Part<Assessment, Optional<LevelId>> FOUND = oneOf(
            List.of(
                    new Alternative<>(Property.of("level", Ids.LEVEL, "The level."), Optional::of, Function.identity()),
                    new Alternative<>(
                            Property.of(
                                    "judgement",
                                    WordForm.oneOf(Judgement.values()),
                                    "In place of a level: it was tried, and no judgement was possible, which counts as no"
                                            + " assessment."),
                            word -> Optional.empty(),
                            found -> found.isPresent() ? Optional.empty() : Optional.of(Judgement.NOT_POSSIBLE))),
            assessment -> assessment.level().map(Level::id));

    /** On which scale. */
    public static final Part<Assessment, Optional<ScaleId>> SCALE = optional(
            Property.of("scale", Ids.SCALE, "The level's scale; the competence's own if left out."),
            assessment -> assessment.level().flatMap(Level::scale));

    /** When it was assessed. */
    public static final Part<Assessment, LocalDate> DATED =
            required(Property.of("date", DATE, "The day of the assessment, from which it counts."), Assessment::date);

    /** Who or what assessed it. */
    public static final Part<Assessment, AssessmentSource> SOURCE = required(
            Property.of(
                    "source",
                    Ids.SOURCE,
                    "Who or what assessed it: `certificate`, `test`, `manager`, `self`, or one of the organisation's `sources`."),
            Assessment::source);

    /** When it stops counting. */
    public static final Part<Assessment, Optional<LocalDate>> EXPIRY =
            end(End.EXPIRY, "The first day on which it no longer counts.", Assessment::expiry);

    /** What it rests on. */
    public static final Part<Assessment, Optional<String>> EVIDENCE = optional(
            Property.of("evidence", TEXT, "What it rests on, such as the number of a certificate.")
                    .example("\"2024/117\""),
            Assessment::evidence);

    static final ObjectForm<Assessment> ASSESSMENT = ObjectForm.of(
            "assessment",
            List.of(ID, COMPETENCE, FOUND, SCALE, DATED, SOURCE, EXPIRY, EVIDENCE),
            of -> new Assessment(
                    of.get(ID),
                    of.get(COMPETENCE),
                    of.get(FOUND).map(level -> new Level(of.get(SCALE), level)),
                    of.get(DATED),
                    of.get(SOURCE),
                    of.get(EXPIRY),
                    of.get(EVIDENCE)));

    private AssessmentForm() {}
}
