package org.kompetens.testkit.laws;

import org.kompetens.finding.Findings;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.testkit.Slow;

@Slow
final class LibraryFindingTest extends FindingLaws {

    @Override
    public Findings findings(CompetenceInventory inventory) {
        return inventory.findings();
    }
}
