package org.kompetens.cli;

import java.util.Optional;
import org.kompetens.organisation.CoverageAmount;
import org.kompetens.organisation.CoverageGroup;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.organisation.Organisation;

/** What coverage requirements and their amounts are called. */
final class CoverageNames {

    private static final int FTE_DECIMALS = 2;

    private final Organisation organisation;
    private final Wording wording;

    CoverageNames(Organisation organisation, Wording wording) {
        this.organisation = organisation;
        this.wording = wording;
    }

    String amount(CoverageAmount amount) {
        return amount instanceof CoverageAmount.Persons counted
                ? wording.number(counted.persons())
                : wording.text(
                        "fte", "fte", Wording.fte(((CoverageAmount.FullTimeEquivalents) amount).fte(), FTE_DECIMALS));
    }

    String name(CoverageRequirement needed) {
        var competence =
                organisation.framework().competence(needed.competence()).orElseThrow();
        int rank = competence.rank(needed.level()).orElseThrow().rank();
        Optional<String> group = needed.group().map(CoverageGroup::id);
        return wording.name(competence.competence().labels()) + " ("
                + wording.name(competence.scale().level(rank).labels())
                + group.map(id -> "; " + id).orElse("") + ")";
    }
}
