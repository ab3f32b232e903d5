package org.kompetens.testkit.sample;

import java.util.ArrayList;
import java.util.List;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleCode;
import org.kompetens.organisation.RoleId;

/**
 * The roles. A row holds id, the codes in {@link #CLASSIFICATIONS}, and the names, nynorsk last. A code is left out
 * where a classification divides the role otherwise, as all do with heads of unit, or has no one group for it.
 */
final class SampleRoles {

    /** DISCO-08 by its unit groups of four digits, which are those of ISCO-08. */
    private static final List<String> CLASSIFICATIONS = List.of("AID", "SSYK 2012", "STYRK-08", "DISCO-08");

    private static final int NAMES = 1 + CLASSIFICATIONS.size();

    private static final String CARE = """
            underskoterska | - | 5321 | 5321 | 5321
                | Undersköterska | Helsefagarbeider | Social- og sundhedsassistent | Assistant nurse
                | Helsefagarbeidar
            vardbitrade-hemtjanst | - | 5330 | 5322 | 5322
                | Vårdbiträde i hemtjänsten | Pleieassistent i hjemmetjenesten | Social- og sundhedshjælper
                | Home-care assistant | Pleieassistent i heimetenesta
            sjukskoterska | - | 2221 | 2223 | 2221
                | Sjuksköterska | Sykepleier | Sygeplejerske | Nurse | Sjukepleiar
            distriktsskoterska | - | 2224 | 2221 | 2221
                | Distriktssköterska | Distriktssykepleier | Distriktssygeplejerske | District nurse
                | Distriktssjukepleiar
            arbetsterapeut | - | 2273 | 2267 | -
                | Arbetsterapeut | Ergoterapeut | Ergoterapeut | Occupational therapist | Ergoterapeut
            fysioterapeut | - | 2272 | 2264 | 2264
                | Fysioterapeut | Fysioterapeut | Fysioterapeut | Physiotherapist | Fysioterapeut
            stodassistent | - | 5342 | - | -
                | Stödassistent | Miljøarbeider | Omsorgsmedhjælper | Support assistant | Miljøarbeidar
            boendestodjare | 351034 | 5342 | - | -
                | Boendestödjare | Boveileder | Bostøttemedarbejder | Housing support worker | Burettleiar
            socialpedagog | 351015 | 3411 | - | -
                | Socialpedagog | Sosialpedagog | Socialpædagog | Social pedagogue | Sosialpedagog
            socialsekreterare | - | 2661 | 2635 | 2635
                | Socialsekreterare | Sosialkonsulent | Socialrådgiver | Social worker | Sosialkonsulent
            socialsekreterare-barn | - | 2661 | 2635 | 2635
                | Socialsekreterare, barn och unga | Barnevernskonsulent | Socialrådgiver, børn og unge
                | Children's social worker | Barnevernskonsulent
            bistandshandlaggare | - | 2663 | - | -
                | Biståndshandläggare | Saksbehandler for omsorgstjenester | Visitator | Care needs assessor
                | Sakshandsamar for omsorgstenester
            valfardsteknik-samordnare | - | - | - | -
                | Samordnare för välfärdsteknik | Koordinator for velferdsteknologi
                | Velfærdsteknologikoordinator | Assistive technology coordinator
                | Koordinator for velferdsteknologi
            """;

    private static final String EDUCATION = """
            rektor | - | 1412 | 1345 | 1345
                | Rektor | Rektor | Skoleleder | Head teacher | Rektor
            rektor-forskola | - | 1422 | 1341 | 1341
                | Rektor i förskola | Styrer i barnehage | Dagtilbudsleder | Preschool head | Styrar i barnehage
            forskollarare | - | 2343 | 2342 | 2342
                | Förskollärare | Barnehagelærer | Pædagog | Preschool teacher | Barnehagelærar
            barnskotare | - | 5311 | 5311 | 5311
                | Barnskötare | Barne- og ungdomsarbeider | Pædagogisk assistent | Childcare worker
                | Barne- og ungdomsarbeidar
            grundskollarare | - | 2341 | 2341 | 2341
                | Grundskollärare | Grunnskolelærer | Folkeskolelærer | Compulsory school teacher
                | Grunnskulelærar
            fritidslarare | - | 2342 | - | -
                | Lärare i fritidshem | Pedagog i SFO | SFO-pædagog | After-school teacher | Pedagog i SFO
            specialpedagog | - | 2351 | 2352 | 2352
                | Specialpedagog | Spesialpedagog | Speciallærer | Special needs teacher | Spesialpedagog
            elevassistent | - | 5312 | 5312 | 5312
                | Elevassistent | Skoleassistent | Skoleassistent | Teaching assistant | Skuleassistent
            skolskoterska | - | 2233 | - | -
                | Skolsköterska | Helsesykepleier | Sundhedsplejerske | School nurse | Helsesjukepleiar
            skolkurator | - | 2662 | - | -
                | Skolkurator | Sosialrådgiver i skolen | Skolesocialrådgiver | School social worker
                | Sosialrådgjevar i skulen
            """;

