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
                | Almfjärden kommune
            kommunledning | department | almfjarden
                | Kommunledningskontoret | Kommunedirektørens stab | Kommunaldirektørens sekretariat
                | Municipal Executive Office | Staben til kommunedirektøren
            loneservice | unit | kommunledning
                | Löneservice | Lønnsenheten | Lønservice | Payroll Services | Lønseininga
            hr | unit | kommunledning
                | HR-enheten | HR-enheten | HR-enheden | Human Resources | HR-eininga
            upphandling | unit | kommunledning
                | Upphandlingsenheten | Innkjøpsenheten | Udbudsenheden | Procurement | Innkjøpseininga
            it | unit | kommunledning
                | IT-enheten | IT-enheten | It-enheden | IT Services | IT-eininga
            kommunikation | unit | kommunledning
                | Kommunikationsenheten | Kommunikasjonsenheten | Kommunikationsenheden | Communications
                | Kommunikasjonseininga
            ekonomi | unit | kommunledning
                | Ekonomienheten | Økonomienheten | Økonomienheden | Finance | Økonomieininga
            """;

    private static final String CARE = """
            omsorgsnamnden | board | almfjarden
                | Vård- och omsorgsnämnden | Utvalg for helse og omsorg | Social- og Sundhedsudvalget
                | Health and Social Care Board | Utval for helse og omsorg
            omsorg | department | omsorgsnamnden
                | Vård- och omsorgsförvaltningen | Helse- og omsorgsetaten | Social- og Sundhedsforvaltningen
                | Health and Social Care Department | Helse- og omsorgsetaten
            aldreomsorg | division | omsorg
                | Äldreomsorg | Eldreomsorg | Ældreområdet | Elderly Care | Eldreomsorg
            aldreomsorg-nord | unit | aldreomsorg
                | Hemtjänst nord | Hjemmetjenesten nord | Hjemmeplejen Nord | Home Care North | Heimetenesta nord
            aldreomsorg-nord-dag | team | aldreomsorg-nord
                | Hemtjänst nord, dag | Hjemmetjenesten nord, dag | Hjemmeplejen Nord, dag | Home Care North, Days
                | Heimetenesta nord, dag
            aldreomsorg-nord-kvall | team | aldreomsorg-nord
                | Hemtjänst nord, kväll | Hjemmetjenesten nord, kveld | Hjemmeplejen Nord, aften
                | Home Care North, Evenings | Heimetenesta nord, kveld
            aldreomsorg-syd | unit | aldreomsorg
                | Hemtjänst syd | Hjemmetjenesten sør | Hjemmeplejen Syd | Home Care South | Heimetenesta sør
            aldreomsorg-kusten | unit | aldreomsorg
                | Hemtjänst kusten | Hjemmetjenesten kysten | Hjemmeplejen Kysten | Home Care Coast
                | Heimetenesta kysten
            nattpatrullen | unit | aldreomsorg
                | Nattpatrullen | Nattpatruljen | Hjemmeplejens nathold | Night Patrol | Nattpatruljen
            lindgarden | unit | aldreomsorg
                | Lindgårdens särskilda boende | Lindgården sykehjem | Plejehjemmet Lindgården
                | Lindgården Care Home | Lindgården sjukeheim
            lindgarden-demens | team | lindgarden
                | Lindgården, demensboende | Lindgården, demensavdeling | Lindgården, demensafsnit
                | Lindgården, Dementia Ward | Lindgården, demensavdeling
            lindgarden-somatik | team | lindgarden
                | Lindgården, omvårdnadsboende | Lindgården, somatisk avdeling | Lindgården, somatisk afsnit
                | Lindgården, General Ward | Lindgården, somatisk avdeling
            lindgarden-natt | team | lindgarden
                | Lindgården, natt | Lindgården, natt | Lindgården, nat | Lindgården, Nights | Lindgården, natt
            strandbacken | unit | aldreomsorg
                | Strandbackens särskilda boende | Strandbacken sykehjem | Plejehjemmet Strandbacken
                | Strandbacken Care Home | Strandbacken sjukeheim
            halso-sjukvard | division | omsorg
                | Kommunal hälso- och sjukvård | Kommunale helsetjenester | Sundhedsområdet
                | Municipal Health Care | Kommunale helsetenester
            hemsjukvard | unit | halso-sjukvard
                | Hemsjukvård | Hjemmesykepleie | Hjemmesygepleje | Home Nursing | Heimesjukepleie
            rehab | unit | halso-sjukvard
                | Rehabilitering | Rehabilitering | Genoptræning | Rehabilitation | Rehabilitering
            funktionsstod | division | omsorg
                | Funktionsstöd | Tjenester til personer med funksjonsnedsettelse | Handicapområdet
                | Disability Services | Tenester til personar med funksjonsnedsetjing
            gruppbostad-asen | unit | funktionsstod
                | Gruppbostaden Åsen | Åsen bofellesskap | Bofællesskabet Åsen | Åsen Group Home | Åsen bufellesskap
            gruppbostad-ekbacken | unit | funktionsstod
                | Gruppbostaden Ekbacken | Ekbacken bofellesskap | Bofællesskabet Ekbacken | Ekbacken Group Home
                | Ekbacken bufellesskap
            daglig-verksamhet | unit | funktionsstod
                | Daglig verksamhet | Dagsenteret | Aktivitets- og samværstilbud | Day Activities | Dagsenteret
            boendestod | unit | funktionsstod
                | Boendestöd | Boveiledning | Bostøtte | Housing Support | Burettleiing
            individ-familj | division | omsorg
                | Individ- och familjeomsorg | Sosiale tjenester og barnevern | Familie- og socialområdet
                | Individual and Family Services | Sosiale tenester og barnevern
            barn-unga | unit | individ-familj
                | Barn och unga | Barneverntjenesten | Børn og Unge | Child Protection | Barneverntenesta
            forsorjningsstod | unit | individ-familj
                | Försörjningsstöd | Økonomisk sosialhjelp | Kontanthjælp | Social Assistance | Økonomisk sosialhjelp
            bistand | unit | individ-familj
                | Biståndsenheten | Tildelingskontoret | Visitationen | Care Needs Assessment | Tildelingskontoret
            """;

    private static final String EDUCATION = """
            utbildningsnamnden | board | almfjarden
                | Utbildningsnämnden | Utvalg for oppvekst | Børne- og Skoleudvalget | Education Board
                | Utval for oppvekst
            utbildning | department | utbildningsnamnden
                | Utbildningsförvaltningen | Oppvekstetaten | Børne- og Skoleforvaltningen | Education Department
                | Oppvekstetaten
            forskola | division | utbildning
                | Förskola | Barnehage | Dagtilbud | Preschools | Barnehage
            forskolan-blaklockan | unit | forskola
                | Förskolan Blåklockan | Blåklockan barnehage | Børnehuset Blåklockan | Blåklockan Preschool
                | Blåklockan barnehage
            forskolan-myran | unit | forskola
                | Förskolan Myran | Myran barnehage | Børnehuset Myran | Myran Preschool | Myran barnehage
            forskolan-vitsippan | unit | forskola
                | Förskolan Vitsippan | Vitsippan barnehage | Børnehuset Vitsippan | Vitsippan Preschool
                | Vitsippan barnehage
            forskolan-havsviken | unit | forskola
                | Förskolan Havsviken | Havsviken barnehage | Børnehuset Havsviken | Havsviken Preschool
                | Havsviken barnehage
            grundskola | division | utbildning
                | Grundskola | Grunnskole | Folkeskole | Compulsory Schools | Grunnskule
            almskolan | unit | grundskola
                | Almskolan | Almskolan skole | Skolen Almskolan | Almskolan School | Almskolan skule
            almskolan-fritids | team | almskolan
                | Almskolans fritidshem | Almskolan SFO | SFO Almskolan | Almskolan After-School Centre
                | Almskolan SFO
            viksskolan | unit | grundskola
                | Viksskolan | Viksskolan skole | Skolen Viksskolan | Viksskolan School | Viksskolan skule
            centralskolan | unit | grundskola
                | Centralskolan | Centralskolan skole | Skolen Centralskolan | Centralskolan School
                | Centralskolan skule
            elevhalsa | unit | utbildning
                | Elevhälsan | Skolehelsetjenesten | Skolesundhedstjenesten | Student Health Services
                | Skulehelsetenesta
            """;

    private static final String COMMUNITY = """
            samhallsbyggnad | department | almfjarden
                | Samhällsbyggnadsförvaltningen | Plan- og teknisk etat | Teknik- og Miljøforvaltningen
                | Community Planning and Technical Department | Plan- og teknisk etat
            plan-bygg-miljo | division | samhallsbyggnad
                | Plan, bygg och miljö | Plan, bygg og miljø | Plan, byg og miljø
                | Planning, Building and Environment | Plan, bygg og miljø
            plan | unit | plan-bygg-miljo
                | Planenheten | Planenheten | Planenheden | Planning | Planeininga
            bygglov | unit | plan-bygg-miljo
                | Bygglovsenheten | Byggesaksenheten | Byggesagsenheden | Building Permits | Byggesakseininga
            miljo | unit | plan-bygg-miljo
                | Miljöenheten | Miljøenheten | Miljøenheden | Environmental Health | Miljøeininga
            va | division | samhallsbyggnad
                | Vatten och avlopp | Vann og avløp | Vand og spildevand | Water and Wastewater | Vatn og avløp
            va-drift | unit | va
                | VA-drift | Drift vann og avløp | Drift, vand og spildevand | Water Operations | Drift vatn og avløp
            va-projekt | unit | va
                | VA-projekt | Prosjekt vann og avløp | Projekter, vand og spildevand | Water Projects
                | Prosjekt vatn og avløp
            gata-park | unit | samhallsbyggnad
                | Gata och park | Vei og park | Vej og park | Streets and Parks | Veg og park
            fastighet-service | division | samhallsbyggnad
                | Fastighet och service | Eiendom og service | Ejendomme og service | Property and Services
                | Eigedom og service
            fastighetsdrift | unit | fastighet-service
                | Fastighetsdrift | Eiendomsdrift | Ejendomsdrift | Building Operation | Eigedomsdrift
            lokalvard | unit | fastighet-service
                | Lokalvård | Renhold | Rengøring | Cleaning | Reinhald
            almskolans-kok | unit | fastighet-service
                | Almskolans kök | Kjøkkenet på Almskolan | Køkkenet på Almskolan | Almskolan Kitchen
                | Kjøkenet på Almskolan
            lindgardens-kok | unit | fastighet-service
                | Lindgårdens kök | Kjøkkenet på Lindgården | Køkkenet på Lindgården | Lindgården Kitchen
                | Kjøkenet på Lindgården
            """;

    private static final String CULTURE = """
            kultur-fritid | department | almfjarden
                | Kultur- och fritidsförvaltningen | Kultur- og fritidsetaten | Kultur- og Fritidsforvaltningen
                | Culture and Leisure Department | Kultur- og fritidsetaten
            bibliotek | unit | kultur-fritid
                | Biblioteket | Biblioteket | Biblioteket | Library | Biblioteket
            fritid | unit | kultur-fritid
                | Fritidsenheten | Fritidsenheten | Fritidsenheden | Leisure and Youth | Fritidseininga
            kulturskola | unit | kultur-fritid
                | Kulturskolan | Kulturskolen | Kulturskolen | School of Arts | Kulturskulen
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
