package org.kompetens.testkit.sample;

import java.util.ArrayList;
import java.util.List;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.RoleProfile;

/**
 * What the roles require, written as {@link SampleRequirements} says. The coordinator of assistive technology is a role
 * so new that nobody has written down what it requires: it has no profile.
 */
final class SampleProfiles {

    private static final String CARE = """
            underskoterska | omvardnad kompetent 5 | basal-hygien mycket-god 4 | forflyttning god 3
                | lakemedelsdelegering godkand 5 | demenssjukdomar avancerad 3 | social-dokumentation kompetent 3
                | ibic god 4 from 2027-01-01 | respektfullt-bemotande kompetent 4 | empati god 3 | yrkesetik god 3
                | svenska kompetent 3
            vardbitrade-hemtjanst | basal-hygien god 4 | forflyttning god 3 | lakemedelsdelegering godkand 4
                | social-dokumentation avancerad 2 | ibic grundlaggande 3 from 2027-01-01
                | respektfullt-bemotande kompetent 4 | empati god 3 | flexibilitet god 2 | svenska avancerad 3
            sjukskoterska | omvardnad skicklig 5 | lakemedelshantering skicklig 5 | palliativ-vard kompetent 4
                | sarvard kompetent 4 | patientjournal kompetent 4 | hlr godkand 5 | brukarens-situation god 3
                | yrkesetik mycket-god 3 | stresstalighet god 3 | samarbetsformaga god 2
            distriktsskoterska | omvardnad skicklig 5 | lakemedelshantering expert 5 | palliativ-vard skicklig 4
                | sarvard skicklig 4 | patientjournal kompetent 4 | hlr godkand 5 | brukarens-situation mycket-god 3
                | yrkesetik mycket-god 3 | initiativformaga god 2
            arbetsterapeut | rehabilitering skicklig 5 | forflyttning mycket-god 4 | patientjournal kompetent 3
                | brukarens-situation god 4 | motiverande-samtal god 2 | samarbetsformaga god 2
            fysioterapeut | rehabilitering skicklig 5 | forflyttning mycket-god 4 | patientjournal kompetent 3
                | motiverande-samtal god 3 | initiativformaga god 2
            stodassistent | funktionshinderratt god 3 | npf god 4 | lagaffektivt-bemotande god 5
                | akk grundlaggande 3 | lakemedelsdelegering godkand 4 | social-dokumentation kompetent 3
                | ibic god 4 from 2027-01-01 | respektfullt-bemotande kompetent 4 | likabehandling god 3
            boendestodjare | socialratt avancerad 2 | npf god 4 | motiverande-samtal god 4
                | social-dokumentation kompetent 3 | ibic god 4 from 2027-01-01 | respektfullt-bemotande skicklig 4
                | initiativformaga god 2
            socialpedagog | npf god 4 | lagaffektivt-bemotande mycket-god 4 | motiverande-samtal mycket-god 4
                | barns-utveckling kompetent 3 | social-dokumentation kompetent 3 | samarbetsformaga god 2
            socialsekreterare | socialratt skicklig 5 | forvaltningsratt kompetent 4 | social-dokumentation kompetent 4
                | motiverande-samtal god 3 | klarsprak god 3 | dataskydd god 3 | saklighet-opartiskhet mycket-god 4
                | stresstalighet god 3
            socialsekreterare-barn | socialratt skicklig 5 | forvaltningsratt kompetent 4 | barnutredning skicklig 5
                | barnets-basta mycket-god 5 | social-dokumentation kompetent 4 | motiverande-samtal god 3
                | klarsprak god 3 | saklighet-opartiskhet mycket-god 4 | stresstalighet mycket-god 3
            bistandshandlaggare | socialratt kompetent 5 | forvaltningsratt kompetent 4 | bistandsbedomning skicklig 5
                | ibic god 4 | brukarens-situation god 3 | klarsprak god 3 | dataskydd god 3
                | saklighet-opartiskhet mycket-god 4
            """;

