package org.kompetens.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.json.InventoryDocument;
import org.kompetens.organisation.Organisation;

/**
 * What is asked of all employees: the structure as the JSON that it came in, and the date. As bytes it is sent to each
 * executor once, and there it is resolved once, for all partitions.
 */
public final class Question implements Serializable {

    private static final long serialVersionUID = 1L;

    private final byte[] structure;
    private final LocalDate asOf;
    private transient @Nullable GapAnalysis analysis;

    /**
     * A question.
     *
     * @param structure the structure in JSON
     * @param asOf the as-of date
     */
    public Question(byte[] structure, LocalDate asOf) {
        this.structure = structure.clone();
        this.asOf = asOf;
    }

    /**
     * The question as the library takes it.
     *
     * @return the same each time in one process
     * @throws IllegalArgumentException if the structure has errors
     * @throws IOException never, as the structure is in memory
     */
    public synchronized GapAnalysis analysis() throws IOException {
        GapAnalysis resolved = analysis;
        if (resolved == null) {
            resolved = GapAnalysis.of(organisation(), asOf);
            analysis = resolved;
        }
        return resolved;
    }

    private Organisation organisation() throws IOException {
        return InventoryDocument.read(new ByteArrayInputStream(structure))
                .organisation()
                .orElseThrow(() -> new IllegalArgumentException(
                        "structure has errors.\nMaybe the command \"validate\" tells which"));
    }
}
