package org.kompetens.testkit.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevelId;

/**
 * The unit tree. Only care and education have a board of their own above the department, and only some departments have
 * divisions, so that units stand from two to four steps below the municipality, and teams down to five.
 */
final class SampleUnits {

    static final UnitId MUNICIPALITY = UnitId.of("almfjarden");

    private static final String LEADERSHIP = """
            almfjarden | municipality | -
                | Almfjärdens kommun | Almfjärden kommune | Almfjärden Kommune | Almfjärden Municipality
            kommunledning | department | almfjarden
                | Kommunledningskontoret | Kommunedirektørens stab | Kommunaldirektørens sekretariat
                | Municipal Executive Office
            loneservice | unit | kommunledning
                | Löneservice | Lønnsenheten | Lønservice | Payroll Services
            hr | unit | kommunledning
                | HR-enheten | HR-enheten | HR-enheden | Human Resources
            upphandling | unit | kommunledning
                | Upphandlingsenheten | Innkjøpsenheten | Udbudsenheden | Procurement
            it | unit | kommunledning
                | IT-enheten | IT-enheten | It-enheden | IT Services
            kommunikation | unit | kommunledning
                | Kommunikationsenheten | Kommunikasjonsenheten | Kommunikationsenheden | Communications
            ekonomi | unit | kommunledning
                | Ekonomienheten | Økonomienheten | Økonomienheden | Finance
            """;

    private static final String CARE = """
            omsorgsnamnden | board | almfjarden
                | Vård- och omsorgsnämnden | Utvalg for helse og omsorg | Social- og Sundhedsudvalget
                | Health and Social Care Board
            omsorg | department | omsorgsnamnden
                | Vård- och omsorgsförvaltningen | Helse- og omsorgsetaten | Social- og Sundhedsforvaltningen
                | Health and Social Care Department
            aldreomsorg | division | omsorg
                | Äldreomsorg | Eldreomsorg | Ældreområdet | Elderly Care
            aldreomsorg-nord | unit | aldreomsorg
                | Hemtjänst nord | Hjemmetjenesten nord | Hjemmeplejen Nord | Home Care North
            aldreomsorg-nord-dag | team | aldreomsorg-nord
                | Hemtjänst nord, dag | Hjemmetjenesten nord, dag | Hjemmeplejen Nord, dag | Home Care North, Days
            aldreomsorg-nord-kvall | team | aldreomsorg-nord
                | Hemtjänst nord, kväll | Hjemmetjenesten nord, kveld | Hjemmeplejen Nord, aften
                | Home Care North, Evenings
            aldreomsorg-syd | unit | aldreomsorg
                | Hemtjänst syd | Hjemmetjenesten sør | Hjemmeplejen Syd | Home Care South
            aldreomsorg-kusten | unit | aldreomsorg
                | Hemtjänst kusten | Hjemmetjenesten kysten | Hjemmeplejen Kysten | Home Care Coast
            nattpatrullen | unit | aldreomsorg
                | Nattpatrullen | Nattpatruljen | Hjemmeplejens nathold | Night Patrol
            lindgarden | unit | aldreomsorg
                | Lindgårdens särskilda boende | Lindgården sykehjem | Plejehjemmet Lindgården
                | Lindgården Care Home
            lindgarden-demens | team | lindgarden
                | Lindgården, demensboende | Lindgården, demensavdeling | Lindgården, demensafsnit
                | Lindgården, Dementia Ward
            lindgarden-somatik | team | lindgarden
                | Lindgården, omvårdnadsboende | Lindgården, somatisk avdeling | Lindgården, somatisk afsnit
                | Lindgården, General Ward
            lindgarden-natt | team | lindgarden
                | Lindgården, natt | Lindgården, natt | Lindgården, nat | Lindgården, Nights
            strandbacken | unit | aldreomsorg
                | Strandbackens särskilda boende | Strandbacken sykehjem | Plejehjemmet Strandbacken
                | Strandbacken Care Home
            halso-sjukvard | division | omsorg
                | Kommunal hälso- och sjukvård | Kommunale helsetjenester | Sundhedsområdet
                | Municipal Health Care
            hemsjukvard | unit | halso-sjukvard
                | Hemsjukvård | Hjemmesykepleie | Hjemmesygepleje | Home Nursing
            rehab | unit | halso-sjukvard
                | Rehabilitering | Rehabilitering | Genoptræning | Rehabilitation
            funktionsstod | division | omsorg
                | Funktionsstöd | Tjenester til personer med funksjonsnedsettelse | Handicapområdet
                | Disability Services
            gruppbostad-asen | unit | funktionsstod
                | Gruppbostaden Åsen | Åsen bofellesskap | Bofællesskabet Åsen | Åsen Group Home
            gruppbostad-ekbacken | unit | funktionsstod
                | Gruppbostaden Ekbacken | Ekbacken bofellesskap | Bofællesskabet Ekbacken | Ekbacken Group Home
            daglig-verksamhet | unit | funktionsstod
                | Daglig verksamhet | Dagsenteret | Aktivitets- og samværstilbud | Day Activities
            boendestod | unit | funktionsstod
                | Boendestöd | Boveiledning | Bostøtte | Housing Support
            individ-familj | division | omsorg
                | Individ- och familjeomsorg | Sosiale tjenester og barnevern | Familie- og socialområdet
                | Individual and Family Services
            barn-unga | unit | individ-familj
                | Barn och unga | Barneverntjenesten | Børn og Unge | Child Protection
            forsorjningsstod | unit | individ-familj
                | Försörjningsstöd | Økonomisk sosialhjelp | Kontanthjælp | Social Assistance
            bistand | unit | individ-familj
                | Biståndsenheten | Tildelingskontoret | Visitationen | Care Needs Assessment
            """;

