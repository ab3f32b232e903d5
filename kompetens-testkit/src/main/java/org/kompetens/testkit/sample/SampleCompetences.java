package org.kompetens.testkit.sample;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.NarrowerRule;
import org.kompetens.competence.ScaleId;

/**
 * The competences of the municipality, a table for each dimension. A row holds id, scale, the broader competence, the
 * ESCO skill of the same or a near meaning, and the names.
 */
final class SampleCompetences {

    private static final String ESCO_SKILL = "http://data.europa.eu/esco/skill/";

    private static final String KNOWLEDGE = """
            forvaltningsratt | kompetenstrappa | - | efb523d0-c998-440d-8639-cd14ba841c4c
                | Förvaltningsrätt | Forvaltningsrett | Forvaltningsret | Administrative law | Forvaltningsrett
            offentlighet-sekretess | tregradig | - | 8d202e22-85e9-47b1-a1e0-3296d17244cd
                | Offentlighet och sekretess | Offentlighet og taushetsplikt | Offentlighed og tavshedspligt
                | Public access and confidentiality | Offentlegheit og teieplikt
            upphandlingsratt | kompetenstrappa | forvaltningsratt | 9b862976-aa05-4bde-8ed6-8f39790edd0f
                | Upphandlingsrätt | Anskaffelsesregelverk | Udbudsret | Procurement law | Anskaffingsregelverk
            plan-bygglagstiftning | kompetenstrappa | forvaltningsratt | -
                | Plan- och bygglagstiftning | Plan- og bygningsrett | Plan- og byggelovgivning
                | Planning and building law | Plan- og bygningsrett
            miljolagstiftning | kompetenstrappa | forvaltningsratt | 6f5850ea-5785-4e2c-b062-743066fd5bdb
                | Miljölagstiftning | Miljølovgivning | Miljølovgivning | Environmental law | Miljølovgiving
            socialratt | kompetenstrappa | forvaltningsratt | -
                | Socialrätt | Sosialrett | Socialret | Social law | Sosialrett
            funktionshinderratt | tregradig | socialratt | -
                | Stöd enligt LSS | Rettigheter ved funksjonsnedsettelse | Støtte ved funktionsnedsættelse
                | Statutory disability support | Rettar ved funksjonsnedsetjing
            arbetsratt | kompetenstrappa | - | 08fe5910-8c4c-4679-a988-eb2ded3c4909
                | Arbetsrätt | Arbeidsrett | Ansættelsesret | Employment law | Arbeidsrett
            kollektivavtal | kompetenstrappa | arbetsratt | -
                | Kollektivavtal och löneregler | Tariffavtaler og lønnsregler | Overenskomster og lønregler
                | Collective agreements and pay rules | Tariffavtalar og lønsreglar
            arbetsmiljoansvar | tregradig | arbetsratt | -
                | Arbetsmiljöansvar | Arbeidsmiljøansvar | Arbejdsmiljøansvar | Work environment responsibility
                | Arbeidsmiljøansvar
            kommunal-redovisning | kompetenstrappa | - | -
                | Kommunal redovisning | Kommuneregnskap | Kommunalt regnskab | Municipal accounting
                | Kommunerekneskap
            informationssakerhet | tregradig | - | 6833e58b-eceb-4599-9375-1b7e6ec64087
                | Informationssäkerhet | Informasjonssikkerhet | Informationssikkerhed | Information security
                | Informasjonstryggleik
            dataskydd | tregradig | informationssakerhet | -
                | Dataskydd | Personvern | Databeskyttelse | Data protection | Personvern
            demenssjukdomar | kompetenstrappa | - | -
                | Demenssjukdomar | Demenssykdommer | Demenssygdomme | Dementia | Demenssjukdomar
            npf | tregradig | - | -
                | Neuropsykiatriska funktionsnedsättningar | Nevroutviklingsforstyrrelser
                | Neuroudviklingsforstyrrelser | Neurodevelopmental conditions | Nevroutviklingsforstyrringar
            livsmedelshygien | tregradig | - | 0ff99f51-40d9-42f1-a1ec-377b2bb5e15f
                | Livsmedelshygien | Næringsmiddelhygiene | Fødevarehygiejne | Food hygiene | Næringsmiddelhygiene
            specialkost | tregradig | - | -
                | Specialkost och allergier | Spesialkost og allergier | Diætkost og allergier
                | Special diets and allergies | Spesialkost og allergiar
            dricksvatten | kompetenstrappa | - | -
                | Dricksvattenproduktion | Drikkevannsproduksjon | Drikkevandsproduktion
                | Drinking water production | Drikkevassproduksjon
            avloppsrening | kompetenstrappa | - | 5206a9b8-8337-4f0b-ae00-163a2f55d8cf
                | Avloppsrening | Avløpsrensing | Spildevandsrensning | Wastewater treatment | Avløpsreinsing
            laroplan-forskola | kompetenstrappa | - | -
                | Förskolans läroplan | Rammeplan for barnehagen | Den pædagogiske læreplan
                | Preschool curriculum | Rammeplan for barnehagen
            laroplan-skola | kompetenstrappa | - | -
                | Grundskolans läroplan | Læreplanverket for grunnskolen | Folkeskolens Fælles Mål
                | Compulsory school curriculum | Læreplanverket for grunnskulen
            litteraturkannedom | kompetenstrappa | - | -
                | Litteraturkännedom | Litteraturkunnskap | Litteraturkendskab | Knowledge of literature
                | Litteraturkunnskap
            brandskydd | behorighet | - | -
                | Brandskyddsutbildning | Brannvernopplæring | Brandkursus | Fire safety training | Brannvernopplæring
            sakerhetsutbildning | behorighet | - | -
                | Grundläggande säkerhetsutbildning | Grunnleggende sikkerhetsopplæring
                | Grundlæggende sikkerhedskursus | Basic safety training | Grunnleggjande tryggleiksopplæring
            """;

