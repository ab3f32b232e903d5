package org.kompetens.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.organisation.Organisation;

/** Arbitraries of what an organisation declares. */
public final class Organisations {

    private static final int MOST_COMPETENCES = 6;

    private Organisations() {}

    /**
     * Structures without errors.
     *
     * @return small ones, to be made larger or moved in time
     */
    public static StructureArbitrary structures() {
        return StructureArbitrary.ofUsualSize();
    }

    /**
     * Resolved organisations.
     *
     * @return those of {@link #structures()}
     */
    public static Arbitrary<Organisation> organisations() {
        return structures().map(Organisation::of);
    }

    /**
     * Frameworks without errors.
     *
     * @return up to four scales, mappings between some of them, and up to six competences
     */
    public static Arbitrary<CompetenceFramework> frameworks() {
        return Combinators.combine(FrameworkDraft.drafts(MOST_COMPETENCES), Arbitraries.of(Ids.values()))
                .as(FrameworkDraft::framework);
    }
}