    private static final String EDUCATION = """
            utbildningsnamnden | board | almfjarden
                | Utbildningsnämnden | Utvalg for oppvekst | Børne- og Skoleudvalget | Education Board
            utbildning | department | utbildningsnamnden
                | Utbildningsförvaltningen | Oppvekstetaten | Børne- og Skoleforvaltningen | Education Department
            forskola | division | utbildning
                | Förskola | Barnehage | Dagtilbud | Preschools
            forskolan-blaklockan | unit | forskola
                | Förskolan Blåklockan | Blåklockan barnehage | Børnehuset Blåklockan | Blåklockan Preschool
            forskolan-myran | unit | forskola
                | Förskolan Myran | Myran barnehage | Børnehuset Myran | Myran Preschool
            forskolan-vitsippan | unit | forskola
                | Förskolan Vitsippan | Vitsippan barnehage | Børnehuset Vitsippan | Vitsippan Preschool
            forskolan-havsviken | unit | forskola
                | Förskolan Havsviken | Havsviken barnehage | Børnehuset Havsviken | Havsviken Preschool
            grundskola | division | utbildning
                | Grundskola | Grunnskole | Folkeskole | Compulsory Schools
            almskolan | unit | grundskola
                | Almskolan | Almskolan skole | Skolen Almskolan | Almskolan School
            almskolan-fritids | team | almskolan
                | Almskolans fritidshem | Almskolan SFO | SFO Almskolan | Almskolan After-School Centre
            viksskolan | unit | grundskola
                | Viksskolan | Viksskolan skole | Skolen Viksskolan | Viksskolan School
            centralskolan | unit | grundskola
                | Centralskolan | Centralskolan skole | Skolen Centralskolan | Centralskolan School
            elevhalsa | unit | utbildning
                | Elevhälsan | Skolehelsetjenesten | Skolesundhedstjenesten | Pupil Health
            """;

    private static final String COMMUNITY = """
            samhallsbyggnad | department | almfjarden
                | Samhällsbyggnadsförvaltningen | Plan- og teknisk etat | Teknik- og Miljøforvaltningen
                | Community Planning and Technical Department
            plan-bygg-miljo | division | samhallsbyggnad
                | Plan, bygg och miljö | Plan, bygg og miljø | Plan, byg og miljø
                | Planning, Building and Environment
            plan | unit | plan-bygg-miljo
                | Planenheten | Planenheten | Planenheden | Planning
            bygglov | unit | plan-bygg-miljo
                | Bygglovsenheten | Byggesaksenheten | Byggesagsenheden | Building Permits
            miljo | unit | plan-bygg-miljo
                | Miljöenheten | Miljøenheten | Miljøenheden | Environmental Health
            va | division | samhallsbyggnad
                | Vatten och avlopp | Vann og avløp | Vand og spildevand | Water and Wastewater
            va-drift | unit | va
                | VA-drift | Drift vann og avløp | Drift, vand og spildevand | Water Operations
            va-projekt | unit | va
                | VA-projekt | Prosjekt vann og avløp | Projekter, vand og spildevand | Water Projects
            gata-park | unit | samhallsbyggnad
                | Gata och park | Vei og park | Vej og park | Streets and Parks
            fastighet-service | division | samhallsbyggnad
                | Fastighet och service | Eiendom og service | Ejendomme og service | Property and Services
            fastighetsdrift | unit | fastighet-service
                | Fastighetsdrift | Eiendomsdrift | Ejendomsdrift | Building Operation
            lokalvard | unit | fastighet-service
                | Lokalvård | Renhold | Rengøring | Cleaning
            almskolans-kok | unit | fastighet-service
                | Almskolans kök | Kjøkkenet på Almskolan | Køkkenet på Almskolan | Almskolan Kitchen
            lindgardens-kok | unit | fastighet-service
                | Lindgårdens kök | Kjøkkenet på Lindgården | Køkkenet på Lindgården | Lindgården Kitchen
            """;

    private static final String CULTURE = """
            kultur-fritid | department | almfjarden
                | Kultur- och fritidsförvaltningen | Kultur- og fritidsetaten | Kultur- og Fritidsforvaltningen
                | Culture and Leisure Department
            bibliotek | unit | kultur-fritid
                | Biblioteket | Biblioteket | Biblioteket | Library
            fritid | unit | kultur-fritid
                | Fritidsenheten | Fritidsenheten | Fritidsenheden | Leisure and Youth
            kulturskola | unit | kultur-fritid
                | Kulturskolan | Kulturskolen | Kulturskolen | School of Arts
            """;

    private SampleUnits() {}

    static List<OrganisationUnit> units() {
        Map<UnitId, List<Requirement>> required = SampleUnitNeeds.requirements();
        Map<UnitId, List<CoverageRequirement>> coverage = SampleUnitNeeds.coverage();
        List<OrganisationUnit> units = new ArrayList<>();
        for (String table : List.of(LEADERSHIP, CARE, EDUCATION, COMMUNITY, CULTURE)) {
            for (SampleTable.Row row : SampleTable.read(table)) {
                UnitId id = UnitId.of(row.text(0));
                Optional<UnitId> parent = row.has(2) ? Optional.of(UnitId.of(row.text(2))) : Optional.empty();
                units.add(new OrganisationUnit(
                        id,
                        row.labels(3),
                        Optional.empty(),
                        UnitLevelId.of(row.text(1)),
                        parent,
                        required.getOrDefault(id, List.of()),
                        coverage.getOrDefault(id, List.of())));
            }
        }
        return units;
    }
}
