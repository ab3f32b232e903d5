package org.kompetens.json.form;

import static org.kompetens.json.form.CalendarIds.TERM_ID;
import static org.kompetens.json.form.LabelsForm.LABELS;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.SourceForm.source;

import java.util.List;
import java.util.Optional;
import org.kompetens.calendar.Source;
import org.kompetens.calendar.Term;
import org.kompetens.calendar.TermId;
import org.kompetens.text.Labels;

/** An entry of a vocabulary. */
final class TermForm {

    static final Part<Term, TermId> ID =
            required(Property.of("id", TERM_ID, "Names the entry; unique in its vocabulary."), Term::id);
    static final Part<Term, Labels> NAME =
            required(Property.of("labels", LABELS, "What the entry is called."), Term::labels);
    static final Part<Term, Optional<TermId>> BROADER = optional(
            Property.of("broader", TERM_ID, "The entry under which it stands, in the same vocabulary."), Term::broader);
    static final Part<Term, Optional<Source>> SOURCE = source(Term::source);

    static final ObjectForm<Term> TERM = ObjectForm.checked(
            "term",
            List.of(ID, NAME, BROADER, SOURCE),
            (of, object) -> Optional.of(new Term(
                    of.get(ID),
                    of.get(NAME),
                    of.get(BROADER),
                    of.get(SOURCE).orElseGet(() -> SourceForm.here(object, "term", of.get(ID))))));

    private TermForm() {}
}
