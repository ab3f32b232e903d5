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
                | Förvaltningsrätt | Forvaltningsrett | Forvaltningsret | Administrative law
            offentlighet-sekretess | tregradig | - | 8d202e22-85e9-47b1-a1e0-3296d17244cd
                | Offentlighet och sekretess | Offentlighet og taushetsplikt | Offentlighed og tavshedspligt
                | Public access and confidentiality
            upphandlingsratt | kompetenstrappa | forvaltningsratt | 9b862976-aa05-4bde-8ed6-8f39790edd0f
                | Upphandlingsrätt | Anskaffelsesregelverk | Udbudsret | Procurement law
            plan-bygglagstiftning | kompetenstrappa | forvaltningsratt | -
                | Plan- och bygglagstiftning | Plan- og bygningsrett | Plan- og byggelovgivning
                | Planning and building law
            miljolagstiftning | kompetenstrappa | forvaltningsratt | 6f5850ea-5785-4e2c-b062-743066fd5bdb
                | Miljölagstiftning | Miljølovgivning | Miljølovgivning | Environmental law
            socialratt | kompetenstrappa | forvaltningsratt | -
                | Socialrätt | Sosialrett | Socialret | Social law
            funktionshinderratt | tregradig | socialratt | -
                | Stöd enligt LSS | Rettigheter ved funksjonsnedsettelse | Støtte ved funktionsnedsættelse
                | Statutory disability support
            arbetsratt | kompetenstrappa | - | 08fe5910-8c4c-4679-a988-eb2ded3c4909
                | Arbetsrätt | Arbeidsrett | Ansættelsesret | Employment law
            kollektivavtal | kompetenstrappa | arbetsratt | -
                | Kollektivavtal och löneregler | Tariffavtaler og lønnsregler | Overenskomster og lønregler
                | Collective agreements and pay rules
            arbetsmiljoansvar | tregradig | arbetsratt | -
                | Arbetsmiljöansvar | Arbeidsmiljøansvar | Arbejdsmiljøansvar | Work environment responsibility
            kommunal-redovisning | kompetenstrappa | - | -
                | Kommunal redovisning | Kommuneregnskap | Kommunalt regnskab | Municipal accounting
            informationssakerhet | tregradig | - | 6833e58b-eceb-4599-9375-1b7e6ec64087
                | Informationssäkerhet | Informasjonssikkerhet | Informationssikkerhed | Information security
            dataskydd | tregradig | informationssakerhet | -
                | Dataskydd | Personvern | Databeskyttelse | Data protection
            demenssjukdomar | kompetenstrappa | - | -
                | Demenssjukdomar | Demenssykdommer | Demenssygdomme | Dementia
            npf | tregradig | - | -
                | Neuropsykiatriska funktionsnedsättningar | Nevroutviklingsforstyrrelser
                | Neuroudviklingsforstyrrelser | Neurodevelopmental conditions
            livsmedelshygien | tregradig | - | 0ff99f51-40d9-42f1-a1ec-377b2bb5e15f
                | Livsmedelshygien | Næringsmiddelhygiene | Fødevarehygiejne | Food hygiene
            specialkost | tregradig | - | -
                | Specialkost och allergier | Spesialkost og allergier | Diætkost og allergier
                | Special diets and allergies
            dricksvatten | kompetenstrappa | - | -
                | Dricksvattenproduktion | Drikkevannsproduksjon | Drikkevandsproduktion
                | Drinking water production
            avloppsrening | kompetenstrappa | - | 5206a9b8-8337-4f0b-ae00-163a2f55d8cf
                | Avloppsrening | Avløpsrensing | Spildevandsrensning | Wastewater treatment
            laroplan-forskola | kompetenstrappa | - | -
                | Förskolans läroplan | Rammeplan for barnehagen | Den pædagogiske læreplan
                | Preschool curriculum
            laroplan-skola | kompetenstrappa | - | -
                | Grundskolans läroplan | Læreplanverket for grunnskolen | Folkeskolens Fælles Mål
                | Compulsory school curriculum
            litteraturkannedom | kompetenstrappa | - | -
                | Litteraturkännedom | Litteraturkunnskap | Litteraturkendskab | Knowledge of literature
            brandskydd | behorighet | - | -
                | Brandskyddsutbildning | Brannvernopplæring | Brandkursus | Fire safety training
            sakerhetsutbildning | behorighet | - | -
                | Grundläggande säkerhetsutbildning | Grunnleggende sikkerhetsopplæring
                | Grundlæggende sikkerhedskursus | Basic safety training
            """;

    private static final String UNDERSTANDING = """
            barnets-basta | tregradig | - | -
                | Barnets bästa | Barnets beste | Barnets bedste | The best interests of the child
            barns-utveckling | kompetenstrappa | - | -
                | Barns utveckling och lärande | Barns utvikling og læring | Børns udvikling og læring
                | Child development and learning
            brukarens-situation | tregradig | - | -
                | Helhetssyn på brukarens situation | Helhetssyn på brukerens situasjon
                | Helhedssyn på borgerens situation | Seeing the service user's whole situation
            politisk-styrning | tregradig | - | -
                | Politiskt styrd organisation | Politisk styrt organisasjon | Politisk ledet organisation
                | Politically governed organisation
            samhallsbyggnadsprocessen | kompetenstrappa | - | -
                | Samhällsbyggnadsprocessen | Plan- og byggeprosessen | Plan- og byggeprocessen
                | The planning and building process
            hallbarhet | tregradig | - | -
                | Hållbar utveckling | Bærekraftig utvikling | Bæredygtig udvikling | Sustainable development
            verksamhetsekonomi | kompetenstrappa | - | -
                | Verksamhetens ekonomi | Virksomhetens økonomi | Virksomhedens økonomi | The finances of the service
            riskforstaelse | tregradig | - | -
                | Riskförståelse | Risikoforståelse | Risikoforståelse | Understanding of risk
            """;

    private static final String SKILL = """
            omvardnad | kompetenstrappa | - | -
                | Omvårdnad | Pleie og omsorg | Pleje og omsorg | Nursing care
            palliativ-vard | kompetenstrappa | omvardnad | -
                | Palliativ vård | Palliativ behandling og omsorg | Palliativ pleje | Palliative care
            sarvard | kompetenstrappa | omvardnad | -
                | Sårvård | Sårbehandling | Sårpleje | Wound care
            forflyttning | tregradig | omvardnad | -
                | Förflyttningsteknik | Forflytningsteknikk | Forflytningsteknik | Moving and handling
            basal-hygien | tregradig | omvardnad | 0450eaee-1a00-4622-8f4e-5356fce816d2
                | Basal hygien | Basale smittevernrutiner | Basal hygiejne | Standard infection control
            lakemedelshantering | kompetenstrappa | - | -
                | Läkemedelshantering | Legemiddelhåndtering | Medicinhåndtering | Medication management
            lakemedelsdelegering | behorighet | lakemedelshantering | -
                | Läkemedelsdelegering | Delegering av legemiddelhåndtering | Delegation af medicinhåndtering
                | Delegated medication handling
            insulindelegering | behorighet | lakemedelshantering | -
                | Insulindelegering | Delegering av insulininjeksjon | Delegation af insulininjektion
                | Delegated insulin injection
            forsta-hjalpen | tregradig | - | 1d21f6ad-340f-45da-a0a3-4e83867f47a6
                | Första hjälpen | Førstehjelp | Førstehjælp | First aid
            hlr | behorighet | forsta-hjalpen | -
                | Hjärt-lungräddning (HLR) | Hjerte- og lungeredning (HLR) | Hjerte-lunge-redning (HLR)
                | Cardiopulmonary resuscitation (CPR)
            hlr-barn | behorighet | forsta-hjalpen | -
                | HLR för barn | HLR for barn | HLR til børn | Paediatric CPR
            patientjournal | kompetenstrappa | - | 3adb8e1f-ea24-4d8a-ba91-a78bf97ab87e
                | Patientjournal | Pasientjournal | Patientjournal | Patient records
            social-dokumentation | kompetenstrappa | - | 7837ef5c-2c81-4a89-8227-b4d4f1f7331e
                | Social dokumentation | Sosialfaglig dokumentasjon | Socialfaglig dokumentation
                | Social care records
            ibic | tregradig | social-dokumentation | -
                | Dokumentation enligt IBIC | Behovsbasert dokumentasjon (IBIC) | Behovsbaseret dokumentation (IBIC)
                | Needs-based records (IBIC)
            verksamhetssystem-gammalt | tregradig | - | -
                | Det gamla verksamhetssystemet | Det gamle fagsystemet | Det gamle fagsystem
                | The old case management system
            verksamhetssystem-nytt | tregradig | - | -
                | Det nya verksamhetssystemet | Det nye fagsystemet | Det nye fagsystem
                | The new case management system
            barnutredning | kompetenstrappa | - | -
                | Barnavårdsutredning | Barnevernsundersøkelse | Børnefaglig undersøgelse | Child welfare inquiry
            bistandsbedomning | kompetenstrappa | - | -
                | Biståndsbedömning | Behovsvurdering av omsorgstjenester | Visitation | Assessment of care needs
            motiverande-samtal | tregradig | - | -
                | Motiverande samtal | Motiverende intervju | Den motiverende samtale | Motivational interviewing
            lagaffektivt-bemotande | tregradig | - | -
                | Lågaffektivt bemötande | Lavaffektiv tilnærming | Low arousal-tilgang | Low-arousal approach
            akk | tregradig | - | -
                | Alternativ och kompletterande kommunikation | Alternativ og supplerende kommunikasjon
                | Alternativ og supplerende kommunikation | Augmentative and alternative communication
            rehabilitering | kompetenstrappa | - | -
                | Rehabilitering | Rehabilitering | Rehabilitering | Rehabilitation
            undervisning | kompetenstrappa | - | -
                | Undervisning | Undervisning | Undervisning | Teaching
            ledarskap-klassrum | kompetenstrappa | undervisning | cedd0710-62ae-4ff4-89ae-ac52375f86ec
                | Ledarskap i klassrummet | Klasseledelse | Klasseledelse | Classroom management
            betyg-bedomning | kompetenstrappa | undervisning | -
                | Bedömning och betygssättning | Vurdering og karaktersetting | Bedømmelse og karaktergivning
                | Assessment and grading
            specialpedagogik | kompetenstrappa | - | ef1e63c9-f8c1-46ad-8c74-3cea311c9377
                | Specialpedagogik | Spesialpedagogikk | Specialpædagogik | Special needs education
            pedagogisk-dokumentation | tregradig | - | -
                | Pedagogisk dokumentation | Pedagogisk dokumentasjon | Pædagogisk dokumentation
                | Pedagogical documentation
            svenska | kompetenstrappa | - | 7ee51257-8947-4b69-9bdf-322baf0a6398
                | Svenska i tal och skrift | Svensk muntlig og skriftlig | Svensk i tale og skrift
                | Spoken and written Swedish
            teckensprak | tregradig | - | e2088cd0-b174-468a-adc0-921efdadb337
                | Svenskt teckenspråk | Svensk tegnspråk | Svensk tegnsprog | Swedish Sign Language
            klarsprak | tregradig | - | -
                | Klarspråk | Klarspråk | Klart sprog | Plain language
            upphandling | kompetenstrappa | - | 9e9a4209-c7cf-4f6e-973e-dc2ffadccc74
                | Att genomföra upphandlingar | Gjennomføring av anskaffelser | Gennemførelse af udbud
                | Carrying out procurements
            avtalsuppfoljning | tregradig | upphandling | -
                | Avtalsuppföljning | Kontraktsoppfølging | Kontraktopfølgning | Contract follow-up
            detaljplanering | kompetenstrappa | - | -
                | Detaljplanering | Detaljregulering | Lokalplanlægning | Detailed development planning
            gis | tregradig | - | -
                | Geografiska informationssystem | Geografiske informasjonssystemer
                | Geografiske informationssystemer | Geographic information systems
            bygglovsprovning | kompetenstrappa | - | -
                | Bygglovsprövning | Byggesaksbehandling | Byggesagsbehandling | Building permit decisions
            tillsyn | kompetenstrappa | - | -
                | Tillsyn | Tilsyn | Tilsyn | Inspection and enforcement
            projektledning | kompetenstrappa | - | cd5efa8c-e44d-4cbc-91c6-796018dbed68
                | Projektledning | Prosjektledelse | Projektledelse | Project management
            heta-arbeten | behorighet | - | -
                | Heta arbeten | Varme arbeider | Varmt arbejde | Hot works
            korkort-c | behorighet | - | -
                | Körkort C | Førerkort klasse C | Kørekort til kategori C | Driving licence, category C
            yrkesforarkompetens | behorighet | korkort-c | -
                | Yrkesförarkompetens (YKB) | Yrkessjåførkompetanse (YSK) | Chaufføruddannelsesbevis
                | Professional driver's qualification
            arbete-pa-vag | behorighet | - | -
                | Arbete på väg | Arbeidsvarsling | Vejen som arbejdsplads | Safety at roadworks
            fastighetsdrift | tregradig | - | -
                | Fastighetsdrift | Eiendomsdrift | Ejendomsdrift | Building operation
            stadteknik | tregradig | - | -
                | Städteknik | Renholdsteknikk | Rengøringsteknik | Cleaning technique
            matlagning | kompetenstrappa | - | -
                | Matlagning i storkök | Matlaging i storkjøkken | Madlavning i storkøkken | Large-scale cooking
            haccp | tregradig | livsmedelshygien | 5ba1d5b9-3f8d-46ca-bf9f-2e9ca65d1350
                | Egenkontroll enligt HACCP | Internkontroll etter HACCP | Egenkontrol efter HACCP
                | Food safety checks under HACCP
            anvandarstod | tregradig | - | c2296e2e-5fef-4f24-a24f-e5b3792268be
                | Användarstöd i IT | Brukerstøtte i IT | It-brugersupport | IT user support
            natverksdrift | kompetenstrappa | - | -
                | Nätverks- och serverdrift | Nettverks- og serverdrift | Netværks- og serverdrift
                | Network and server operation
            loneadministration | kompetenstrappa | - | 9d916d7c-89b3-4084-a6d9-e2b0b3091404
                | Löneadministration | Lønnsadministrasjon | Lønadministration | Payroll administration
            rekrytering | kompetenstrappa | - | -
                | Kompetensbaserad rekrytering | Kompetansebasert rekruttering | Kompetencebaseret rekruttering
                | Competence-based recruitment
            webbpublicering | tregradig | - | -
                | Webbpublicering | Nettpublisering | Webpublicering | Web publishing
            kriskommunikation | tregradig | - | -
                | Kriskommunikation | Krisekommunikasjon | Krisekommunikation | Crisis communication
            lasframjande | kompetenstrappa | - | -
                | Läsfrämjande arbete | Lesefremmende arbeid | Læsefremmende arbejde | Promotion of reading
            ledarskap | kompetenstrappa | - | -
                | Ledarskap | Ledelse | Ledelse | Leadership
            medarbetarsamtal | tregradig | ledarskap | -
                | Medarbetarsamtal | Medarbeidersamtaler | Medarbejderudviklingssamtaler | Development dialogues
            bemanningsplanering | tregradig | ledarskap | -
                | Bemanning och schemaläggning | Bemanning og turnusplanlegging | Bemanding og vagtplanlægning
                | Staffing and scheduling
            """;

    private static final String ATTRIBUTE = """
            noggrannhet | tregradig | - | -
                | Noggrannhet | Nøyaktighet | Omhyggelighed | Thoroughness
            stresstalighet | tregradig | - | 7a147904-22b3-498a-b4d9-7bceeb86b45d
                | Stresstålighet | Stressmestring | Stressrobusthed | Resilience under stress
            flexibilitet | tregradig | - | 49de9958-2aa4-4eef-a89d-fe5d5bcd28c4
                | Flexibilitet | Fleksibilitet | Fleksibilitet | Flexibility
            samarbetsformaga | tregradig | - | 60c78287-22eb-4103-9c8c-28deaa460da0
                | Samarbetsförmåga | Samarbeidsevne | Samarbejdsevne | Ability to cooperate
            empati | tregradig | - | 77b636e8-fab3-41a8-8022-1e0a354059dc
                | Empati | Empati | Empati | Empathy
            analytisk-formaga | tregradig | - | 4707da90-9cfc-46ca-8de0-38a0b7bfb137
                | Analytisk förmåga | Analytisk evne | Analytisk evne | Analytical ability
            initiativformaga | tregradig | - | 001115fb-569f-4ee6-8381-c6807ef2527f
                | Initiativförmåga | Initiativevne | Initiativrigdom | Initiative
            """;

    private static final String ATTITUDE = """
            respektfullt-bemotande | kompetenstrappa | - | -
                | Respektfullt bemötande | Respektfull væremåte | Respektfuld tilgang | Respectful manner
            vilja-att-lara | tregradig | - | 9bf266a6-188b-4d17-a22f-2f266d76832b
                | Vilja att lära | Vilje til å lære | Lyst til at lære | Willingness to learn
            brukarinflytande | tregradig | - | -
                | Brukarinflytande | Brukermedvirkning | Brugerinddragelse | User involvement
            serviceinstallning | tregradig | - | -
                | Serviceinställning | Serviceinnstilling | Serviceindstilling | Service-mindedness
            sakerhetsmedvetande | tregradig | - | -
                | Säkerhetsmedvetande | Sikkerhetsbevissthet | Sikkerhedsbevidsthed | Safety-mindedness
            """;

    private static final String VALUE = """
            demokratisk-vardegrund | tregradig | - | -
                | Demokratisk värdegrund | Demokratisk verdigrunnlag | Demokratisk værdigrundlag | Democratic values
            likabehandling | tregradig | - | -
                | Likabehandling | Likebehandling | Ligebehandling | Equal treatment
            yrkesetik | tregradig | - | -
                | Yrkesetik | Yrkesetikk | Professionsetik | Professional ethics
            personlig-integritet | tregradig | - | -
                | Respekt för den personliga integriteten | Respekt for den personlige integritet
                | Respekt for den personlige integritet | Respect for personal integrity
            saklighet-opartiskhet | tregradig | - | -
                | Saklighet och opartiskhet | Saklighet og upartiskhet | Saglighed og upartiskhed
                | Objectivity and impartiality
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
