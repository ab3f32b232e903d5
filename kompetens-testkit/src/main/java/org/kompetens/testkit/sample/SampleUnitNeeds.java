package org.kompetens.testkit.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.UnitId;

/** What units require of each who works there, and need as a whole, written as {@link SampleRequirements} says. */
final class SampleUnitNeeds {

    private static final String REQUIREMENTS = """
            almfjarden | demokratisk-vardegrund god 2 | offentlighet-sekretess grundlaggande 3
                | informationssakerhet god 3 from 2027-01-01
            it | informationssakerhet mycket-god 4
            omsorg | brukarinflytande god 3 | personlig-integritet god 4
            nattpatrullen | lakemedelsdelegering godkand 5 | insulindelegering godkand 5 | hlr godkand 4
            lindgarden-natt | lakemedelsdelegering godkand 5 | insulindelegering godkand 5 | hlr godkand 4
            lindgarden-demens | demenssjukdomar kompetent 5 | lagaffektivt-bemotande god 4
            lindgarden-somatik | palliativ-vard avancerad 3
            strandbacken | palliativ-vard kompetent 4
            gruppbostad-asen | akk god 4
            individ-familj | verksamhetssystem-gammalt god 3 until 2027-01-01
                | verksamhetssystem-nytt god 4 from 2027-01-01
            utbildning | barnets-basta god 4
            forskola | hlr-barn godkand 4 | brandskydd godkand 3
            samhallsbyggnad | sakerhetsutbildning godkand 4
            gata-park | arbete-pa-vag godkand 5
            kultur-fritid | likabehandling god 3
            """;

    private static final String COVERAGE = """
            almfjarden | kriskommunikation god 4 persons
            loneservice | loneadministration skicklig 3 persons
            upphandling | upphandlingsratt skicklig 2 persons
            it | natverksdrift skicklig 2 persons | informationssakerhet mycket-god 3 fte from 2027-01-01
            aldreomsorg-nord | lakemedelsdelegering godkand 12 persons
            aldreomsorg-syd | lakemedelsdelegering godkand 12 persons | insulindelegering godkand 2 persons
            aldreomsorg-kusten | lakemedelsdelegering godkand 8 persons
            nattpatrullen | lakemedelsdelegering godkand 4 persons | insulindelegering godkand 3 persons
            lindgarden | palliativ-vard kompetent 2 persons
            lindgarden-natt | lakemedelsdelegering godkand 4 persons | hlr godkand 2 persons
            lindgarden-demens | demenssjukdomar kompetent 8 fte
            strandbacken | lakemedelsdelegering godkand 8 persons | palliativ-vard skicklig 3 persons
            hemsjukvard | sarvard skicklig 3 persons | palliativ-vard skicklig 4 fte | hlr godkand 6 persons
                | sarvard skicklig 4 persons in natt 1 | palliativ-vard skicklig 4 persons in natt 2
            gruppbostad-asen | akk mycket-god 1 persons
            barn-unga | barnutredning skicklig 6 fte
            forskolan-blaklockan | hlr-barn godkand 4 persons
            forskolan-myran | hlr-barn godkand 4 persons
            forskolan-vitsippan | hlr-barn godkand 3 persons
            forskolan-havsviken | hlr-barn godkand 2 persons
            elevhalsa | specialpedagogik expert 1 persons
            bygglov | bygglovsprovning expert 1 persons
            va-drift | dricksvatten skicklig 2 fte | avloppsrening skicklig 2 fte
            gata-park | korkort-c godkand 5 persons | arbete-pa-vag godkand 8 persons
            fastighetsdrift | heta-arbeten godkand 3 persons
            almskolans-kok | specialkost mycket-god 2 persons
            lindgardens-kok | specialkost mycket-god 2 persons
            """;

    private SampleUnitNeeds() {}

    static Map<UnitId, List<Requirement>> requirements() {
        return byUnit(REQUIREMENTS, SampleRequirements::requirements);
    }

    static Map<UnitId, List<CoverageRequirement>> coverage() {
        return byUnit(COVERAGE, SampleRequirements::coverage);
    }

    private static <T> Map<UnitId, List<T>> byUnit(String table, Function<List<String>, List<T>> reader) {
        Map<UnitId, List<T>> byUnit = new LinkedHashMap<>();
        for (SampleTable.Row row : SampleTable.read(table)) {
            byUnit.put(UnitId.of(row.text(0)), reader.apply(row.from(1)));
        }
        return byUnit;
    }
}