    private static final String UNDERSTANDING = """
            barnets-basta | tregradig | - | -
                | Barnets bästa | Barnets beste | Barnets bedste | The best interests of the child
                | Det beste for barnet
            barns-utveckling | kompetenstrappa | - | -
                | Barns utveckling och lärande | Barns utvikling og læring | Børns udvikling og læring
                | Child development and learning | Utvikling og læring hos barn
            brukarens-situation | tregradig | - | -
                | Helhetssyn på brukarens situation | Helhetssyn på brukerens situasjon
                | Helhedssyn på borgerens situation | Seeing the service user's whole situation
                | Heilskapssyn på situasjonen til brukaren
            politisk-styrning | tregradig | - | -
                | Politiskt styrd organisation | Politisk styrt organisasjon | Politisk ledet organisation
                | Politically governed organisation | Politisk styrt organisasjon
            samhallsbyggnadsprocessen | kompetenstrappa | - | -
                | Samhällsbyggnadsprocessen | Plan- og byggeprosessen | Plan- og byggeprocessen
                | The planning and building process | Plan- og byggjeprosessen
            hallbarhet | tregradig | - | -
                | Hållbar utveckling | Bærekraftig utvikling | Bæredygtig udvikling | Sustainable development
                | Berekraftig utvikling
            verksamhetsekonomi | kompetenstrappa | - | -
                | Verksamhetens ekonomi | Virksomhetens økonomi | Virksomhedens økonomi | The finances of the service
                | Økonomien i verksemda
            riskforstaelse | tregradig | - | -
                | Riskförståelse | Risikoforståelse | Risikoforståelse | Understanding of risk | Risikoforståing
            """;

