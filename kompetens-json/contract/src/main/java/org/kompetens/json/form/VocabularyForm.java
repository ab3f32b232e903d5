package org.kompetens.json.form;

import static org.kompetens.json.form.CalendarIds.VOCABULARY_ID;
import static org.kompetens.json.form.LabelsForm.LABELS;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.orElse;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.SourceForm.source;
import static org.kompetens.json.form.TermForm.TERM;

import java.util.List;
import java.util.Optional;
import org.kompetens.calendar.Source;
import org.kompetens.calendar.Term;
import org.kompetens.calendar.Vocabulary;
import org.kompetens.calendar.VocabularyId;
import org.kompetens.text.Labels;

/** A list that steps work with. */
final class VocabularyForm {

    static final Part<Vocabulary, VocabularyId> ID = required(
            Property.of("id", VOCABULARY_ID, "Names the vocabulary; unique among those of the calendar."),
            Vocabulary::id);
    static final Part<Vocabulary, Labels> NAME =
            required(Property.of("labels", LABELS, "What the vocabulary is called."), Vocabulary::labels);
    static final Part<Vocabulary, List<Term>> TERMS =
            orElse(Property.of("terms", list(TERM), "Its entries, in their order."), List.of(), Vocabulary::terms);
    static final Part<Vocabulary, Optional<Source>> SOURCE = source(Vocabulary::source);

    static final ObjectForm<Vocabulary> VOCABULARY = ObjectForm.checked(
            "vocabulary",
            List.of(ID, NAME, TERMS, SOURCE),
            (of, object) -> Optional.of(new Vocabulary(
                    of.get(ID),
                    of.get(NAME),
                    of.get(TERMS),
                    of.get(SOURCE).orElseGet(() -> SourceForm.here(object, "vocabulary", of.get(ID))))));

    private VocabularyForm() {}
}
