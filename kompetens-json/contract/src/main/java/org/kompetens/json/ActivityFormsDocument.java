package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.kompetens.json.form.ActivityFormsForm;
import org.kompetens.planning.ActivityForm;

/** Writes as JSON what is handled at some places: the form of each. */
public final class ActivityFormsDocument {

    private ActivityFormsDocument() {}

    /**
     * The document of forms.
     *
     * @param date as of which date they are
     * @param forms the forms
     * @return the document, still to be written
     */
    public static ResultToWrite of(LocalDate date, List<ActivityForm> forms) {
        return ResultToWrite.of(ActivityFormsForm.FORMS, new ActivityFormsForm.Shown(date, forms));
    }

    /**
     * Writes forms.
     *
     * @param date as of which date they are
     * @param forms the forms
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public static void write(LocalDate date, List<ActivityForm> forms, OutputStream out) throws IOException {
        of(date, forms).write(out);
    }
}
