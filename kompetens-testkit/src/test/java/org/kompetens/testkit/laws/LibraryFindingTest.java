package org.kompetens.testkit.laws;

import net.jqwik.api.Tag;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.CompetenceInventory;

@Tag("slow")
final class LibraryFindingTest extends FindingLaws {

    @Override
    public Findings findings(CompetenceInventory inventory) {
        return inventory.findings();
    }
}