    private static final String SKILL = """
            omvardnad | kompetenstrappa | - | -
                | Omvårdnad | Pleie og omsorg | Pleje og omsorg | Nursing care | Pleie og omsorg
            palliativ-vard | kompetenstrappa | omvardnad | -
                | Palliativ vård | Palliativ behandling og omsorg | Palliativ pleje | Palliative care
                | Palliativ behandling og omsorg
            sarvard | kompetenstrappa | omvardnad | -
                | Sårvård | Sårbehandling | Sårpleje | Wound care | Sårbehandling
            forflyttning | tregradig | omvardnad | -
                | Förflyttningsteknik | Forflytningsteknikk | Forflytningsteknik | Moving and handling
                | Forflyttingsteknikk
            basal-hygien | tregradig | omvardnad | 0450eaee-1a00-4622-8f4e-5356fce816d2
                | Basal hygien | Basale smittevernrutiner | Basal hygiejne | Standard infection control
                | Basale smittevernrutinar
            lakemedelshantering | kompetenstrappa | - | -
                | Läkemedelshantering | Legemiddelhåndtering | Medicinhåndtering | Medication management
                | Legemiddelhandtering
            lakemedelsdelegering | behorighet | lakemedelshantering | -
                | Läkemedelsdelegering | Delegering av legemiddelhåndtering | Delegation af medicinhåndtering
                | Delegated medication handling | Delegering av legemiddelhandtering
            insulindelegering | behorighet | lakemedelshantering | -
                | Insulindelegering | Delegering av insulininjeksjon | Delegation af insulininjektion
                | Delegated insulin injection | Delegering av insulininjeksjon
            forsta-hjalpen | tregradig | - | 1d21f6ad-340f-45da-a0a3-4e83867f47a6
                | Första hjälpen | Førstehjelp | Førstehjælp | First aid | Førstehjelp
            hlr | behorighet | forsta-hjalpen | -
                | Hjärt-lungräddning (HLR) | Hjerte- og lungeredning (HLR) | Hjerte-lunge-redning (HLR)
                | Cardiopulmonary resuscitation (CPR) | Hjarte- og lungeredning (HLR)
            hlr-barn | behorighet | forsta-hjalpen | -
                | HLR på barn | HLR på barn | HLR på børn | Paediatric CPR | HLR på barn
            patientjournal | kompetenstrappa | - | 3adb8e1f-ea24-4d8a-ba91-a78bf97ab87e
                | Patientjournal | Pasientjournal | Patientjournal | Patient records | Pasientjournal
            social-dokumentation | kompetenstrappa | - | 7837ef5c-2c81-4a89-8227-b4d4f1f7331e
                | Social dokumentation | Sosialfaglig dokumentasjon | Socialfaglig dokumentation
                | Social care records | Sosialfagleg dokumentasjon
            ibic | tregradig | social-dokumentation | -
                | Dokumentation enligt IBIC | Behovsbasert dokumentasjon (IBIC) | Behovsbaseret dokumentation (IBIC)
                | Needs-based records (IBIC) | Behovsbasert dokumentasjon (IBIC)
            verksamhetssystem-gammalt | tregradig | - | -
                | Det gamla verksamhetssystemet | Det gamle fagsystemet | Det gamle fagsystem
                | The old case management system | Det gamle fagsystemet
            verksamhetssystem-nytt | tregradig | - | -
                | Det nya verksamhetssystemet | Det nye fagsystemet | Det nye fagsystem
                | The new case management system | Det nye fagsystemet
            barnutredning | kompetenstrappa | - | -
                | Barnavårdsutredning | Barnevernsundersøkelse | Børnefaglig undersøgelse | Child welfare inquiry
                | Barnevernsundersøking
            bistandsbedomning | kompetenstrappa | - | -
                | Biståndsbedömning | Vurdering av omsorgsbehov | Visitation | Assessment of care needs
                | Vurdering av omsorgsbehov
            motiverande-samtal | tregradig | - | -
                | Motiverande samtal | Motiverende intervju | Den motiverende samtale | Motivational interviewing
                | Motiverande intervju
            lagaffektivt-bemotande | tregradig | - | -
                | Lågaffektivt bemötande | Lavaffektiv tilnærming | Low arousal-tilgang | Low-arousal approach
                | Lågaffektiv tilnærming
            akk | tregradig | - | -
                | Alternativ och kompletterande kommunikation | Alternativ og supplerende kommunikasjon
                | Alternativ og supplerende kommunikation | Augmentative and alternative communication
                | Alternativ og supplerande kommunikasjon
            rehabilitering | kompetenstrappa | - | -
                | Rehabilitering | Rehabilitering | Rehabilitering | Rehabilitation | Rehabilitering
            undervisning | kompetenstrappa | - | -
                | Undervisning | Undervisning | Undervisning | Teaching | Undervisning
            ledarskap-klassrum | kompetenstrappa | undervisning | cedd0710-62ae-4ff4-89ae-ac52375f86ec
                | Ledarskap i klassrummet | Klasseledelse | Klasseledelse | Classroom management | Klasseleiing
            betyg-bedomning | kompetenstrappa | undervisning | -
                | Bedömning och betygssättning | Vurdering og karaktersetting | Bedømmelse og karaktergivning
                | Assessment and grading | Vurdering og karaktersetjing
            specialpedagogik | kompetenstrappa | - | ef1e63c9-f8c1-46ad-8c74-3cea311c9377
                | Specialpedagogik | Spesialpedagogikk | Specialpædagogik | Special needs education
                | Spesialpedagogikk
            pedagogisk-dokumentation | tregradig | - | -
                | Pedagogisk dokumentation | Pedagogisk dokumentasjon | Pædagogisk dokumentation
                | Pedagogical documentation | Pedagogisk dokumentasjon
            svenska | kompetenstrappa | - | 7ee51257-8947-4b69-9bdf-322baf0a6398
                | Svenska i tal och skrift | Svensk muntlig og skriftlig | Svensk i tale og skrift
                | Spoken and written Swedish | Svensk munnleg og skriftleg
            teckensprak | tregradig | - | e2088cd0-b174-468a-adc0-921efdadb337
                | Svenskt teckenspråk | Svensk tegnspråk | Svensk tegnsprog | Swedish Sign Language
                | Svensk teiknspråk
            klarsprak | tregradig | - | -
                | Klarspråk | Klarspråk | Klart sprog | Plain language | Klarspråk
            upphandling | kompetenstrappa | - | 9e9a4209-c7cf-4f6e-973e-dc2ffadccc74
                | Att genomföra upphandlingar | Gjennomføring av anskaffelser | Gennemførelse af udbud
                | Carrying out procurements | Gjennomføring av anskaffingar
            avtalsuppfoljning | tregradig | upphandling | -
                | Avtalsuppföljning | Kontraktsoppfølging | Kontraktopfølgning | Contract follow-up
                | Kontraktsoppfølging
            detaljplanering | kompetenstrappa | - | -
                | Detaljplanering | Detaljregulering | Lokalplanlægning | Detailed development planning
                | Detaljregulering
            gis | tregradig | - | -
                | Geografiska informationssystem | Geografiske informasjonssystemer
                | Geografiske informationssystemer | Geographic information systems | Geografiske informasjonssystem
            bygglovsprovning | kompetenstrappa | - | -
                | Bygglovsprövning | Byggesaksbehandling | Byggesagsbehandling | Building permit decisions
                | Byggesakshandsaming
            tillsyn | kompetenstrappa | - | -
                | Tillsyn | Tilsyn | Tilsyn | Inspection and enforcement | Tilsyn
            projektledning | kompetenstrappa | - | cd5efa8c-e44d-4cbc-91c6-796018dbed68
                | Projektledning | Prosjektledelse | Projektledelse | Project management | Prosjektleiing
            heta-arbeten | behorighet | - | -
                | Heta arbeten | Varme arbeider | Varmt arbejde | Hot works | Varme arbeid
            korkort-c | behorighet | - | -
                | Körkort C | Førerkort klasse C | Kørekort til kategori C | Driving licence, category C
                | Førarkort klasse C
            yrkesforarkompetens | behorighet | korkort-c | -
                | Yrkesförarkompetens (YKB) | Yrkessjåførkompetanse (YSK) | Chaufføruddannelsesbevis
                | Professional driver's qualification | Yrkessjåførkompetanse (YSK)
            arbete-pa-vag | behorighet | - | -
                | Arbete på väg | Arbeidsvarsling | Vejen som arbejdsplads | Safety at roadworks | Arbeidsvarsling
            fastighetsdrift | tregradig | - | -
                | Fastighetsdrift | Eiendomsdrift | Ejendomsdrift | Building operation | Eigedomsdrift
            stadteknik | tregradig | - | -
                | Städteknik | Renholdsteknikk | Rengøringsteknik | Cleaning technique | Reinhaldsteknikk
            matlagning | kompetenstrappa | - | -
                | Matlagning i storkök | Matlaging i storkjøkken | Madlavning i storkøkken | Large-scale cooking
                | Matlaging i storkjøken
            haccp | tregradig | livsmedelshygien | 5ba1d5b9-3f8d-46ca-bf9f-2e9ca65d1350
                | Egenkontroll enligt HACCP | Internkontroll etter HACCP | Egenkontrol efter HACCP
                | Food safety checks under HACCP | Internkontroll etter HACCP
            anvandarstod | tregradig | - | c2296e2e-5fef-4f24-a24f-e5b3792268be
                | Användarstöd i IT | Brukerstøtte i IT | It-brugersupport | IT user support | Brukarstøtte i IT
            natverksdrift | kompetenstrappa | - | -
                | Nätverks- och serverdrift | Nettverks- og serverdrift | Netværks- og serverdrift
                | Network and server operation | Nettverks- og serverdrift
            loneadministration | kompetenstrappa | - | 9d916d7c-89b3-4084-a6d9-e2b0b3091404
                | Löneadministration | Lønnsadministrasjon | Lønadministration | Payroll administration
                | Lønsadministrasjon
            rekrytering | kompetenstrappa | - | -
                | Kompetensbaserad rekrytering | Kompetansebasert rekruttering | Kompetencebaseret rekruttering
                | Competence-based recruitment | Kompetansebasert rekruttering
            webbpublicering | tregradig | - | -
                | Webbpublicering | Nettpublisering | Webpublicering | Web publishing | Nettpublisering
            kriskommunikation | tregradig | - | -
                | Kriskommunikation | Krisekommunikasjon | Krisekommunikation | Crisis communication
                | Krisekommunikasjon
            lasframjande | kompetenstrappa | - | -
                | Läsfrämjande arbete | Lesefremmende arbeid | Læsefremmende arbejde | Promotion of reading
                | Lesefremjande arbeid
            ledarskap | kompetenstrappa | - | -
                | Ledarskap | Ledelse | Ledelse | Leadership | Leiing
            medarbetarsamtal | tregradig | ledarskap | -
                | Medarbetarsamtal | Medarbeidersamtaler | Medarbejderudviklingssamtaler | Development dialogues
                | Medarbeidarsamtalar
            bemanningsplanering | tregradig | ledarskap | -
                | Bemanning och schemaläggning | Bemanning og turnusplanlegging | Bemanding og vagtplanlægning
                | Staffing and scheduling | Bemanning og turnusplanlegging
            """;

