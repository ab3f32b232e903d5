package org.kompetens.cli;

import java.io.PrintStream;

/** Marks what rests on levels that a mapping merged, and says below a table what the mark means. */
final class MergedMarks {

    private static final String MARK = " *";

    private final Wording wording;
    private boolean any;

    MergedMarks(Wording wording) {
        this.wording = wording;
    }

    /** A text, with the mark if it rests on a merged level. */
    String mark(String text, boolean merged) {
        any |= merged;
        return merged ? text + MARK : text;
    }

    /** What the mark means, where there is one. */
    void print(PrintStream out) {
        if (any) {
            out.println();
            out.println(wording.text("merged.mark"));
        }
    }
}
