package org.kompetens.testkit.mistakes;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What catches each mistake of a family, found by trying. */
record Caught(List<Law> laws, List<Row> rows) {

    /** A mistake, and the numbers of the laws that catch it, from 1. */
    record Row(String mistake, List<Integer> by) {}

    /** The numbers of the laws that are the only one without the reference to catch some mistake. */
    TreeSet<Integer> alone() {
        TreeSet<Integer> alone = new TreeSet<>();
        rows.forEach(row -> {
            List<Integer> own = row.by().stream()
                    .filter(number -> !laws.get(number - 1).isByReference())
                    .toList();
            if (own.size() == 1) {
                alone.add(own.get(0));
            }
        });
        return alone;
    }

    static <S> Caught in(Family<S> family) {
        List<Law> laws = family.all();
        List<Row> rows = new ArrayList<>();
        for (Mistake<S> mistake : family.mistakes()) {
            Family.Trial<S> trial = family.with(mistake);
            List<Integer> by = new ArrayList<>();
            for (int i = 0; i < laws.size(); i++) {
                if (trial.isCaughtBy(laws.get(i))) {
                    by.add(i + 1);
                }
            }
            rows.add(new Row(mistake.name(), by));
        }
        return new Caught(laws, rows);
    }
}
