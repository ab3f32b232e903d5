package org.kompetens.hosts;

import java.util.List;
import java.util.Locale;
import org.kompetens.gap.EmployeeGaps;
import org.kompetens.text.Language;

/**
 * What one employee lacks, as a host sends it. The employee's id is not in it: who asks has the record.
 *
 * @param cells what each employment requires, in the order of the framework
 */
public record PersonGap(List<RequiredCell> cells) {

    /**
     * One competence that one employment requires.
     *
     * @param employment the employment's id
     * @param competence the competence's id
     * @param outcome {@code met}, {@code short}, {@code unassessed} or {@code expired}
     * @param explanation how the outcome came about, a sentence each
     */
    public record RequiredCell(String employment, String competence, String outcome, List<String> explanation) {}

    static PersonGap of(EmployeeGaps gaps, Language language) {
        return new PersonGap(gaps.cells().stream()
                .map(cell -> new RequiredCell(
                        cell.employment().id().value(),
                        cell.required().competence().id().value(),
                        cell.outcome().kind().name().toLowerCase(Locale.ROOT),
                        gaps.explain(cell).sentences(language)))
                .toList());
    }
}