    private static final String ATTRIBUTE = """
            noggrannhet | tregradig | - | -
                | Noggrannhet | Nøyaktighet | Omhyggelighed | Accuracy | Nøyaktigheit
            stresstalighet | tregradig | - | 7a147904-22b3-498a-b4d9-7bceeb86b45d
                | Stresstålighet | Stressmestring | Stressrobusthed | Resilience under stress | Stressmeistring
            flexibilitet | tregradig | - | 49de9958-2aa4-4eef-a89d-fe5d5bcd28c4
                | Flexibilitet | Fleksibilitet | Fleksibilitet | Flexibility | Fleksibilitet
            samarbetsformaga | tregradig | - | 60c78287-22eb-4103-9c8c-28deaa460da0
                | Samarbetsförmåga | Samarbeidsevne | Samarbejdsevne | Ability to cooperate | Samarbeidsevne
            empati | tregradig | - | 77b636e8-fab3-41a8-8022-1e0a354059dc
                | Empati | Empati | Empati | Empathy | Empati
            analytisk-formaga | tregradig | - | 4707da90-9cfc-46ca-8de0-38a0b7bfb137
                | Analytisk förmåga | Analytisk evne | Analytisk evne | Analytical ability | Analytisk evne
            initiativformaga | tregradig | - | 001115fb-569f-4ee6-8381-c6807ef2527f
                | Initiativförmåga | Initiativevne | Initiativrigdom | Initiative | Initiativevne
            """;

