package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.kompetens.horizon.Bridge;
import org.kompetens.json.form.BridgeForm;
import org.kompetens.json.form.FromUnit;
import org.kompetens.json.form.WithRetirement;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.staffing.StaffingAssumptions;

/**
 * Writes as JSON what leads from the figures of one date to those of another: exits, entries, requirements, expiries and
 * gains. Numbers alone; {@link CellChangesDocument} has the facts behind them. A cause without effect is left out of
 * {@code parts}, and what a part takes away is below nought. Of what is counted and of FTE the parts sum exactly; the
 * shortfall is given to four places.
 */
public final class BridgeDocument {

    private BridgeDocument() {}

    /**
     * The document of the bridge of a unit and of every unit below it.
     *
     * @param bridge the bridge
     * @param top the unit to begin with
     * @return the document, still to be written
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public static ResultToWrite of(Bridge bridge, UnitId top) {
        return of(bridge, Optional.empty(), top);
    }

    /**
     * Writes the bridge of a unit and of every unit below it.
     *
     * @param bridge the bridge
     * @param top the unit to begin with
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public static void write(Bridge bridge, UnitId top, OutputStream out) throws IOException {
        of(bridge, top).write(out);
    }

    /**
     * The document of the bridge of a unit and of every unit below it, counted of employees who are expected to retire by some
     * terms, and these terms beside it.
     *
     * @param bridge the bridge, of {@linkplain org.kompetens.staffing.ExpectedRetirements expected} records
     * @param retirement with the terms of retirement by which they are; empty where only what is known counts
     * @param top the unit to begin with
     * @return the document, still to be written
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public static ResultToWrite of(Bridge bridge, Optional<StaffingAssumptions> retirement, UnitId top) {
        UnitTree tree = bridge.horizon().at(bridge.from()).organisation().tree();
        return ResultToWrite.of(BridgeForm.BRIDGE, new WithRetirement<>(new FromUnit<>(bridge, tree, top), retirement));
    }

    /**
     * Writes the bridge of a unit and of every unit below it, counted of employees who are expected to retire by some
     * terms, and these terms beside it.
     *
     * @param bridge the bridge, of {@linkplain org.kompetens.staffing.ExpectedRetirements expected} records
     * @param retirement with the terms of retirement by which they are; empty where only what is known counts
     * @param top the unit to begin with
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public static void write(Bridge bridge, Optional<StaffingAssumptions> retirement, UnitId top, OutputStream out)
            throws IOException {
        of(bridge, retirement, top).write(out);
    }
}
