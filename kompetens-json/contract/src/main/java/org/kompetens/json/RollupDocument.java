package org.kompetens.json;

import static org.kompetens.json.form.RollupForm.AS_OF;
import static org.kompetens.json.form.RollupForm.DOCUMENT;
import static org.kompetens.json.form.RollupForm.EMPLOYEES;
import static org.kompetens.json.form.RollupForm.FINDINGS;
import static org.kompetens.json.form.RollupForm.POLICY;
import static org.kompetens.json.form.RollupForm.ROLES;
import static org.kompetens.json.form.RollupForm.TYPE;
import static org.kompetens.json.form.RollupForm.UNITS;
import static org.kompetens.json.form.RollupForm.VERSION;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.kompetens.count.LongRun;
import org.kompetens.json.form.AnalysisForm;
import org.kompetens.json.form.FromUnit;
import org.kompetens.json.form.Header;
import org.kompetens.json.form.RollupForm;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.RoleSelection;
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
     * The document of the figures of a unit and of every unit below it.
     *
     * @param rollup the figures
     * @param top the unit to begin with
     * @return the document, still to be written
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public static ResultToWrite of(Rollup rollup, UnitId top) {
        UnitTree tree = rollup.analysis().organisation().tree();
        return ResultToWrite.of(RollupForm.ROLLUP, new FromUnit<>(rollup, tree, top));
    }

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
        json.add('{').add(JsonBytes.property(TYPE)).add(JsonBytes.quoted("", DOCUMENT, ","));
        json.add(JsonBytes.property(VERSION)).add(Header.VERSION).add(",\n");
        String asOf = rollup.analysis().asOf().toString();
        json.add(JsonBytes.property(AS_OF)).add(JsonBytes.quoted("", asOf, ",\n"));
        String policy = rollup.analysis().policy().name();
        json.add(JsonBytes.property(POLICY)).add(JsonBytes.quoted("", policy, ",\n"));
        rollup.roles().ifPresent(some -> addRoles(some, json));
        json.add(JsonBytes.property(EMPLOYEES)).add('{');
        json.add(JsonBytes.property(AnalysisForm.COUNTED)).add(rollup.counted()).add(',');
        json.add(JsonBytes.property(AnalysisForm.REFUSED)).add(rollup.refused());
        UnitText.addLeftOut(rollup.leftOut(), AnalysisForm.LEFT_OUT, ",", "", json);
        json.add("},\n");
        json.add(JsonBytes.property(FINDINGS)).add('{');
        String before = "";
        for (Map.Entry<String, Long> count : rollup.findingCounts().entrySet()) {
            json.add(JsonBytes.quoted(before, count.getKey(), ":")).add(count.getValue());
            before = ",";
        }
        json.add("},\n").add(JsonBytes.property(UNITS)).add('[');
        json.writeTo(out);
        new UnitBlocks(rollup, first, tree.subtreeEnd(first), out, run).write();
        json.clear();
        json.add("\n]}\n");
        json.writeTo(out);
        out.flush();
    }

    private static void addRoles(RoleSelection some, JsonBytes json) {
        json.add(JsonBytes.property(ROLES)).add('[');
        String before = "";
        for (RoleId role : some.roles()) {
            json.add(JsonBytes.quoted(before, role.value(), ""));
            before = ",";
        }
        json.add("],\n");
    }
}