    private static final String COMMUNITY = """
            planarkitekt | - | 2163 | 2164 | 2164
                | Planarkitekt | Arealplanlegger | Byplanlægger | Town planner | Arealplanleggjar
            planingenjor | - | - | - | -
                | Planingenjör | Planingeniør | Planingeniør | Planning engineer | Planingeniør
            bygglovshandlaggare | - | - | - | -
                | Bygglovshandläggare | Byggesaksbehandler | Byggesagsbehandler | Building permit officer
                | Byggesakshandsamar
            miljoinspektor | - | 2182 | - | -
                | Miljöinspektör | Miljøinspektør | Miljøsagsbehandler | Environmental health inspector
                | Miljøinspektør
            va-ingenjor | - | - | - | -
                | VA-ingenjör | VA-ingeniør | Vand- og spildevandsingeniør | Water engineer | VA-ingeniør
            va-tekniker | - | 8191 | 3132 | 3132
                | Drifttekniker i VA-verksamhet | Driftsoperatør for vann og avløp
                | Driftstekniker i vand og spildevand | Water plant technician | Driftsoperatør for vatn og avløp
            anlaggningsarbetare | - | 7114 | - | -
                | Anläggningsarbetare | Anleggsarbeider | Anlægsarbejder | Street and park worker | Anleggsarbeidar
            lastbilsforare | - | 8332 | 8332 | 8332
                | Lastbilsförare | Lastebilsjåfør | Lastbilchauffør | Lorry driver | Lastebilsjåfør
            fastighetsskotare | - | 5152 | 5153 | 5153
                | Fastighetsskötare | Vaktmester | Teknisk servicemedarbejder | Caretaker | Vaktmeister
            lokalvardare | - | 9111 | 9112 | 9112
                | Lokalvårdare | Renholder | Rengøringsassistent | Cleaner | Reinhaldar
            kock | - | 5120 | 5120 | 5120
                | Kock | Kokk | Kok | Cook | Kokk
            maltidsbitrade | - | 9412 | 9412 | 9412
                | Måltidsbiträde | Kjøkkenassistent | Køkkenmedhjælper | Kitchen assistant | Kjøkenassistent
            """;

    private static final String CULTURE = """
            bibliotekarie | - | 2622 | 2622 | 2622
                | Bibliotekarie | Bibliotekar | Bibliotekar | Librarian | Bibliotekar
            fritidsledare | - | 3423 | - | -
                | Fritidsledare | Fritidsleder | Klubmedarbejder | Youth leader | Fritidsleiar
            kulturskollarare | - | - | - | -
                | Kulturskollärare | Kulturskolelærer | Kulturskolelærer | Arts teacher | Kulturskulelærar
            """;

    private static final String ADMINISTRATION = """
            enhetschef | - | - | - | -
                | Enhetschef | Enhetsleder | Enhedsleder | Head of unit | Einingsleiar
            loneadministrator | - | 4112 | 4313 | 4313
                | Löneadministratör | Lønnskonsulent | Lønkonsulent | Payroll officer | Lønskonsulent
            hr-specialist | - | 2423 | 2423 | 2423
                | HR-specialist | HR-rådgiver | HR-konsulent | HR adviser | HR-rådgjevar
            upphandlare | - | 3323 | 3323 | 3323
                | Upphandlare | Innkjøpsrådgiver | Udbudskonsulent | Procurement officer | Innkjøpsrådgjevar
            it-tekniker | - | 3512 | 3512 | 3512
                | IT-tekniker | IT-tekniker | It-supporter | IT technician | IT-teknikar
            kommunikator | - | 2432 | 2432 | 2432
                | Kommunikatör | Kommunikasjonsrådgiver | Kommunikationskonsulent | Communications officer
                | Kommunikasjonsrådgjevar
            controller | - | 2412 | - | -
                | Controller | Controller | Controller | Financial controller | Controller
            """;

    private SampleRoles() {}

    static List<Role> roles() {
        List<Role> roles = new ArrayList<>();
        for (String table : List.of(CARE, EDUCATION, COMMUNITY, CULTURE, ADMINISTRATION)) {
            for (SampleTable.Row row : SampleTable.read(table)) {
                roles.add(Role.of(RoleId.of(row.text(0)), row.labels(NAMES)).withCodes(codes(row)));
            }
        }
        return roles;
    }

    private static List<RoleCode> codes(SampleTable.Row row) {
        List<RoleCode> codes = new ArrayList<>();
        for (int i = 0; i < CLASSIFICATIONS.size(); i++) {
            if (row.has(1 + i)) {
                codes.add(new RoleCode(CLASSIFICATIONS.get(i), row.text(1 + i)));
            }
        }
        return codes;
    }
}
