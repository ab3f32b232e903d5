package org.kompetens.json.form;

import static org.kompetens.json.form.DateForm.DATE;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.OccurrenceIdForm.OCCURRENCE_ID;
import static org.kompetens.json.form.Part.embedded;
import static org.kompetens.json.form.Part.orElse;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WordForm.oneOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kompetens.calendar.Completion;
import org.kompetens.calendar.OccurrenceId;

/** What is recorded of occurrences. */
public final class CompletionForm {

    private static final String TYPE = "completions";

    static final Part<Completion, OccurrenceId> OCCURRENCE = embedded(OCCURRENCE_ID, Completion::occurrence);
    static final Part<Completion, Completion.Outcome> OUTCOME = orElse(
            Property.of(
                    "outcome",
                    oneOf(Completion.Outcome.values()),
                    "Whether it was done or there was nothing to do; done if left out."),
            Completion.Outcome.DONE,
            Completion::outcome);
    static final Part<Completion, LocalDate> ON =
            required(Property.of("date", DATE, "The day from which that counts."), Completion::date);

    /** What is recorded of one occurrence. */
    public static final ObjectForm<Completion> COMPLETION = ObjectForm.of(
            "completion",
            List.of(OCCURRENCE, OUTCOME, ON),
            of -> new Completion(of.get(OCCURRENCE), of.get(OUTCOME), of.get(ON)));

    static final Part<Iterable<Completion>, Iterable<Completion>> EACH =
            Part.many(TYPE, list(COMPLETION), "What is recorded, in any order.", all -> all);

    /** What is recorded of several occurrences, written one by one. */
    public static final ObjectForm<Iterable<Completion>> COMPLETIONS =
            ObjectForm.of(TYPE, List.of(Header.document(TYPE), Header.version(), EACH), of -> of.get(EACH));

    private CompletionForm() {}

    /**
     * Reads what is recorded of several occurrences.
     *
     * @param place where it stands
     * @return all of it, in the order of the document; empty where something is wrong, which is then noted
     */
    public static Optional<List<Completion>> readAll(Place place) {
        return COMPLETIONS.read(place).map(all -> {
            List<Completion> completions = new ArrayList<>();
            all.forEach(completions::add);
            return List.copyOf(completions);
        });
    }
}
