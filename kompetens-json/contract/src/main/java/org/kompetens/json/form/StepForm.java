package org.kompetens.json.form;

import static org.kompetens.json.form.CalendarIds.DUTY_ID;
import static org.kompetens.json.form.CalendarIds.PARTY_ID;
import static org.kompetens.json.form.CalendarIds.STEP_ID;
import static org.kompetens.json.form.CalendarIds.UNIT_LEVEL_ID;
import static org.kompetens.json.form.CalendarIds.VOCABULARY_ID;
import static org.kompetens.json.form.FlagForm.FLAG;
import static org.kompetens.json.form.LabelsForm.LABELS;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.ObligationForm.obligation;
import static org.kompetens.json.form.Part.leftOutIf;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.orElse;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.RecurrenceForm.RECURRENCE;
import static org.kompetens.json.form.SourceForm.source;
import static org.kompetens.json.form.WindowForm.WINDOW;

import java.util.List;
import java.util.Optional;
import org.kompetens.calendar.DutyId;
import org.kompetens.calendar.Obligation;
import org.kompetens.calendar.PartyId;
import org.kompetens.calendar.Recurrence;
import org.kompetens.calendar.Source;
import org.kompetens.calendar.Step;
import org.kompetens.calendar.StepId;
import org.kompetens.calendar.VocabularyId;
import org.kompetens.calendar.Window;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.text.Labels;

/** A step of a calendar. */
final class StepForm {

    static final Part<Step, StepId> ID =
            required(Property.of("id", STEP_ID, "Names the step; unique among those of the calendar."), Step::id);
    static final Part<Step, Labels> TITLE =
            required(Property.of("labels", LABELS, "What is to be done."), Step::labels);
    static final Part<Step, UnitLevelId> LEVEL = required(
            Property.of("level", UNIT_LEVEL_ID, "The level of the organisation each of whose units does the step.")
                    .example("\"department\""),
            Step::level);
    static final Part<Step, List<Window>> WINDOWS = orElse(
            Property.of("windows", list(WINDOW), "When in a cycle the step is done, once in each window."),
            List.of(),
            Step::windows);
    static final Part<Step, Optional<List<PartyId>>> PERFORMERS = optional(
            Property.of("performers", list(PARTY_ID), "Who do the step; those responsible if left out."),
            StepForm::performers);
    static final Part<Step, List<PartyId>> RESPONSIBLE = leftOutIf(
            Property.of("responsible", list(PARTY_ID), "Who answer for the step, each at its level or above."),
            List.of(),
            Step::responsible);
    static final Part<Step, Boolean> EITHER = orElse(
            Property.of(
                    "either",
                    FLAG,
                    "Whether one of those responsible is enough, and one of those who do it; otherwise all together."),
            false,
            Step::either);
    static final Part<Step, List<PartyId>> RECIPIENTS = leftOutIf(
            Property.of("recipients", list(PARTY_ID), "Who receive what the step produces."),
            List.of(),
            Step::recipients);
    static final Part<Step, List<StepId>> AFTER = leftOutIf(
            Property.of("after", list(STEP_ID), "The steps that must be done before it."),
            List.of(),
            Step::predecessors);
    static final Part<Step, List<StepId>> AFTER_PREVIOUS = leftOutIf(
            Property.of("afterPrevious", list(STEP_ID), "The steps that must be done in the cycle before, before it."),
            List.of(),
            Step::afterPrevious);
    static final Part<Step, Optional<StepId>> PART_OF = optional(
            Property.of("partOf", STEP_ID, "The step of which it is a part, which waits for all its parts."),
            Step::partOf);
    static final Part<Step, List<Labels>> PRODUCTS = orElse(
            Property.of("products", list(LABELS), "What the step produces, such as a report."),
            List.of(),
            Step::products);
    static final Part<Step, List<VocabularyId>> VOCABULARIES = leftOutIf(
            Property.of("vocabularies", list(VOCABULARY_ID), "The vocabularies of the calendar that the step uses."),
            List.of(),
            Step::vocabularies);
    static final Part<Step, Obligation> OBLIGATION = obligation(Step::obligation);
    static final Part<Step, Boolean> IF_ANY = orElse(
            Property.of("ifAny", FLAG, "Whether there can be nothing to do, so that the step is not applicable."),
            false,
            Step::ifAny);
    static final Part<Step, Boolean> EARLY = orElse(
            Property.of(
                    "asEarlyAsPossible", FLAG, "Whether it had better be done early in its windows, which is advice."),
            false,
            Step::asEarlyAsPossible);
    static final Part<Step, Optional<DutyId>> FULFILS = optional(
            Property.of(
                    "fulfils",
                    DUTY_ID,
                    "The duty for each employee whose records tell with how many persons the step has been done."),
            Step::fulfils);
    static final Part<Step, Optional<Recurrence>> OCCURS = optional(
            Property.of("recurrence", RECURRENCE, "In which cycles the step occurs; in every one if left out."),
            Step::recurrence);
    static final Part<Step, Optional<Source>> SOURCE = source(Step::source);

    static final ObjectForm<Step> STEP = ObjectForm.checked(
            "step",
            List.of(
                    ID,
                    TITLE,
                    LEVEL,
                    WINDOWS,
                    PERFORMERS,
                    RESPONSIBLE,
                    EITHER,
                    RECIPIENTS,
                    AFTER,
                    AFTER_PREVIOUS,
                    PART_OF,
                    PRODUCTS,
                    VOCABULARIES,
                    OBLIGATION,
                    IF_ANY,
                    EARLY,
                    FULFILS,
                    OCCURS,
                    SOURCE),
            (of, object) -> Optional.of(new Step(
                    of.get(ID),
                    of.get(TITLE),
                    of.get(LEVEL),
                    of.get(WINDOWS),
                    of.get(PERFORMERS).orElse(of.get(RESPONSIBLE)),
                    of.get(RESPONSIBLE),
                    of.get(EITHER),
                    of.get(AFTER),
                    of.get(AFTER_PREVIOUS),
                    of.get(PART_OF),
                    of.get(RECIPIENTS),
                    of.get(PRODUCTS),
                    of.get(VOCABULARIES),
                    of.get(OBLIGATION),
                    of.get(IF_ANY),
                    of.get(EARLY),
                    of.get(FULFILS),
                    of.get(OCCURS),
                    of.get(SOURCE).orElseGet(() -> SourceForm.here(object, "step", of.get(ID))))));

    private StepForm() {}

    /** Left out only where nobody is responsible either: it would be read as those who are. */
    private static Optional<List<PartyId>> performers(Step step) {
        return step.performers().isEmpty() && step.responsible().isEmpty()
                ? Optional.empty()
                : Optional.of(step.performers());
    }
}