    private static final String EDUCATION = """
            rektor | ledarskap skicklig 5 | medarbetarsamtal god 4 | laroplan-skola skicklig 4
                | verksamhetsekonomi kompetent 4 | arbetsmiljoansvar god 5 | arbetsratt avancerad 3
                | rekrytering kompetent 3 | politisk-styrning god 2
            rektor-forskola | ledarskap skicklig 5 | medarbetarsamtal god 4 | laroplan-forskola skicklig 4
                | verksamhetsekonomi kompetent 4 | arbetsmiljoansvar god 5 | rekrytering kompetent 3
                | politisk-styrning god 2
            forskollarare | laroplan-forskola skicklig 5 | barns-utveckling skicklig 5 | pedagogisk-dokumentation god 4
                | specialpedagogik avancerad 3 | svenska skicklig 3 | samarbetsformaga god 3
                | likabehandling mycket-god 3 | vilja-att-lara god 2
            barnskotare | laroplan-forskola avancerad 3 | barns-utveckling kompetent 4
                | pedagogisk-dokumentation grundlaggande 2 | svenska kompetent 4 | respektfullt-bemotande kompetent 3
                | empati god 3 | flexibilitet god 2
            grundskollarare | undervisning skicklig 5 | laroplan-skola skicklig 4 | betyg-bedomning kompetent 5
                | ledarskap-klassrum kompetent 4 | specialpedagogik avancerad 3 | npf god 3 | svenska skicklig 3
                | likabehandling god 3 | stresstalighet god 2
            fritidslarare | undervisning kompetent 3 | barns-utveckling skicklig 4 | laroplan-skola avancerad 3
                | forsta-hjalpen god 3 | lagaffektivt-bemotande god 3 | samarbetsformaga god 3
                | initiativformaga god 2
            specialpedagog | specialpedagogik expert 5 | npf mycket-god 5 | barns-utveckling skicklig 4
                | pedagogisk-dokumentation mycket-god 3 | lagaffektivt-bemotande god 4 | samarbetsformaga god 3
            elevassistent | npf god 4 | lagaffektivt-bemotande god 4 | akk grundlaggande 2
                | barns-utveckling avancerad 3 | respektfullt-bemotande kompetent 3 | flexibilitet god 2
            skolskoterska | patientjournal kompetent 4 | barns-utveckling skicklig 4 | motiverande-samtal god 3
                | hlr-barn godkand 5 | dataskydd god 3 | yrkesetik mycket-god 3
            skolkurator | socialratt kompetent 4 | forvaltningsratt avancerad 2 | motiverande-samtal mycket-god 5
                | barns-utveckling kompetent 4 | personlig-integritet mycket-god 4 | samarbetsformaga god 2
            """;

    private static final String COMMUNITY = """
            planarkitekt | plan-bygglagstiftning skicklig 5 | detaljplanering skicklig 5
                | samhallsbyggnadsprocessen kompetent 4 | projektledning kompetent 3 | gis god 3 | hallbarhet god 3
                | politisk-styrning god 3 | klarsprak god 2
            planingenjor | plan-bygglagstiftning kompetent 4 | detaljplanering avancerad 3
                | samhallsbyggnadsprocessen kompetent 3 | gis kompetenstrappa/skicklig 5 | noggrannhet mycket-god 3
            bygglovshandlaggare | plan-bygglagstiftning skicklig 5 | bygglovsprovning skicklig 5
                | forvaltningsratt kompetent 4 | tillsyn kompetent 3 | klarsprak god 3 | serviceinstallning god 3
                | saklighet-opartiskhet mycket-god 4
            miljoinspektor | miljolagstiftning skicklig 5 | tillsyn kompetent 5 | forvaltningsratt kompetent 4
                | livsmedelshygien god 3 | hallbarhet mycket-god 3 | klarsprak god 2
                | saklighet-opartiskhet mycket-god 4
            va-ingenjor | dricksvatten kompetent 4 | avloppsrening kompetent 4 | projektledning kompetent 4
                | upphandling avancerad 3 | hallbarhet god 2 | riskforstaelse god 4 | analytisk-formaga god 3
            va-tekniker | dricksvatten kompetent 5 | avloppsrening kompetent 5 | heta-arbeten godkand 2
                | riskforstaelse god 4 | sakerhetsmedvetande god 4 | initiativformaga god 2
            anlaggningsarbetare | riskforstaelse god 3 | hallbarhet grundlaggande 1 | sakerhetsmedvetande god 4
                | samarbetsformaga god 2 | serviceinstallning god 2
            lastbilsforare | korkort-c godkand 5 | yrkesforarkompetens godkand 5 | forsta-hjalpen grundlaggande 2
                | riskforstaelse god 3 | sakerhetsmedvetande mycket-god 4
            fastighetsskotare | fastighetsdrift god 5 | heta-arbeten godkand 4 | brandskydd godkand 4
                | riskforstaelse god 3 | initiativformaga god 2 | serviceinstallning god 3
            lokalvardare | stadteknik god 5 | basal-hygien grundlaggande 3 | svenska avancerad 2 | noggrannhet god 3
                | serviceinstallning god 2
            kock | matlagning skicklig 5 | livsmedelshygien mycket-god 5 | haccp god 4 | specialkost mycket-god 5
                | noggrannhet god 3 | stresstalighet god 2
            maltidsbitrade | matlagning avancerad 2 | livsmedelshygien god 5 | haccp grundlaggande 3
                | specialkost god 4 | serviceinstallning god 3
            """;

