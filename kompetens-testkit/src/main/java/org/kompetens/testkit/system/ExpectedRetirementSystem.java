package org.kompetens.testkit.system;

import java.time.LocalDate;
import java.util.Map;
import org.kompetens.competence.CompetenceId;
import org.kompetens.organisation.UnitId;

/** Whatever projects competence to a later date, without those who are expected to have retired by then. */
public interface ExpectedRetirementSystem {

    /**
     * Explains the change of all figures until a later date.
     *
     * @param situation who there is, and by which rules they are expected to retire
     * @param to the later date
     * @return of each unit a report for each competence of which a figure, or a part, is not nought
     */
    Map<UnitId, Map<CompetenceId, BridgeReport>> bridge(StaffingSituation situation, LocalDate to);

    /**
     * Finds out whether units will have what they need as a whole.
     *
     * @param situation who there is, and by which rules they are expected to retire
     * @param to the later date
     * @return a report for each unit that has a coverage requirement in force on that date
     */
    Map<UnitId, UnitCoverageReport> cover(StaffingSituation situation, LocalDate to);
}
