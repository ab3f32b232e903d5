package org.kompetens.json.form;

import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.TextForm.TEXT;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kompetens.calendar.CalendarId;
import org.kompetens.calendar.Source;

/** Where something in a calendar comes from. */
final class SourceForm {

    static final Part<Source, String> DOCUMENT = required(
            Property.of("document", TEXT, "The document it comes from.").example("\"S1\""), Source::document);
    static final Part<Source, String> PLACE = required(
            Property.of("place", TEXT, "Where in the document it stands.").example("\"table, row 3\""), Source::place);

    static final ObjectForm<Source> SOURCE =
            ObjectForm.of("source", List.of(DOCUMENT, PLACE), of -> new Source(of.get(DOCUMENT), of.get(PLACE)));

    /** Of a calendar whose id cannot be read nothing is kept. */
    private static final CalendarId UNKNOWN = CalendarId.of("own");

    private SourceForm() {}

    /** A source that is always written; where it is left out, it is {@link #here}. */
    static <T> Part<T, Optional<Source>> source(Function<T, Source> getter) {
        return optional(
                Property.of("source", SOURCE, "Where it comes from; this calendar itself if left out."),
                object -> Optional.of(getter.apply(object)));
    }

    /**
     * The calendar itself as the source of something in it.
     *
     * @param object what it is the source of
     * @param kind what that is, in one English word
     * @param id its id
     */
    static Source here(ObjectPlace object, String kind, Object id) {
        Place calendar = Place.root(object.place().document(), new Problems());
        CalendarId document = CalendarForm.ID.read(new ObjectPlace(calendar)).orElse(UNKNOWN);
        return new Source(document.value(), kind + " " + id);
    }
}