    private static final String CULTURE = """
            bibliotekarie | litteraturkannedom skicklig 4 | lasframjande kompetent 5 | webbpublicering grundlaggande 2
                | dataskydd god 2 | likabehandling mycket-god 3 | serviceinstallning mycket-god 4
            fritidsledare | barns-utveckling avancerad 3 | motiverande-samtal god 3 | npf grundlaggande 2
                | forsta-hjalpen god 4 | hlr godkand 4 | respektfullt-bemotande kompetent 4 | initiativformaga god 2
            kulturskollarare | undervisning kompetent 5 | barns-utveckling avancerad 3 | flexibilitet god 2
                | samarbetsformaga god 2 | vilja-att-lara god 2
            """;

    private static final String ADMINISTRATION = """
            enhetschef | ledarskap skicklig 5 | medarbetarsamtal god 4 | bemanningsplanering god 3
                | verksamhetsekonomi kompetent 4 | arbetsmiljoansvar god 5 | arbetsratt kompetent 3
                | rekrytering kompetent 3 | politisk-styrning god 2
            loneadministrator | loneadministration skicklig 5 | kollektivavtal kompetent 5 | dataskydd god 4
                | noggrannhet mycket-god 4 | serviceinstallning god 3
            hr-specialist | arbetsratt skicklig 5 | kollektivavtal kompetent 4 | rekrytering skicklig 4
                | arbetsmiljoansvar mycket-god 4 | dataskydd god 3 | samarbetsformaga god 2
            upphandlare | upphandlingsratt skicklig 5 | upphandling skicklig 5 | avtalsuppfoljning god 4
                | hallbarhet god 2 | klarsprak god 2 | analytisk-formaga mycket-god 3
                | saklighet-opartiskhet mycket-god 4
            it-tekniker | anvandarstod mycket-god 5 | natverksdrift kompetent 4 | dataskydd god 3
                | analytisk-formaga god 3 | stresstalighet god 2 | serviceinstallning god 3
            kommunikator | klarsprak mycket-god 5 | webbpublicering mycket-god 4 | kriskommunikation god 5
                | svenska expert 4 | politisk-styrning god 3
            controller | kommunal-redovisning skicklig 5 | verksamhetsekonomi skicklig 5 | politisk-styrning god 3
                | analytisk-formaga mycket-god 4 | noggrannhet mycket-god 4
            """;

    private SampleProfiles() {}

    static List<RoleProfile> profiles() {
        List<RoleProfile> profiles = new ArrayList<>();
        for (String table : List.of(CARE, EDUCATION, COMMUNITY, CULTURE, ADMINISTRATION)) {
            for (SampleTable.Row row : SampleTable.read(table)) {
                profiles.add(new RoleProfile(RoleId.of(row.text(0)), SampleRequirements.requirements(row.from(1))));
            }
        }
        return profiles;
    }
}
