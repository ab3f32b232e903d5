package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;
import org.kompetens.change.Reorganisation;
import org.kompetens.change.UnitReorganisation;
import org.kompetens.json.form.ReorganisationForm;

/**
 * Writes as JSON what became of units between two dates and two unit trees: how many people came, went and stayed, and
 * what of each competence's change is theirs. A movement without effect is left out of {@code parts}, and what a part
 * takes away is below nought. Of what is counted and of FTE the parts sum exactly; the shortfall is given to four places.
 */
public final class ReorganisationDocument {

    private ReorganisationDocument() {}

    /**
     * The document of units, one at a time.
     *
     * @param reorganisation the reorganisation
     * @param units which of its units, in the order to write them: all, or those from one on
     * @return the document, still to be written, once: it is made as it is written
     */
    @SuppressWarnings("StreamToIterable") // Gone through once, as it is written.
    public static ResultToWrite of(Reorganisation reorganisation, Stream<UnitReorganisation> units) {
        return ResultToWrite.of(
                ReorganisationForm.REORGANISATION,
                new ReorganisationForm.OfUnits(reorganisation, units.sequential()::iterator));
    }

    /**
     * Writes units, one at a time.
     *
     * @param reorganisation the reorganisation
     * @param units which of its units, in the order to write them: all, or those from one on
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public static void write(Reorganisation reorganisation, Stream<UnitReorganisation> units, OutputStream out)
            throws IOException {
        of(reorganisation, units).write(out);
    }
}