    private static final String ATTITUDE = """
            respektfullt-bemotande | kompetenstrappa | - | -
                | Respektfullt bemötande | Respektfull væremåte | Respektfuld tilgang | Respectful manner
                | Respektfull veremåte
            vilja-att-lara | tregradig | - | 9bf266a6-188b-4d17-a22f-2f266d76832b
                | Vilja att lära | Vilje til å lære | Lyst til at lære | Willingness to learn | Vilje til å lære
            brukarinflytande | tregradig | - | -
                | Brukarinflytande | Brukermedvirkning | Brugerinddragelse | User involvement | Brukarmedverknad
            serviceinstallning | tregradig | - | -
                | Serviceinställning | Serviceinnstilling | Serviceindstilling | Service orientation
                | Serviceinnstilling
            sakerhetsmedvetande | tregradig | - | -
                | Säkerhetsmedvetande | Sikkerhetsbevissthet | Sikkerhedsbevidsthed | Safety awareness
                | Tryggleiksmedvit
            """;

    private static final String VALUE = """
            demokratisk-vardegrund | tregradig | - | -
                | Demokratisk värdegrund | Demokratisk verdigrunnlag | Demokratisk værdigrundlag | Democratic values
                | Demokratisk verdigrunnlag
            likabehandling | tregradig | - | -
                | Likabehandling | Likebehandling | Ligebehandling | Equal treatment | Likebehandling
            yrkesetik | tregradig | - | -
                | Yrkesetik | Yrkesetikk | Professionsetik | Professional ethics | Yrkesetikk
            personlig-integritet | tregradig | - | -
                | Respekt för den personliga integriteten | Respekt for den personlige integriteten
                | Respekt for den personlige integritet | Respect for privacy and dignity
                | Respekt for den personlege integriteten
            saklighet-opartiskhet | tregradig | - | -
                | Saklighet och opartiskhet | Saklighet og upartiskhet | Saglighed og upartiskhed
                | Objectivity and impartiality | Saklegheit og upartiskheit
            """;

