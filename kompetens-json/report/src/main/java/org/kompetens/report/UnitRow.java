package org.kompetens.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kompetens.gap.Measure;
import org.kompetens.publication.PublishedUnit;
import org.kompetens.rollup.CompetenceFigures;
import org.kompetens.rollup.UnitFigures;

/**
 * What a report shows of a unit.
 *
 * @param id the unit's id
 * @param name what it is called
 * @param depth how far it is below the unit of the report
 * @param employed how many persons work there; empty if hidden
 * @param leftOut how many assessments of theirs are left out; none where that is not for those who read it
 * @param total all competences together
 * @param missing the competences of which somebody falls short, where most is missing first
 * @param leastKnown the competences of which something is not known, most of it first
 */
record UnitRow(
        String id,
        String name,
        int depth,
        Optional<Long> employed,
        long leftOut,
        ShownFigures total,
        List<CompetenceRow> missing,
        List<CompetenceRow> leastKnown) {

    /**
     * What a report shows of a competence in a unit.
     *
     * @param id the competence's id
     * @param name what it is called
     * @param figures its figures
     */
    record CompetenceRow(String id, String name, ShownFigures figures) {

        static CompetenceRow of(CompetenceFigures figures, ReportText text) {
            return new CompetenceRow(
                    figures.competence().id().value(),
                    text.name(figures.competence().competence().labels()),
                    ShownFigures.of(figures, figures.cells()));
        }
    }

    static UnitRow of(UnitFigures unit, int depth, ReportText text) {
        return new UnitRow(
                unit.unit().id().value(),
                text.name(unit.unit().labels()),
                depth,
                Optional.of(unit.employed().persons()),
                unit.leftOut().assessments(),
                ShownFigures.of(unit.total(), unit.total().cells()),
                rows(unit.largestShortfalls(), text),
                rows(unit.leastKnown(), text));
    }

    private static List<CompetenceRow> rows(List<CompetenceFigures> figures, ReportText text) {
        return figures.stream().map(one -> CompetenceRow.of(one, text)).toList();
    }

    /** In an order that tells nothing but what is shown. */
    static UnitRow of(PublishedUnit unit, int depth, ReportText text) {
        List<CompetenceRow> all = unit.competences().stream()
                .map(one -> new CompetenceRow(
                        one.competence().id().value(),
                        text.name(one.competence().competence().labels()),
                        ShownFigures.of(one.figures())))
                .toList();
        return new UnitRow(
                unit.unit().id().value(),
                text.name(unit.unit().labels()),
                depth,
                ShownFigures.count(unit.employed()),
                0,
                ShownFigures.of(unit.total()),
                largestFirst(all, row -> row.figures().count(Measure.SHORT)),
                largestFirst(all, row -> row.figures().unknown()));
    }

    /** Gives a count that may be hidden. */
    private interface Counting {
        Optional<Long> count(CompetenceRow row);
    }

    private static List<CompetenceRow> largestFirst(List<CompetenceRow> rows, Counting counting) {
        return rows.stream()
                .filter(row -> !ShownFigures.isNone(counting.count(row)))
                .sorted(Comparator.comparing(
                        (CompetenceRow row) -> counting.count(row).orElse(0L), Comparator.reverseOrder()))
                .toList();
    }
}
