package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.kompetens.count.LongRun;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.rollup.Rollup;

/**
 * Writes the figures of an analysis as JSON. Counts are whole numbers; FTE are decimal numbers, exact to four places;
 * shares are rounded to four places, or null where there is nothing to have a share of. A line has the figures of one
 * competence, or of several together.
 */
public final class RollupDocument {

    private RollupDocument() {}

    /**
     * Writes the figures of a unit and of every unit below it, on one thread.
     *
     * @param rollup the figures
     * @param top the unit to begin with
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public static void write(Rollup rollup, UnitId top, OutputStream out) throws IOException {
        write(rollup, top, out, LongRun.onThreads(1));
    }

    /**
     * Writes the same on several threads. A few units are in memory for each.
     *
     * @param rollup the figures
     * @param top the unit to begin with
     * @param out where to; used by one thread at a time, flushed, not closed
     * @param run how many threads, and whether it is cancelled
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if the organisation has no such unit
     * @throws java.util.concurrent.CancellationException if it is cancelled, with a part of it written
     */
    public static void write(Rollup rollup, UnitId top, OutputStream out, LongRun run) throws IOException {
        UnitTree tree = rollup.analysis().organisation().tree();
        int first = tree.indexOf(top);
        JsonBytes json = new JsonBytes();
        json.add("{\"version\":").add(InventoryDocument.VERSION);
        json.add(JsonBytes.quoted(",\n\"asOf\":", rollup.analysis().asOf().toString(), ""));
        json.add(JsonBytes.quoted(",\n\"policy\":", rollup.analysis().policy().name(), ""));
        json.add(",\n\"employees\":{\"counted\":").add(rollup.counted());
        json.add(",\"refused\":").add(rollup.refused()).add('}');
        json.add(",\n\"findings\":{");
        String before = "";
        for (Map.Entry<String, Long> count : rollup.findingCounts().entrySet()) {
            json.add(JsonBytes.quoted(before, count.getKey(), ":")).add(count.getValue());
            before = ",";
        }
        json.add("},\n\"units\":[");
        json.writeTo(out);
        new UnitBlocks(rollup, first, tree.subtreeEnd(first), out, run).write();
        json.clear();
        json.add("\n]}\n");
        json.writeTo(out);
        out.flush();
    }
}