    private SampleCompetences() {}

    static List<Competence> competences() {
        List<Competence> competences = new ArrayList<>();
        competences.addAll(read(Dimension.KNOWLEDGE, KNOWLEDGE));
        competences.addAll(read(Dimension.UNDERSTANDING, UNDERSTANDING));
        competences.addAll(read(Dimension.SKILL, SKILL));
        competences.addAll(read(Dimension.ATTRIBUTE, ATTRIBUTE));
        competences.addAll(read(Dimension.ATTITUDE, ATTITUDE));
        competences.addAll(read(Dimension.VALUE, VALUE));
        return competences;
    }

    /** Who can lead a class and can assess its pupils can teach. */
    static List<NarrowerRule> narrowerRules() {
        return List.of(new NarrowerRule(CompetenceId.of("undervisning"), 2));
    }

    private static List<Competence> read(Dimension dimension, String table) {
        return SampleTable.read(table).stream()
                .map(row -> competence(dimension, row))
                .toList();
    }

    private static Competence competence(Dimension dimension, SampleTable.Row row) {
        Competence competence =
                Competence.of(CompetenceId.of(row.text(0)), row.labels(4), dimension, ScaleId.of(row.text(1)));
        if (row.has(2)) {
            competence = competence.withBroader(CompetenceId.of(row.text(2)));
        }
        return row.has(3) ? competence.withLinks(List.of(URI.create(ESCO_SKILL + row.text(3)))) : competence;
    }
}
