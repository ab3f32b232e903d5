package org.kompetens.testkit.sample;

import java.util.ArrayList;
import java.util.List;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;

/**
 * Who works where. A row holds the unit, how its positions are cut, how many of a hundred judgements meet what is
 * required, how many of a hundred employees were never assessed, and the positions: {@code underskoterska 12+2} is
 * twelve with a monthly salary and two paid by the hour. Two units have not done this year's inventory, nor any before
 * it.
 */
final class SampleStaffing {

    private static final String LEADERSHIP = """
            kommunledning | kontor | 90 | 0 | enhetschef 1
            loneservice   | kontor | 86 | 0 | enhetschef 1 | loneadministrator 6
            hr            | kontor | 85 | 0 | enhetschef 1 | hr-specialist 5
            upphandling   | kontor | 72 | 5 | enhetschef 1 | upphandlare 4
            it            | kontor | 84 | 5 | enhetschef 1 | it-tekniker 8
            kommunikation | kontor | 87 | 0 | enhetschef 1 | kommunikator 4
            ekonomi       | kontor | 84 | 3 | enhetschef 1 | controller 6
            """;

    private static final String CARE = """
            omsorg                 | kontor | 90 |  0 | enhetschef 1
            aldreomsorg            | kontor | 80 |  0 | valfardsteknik-samordnare 3
            aldreomsorg-nord       | kontor | 82 |  0 | enhetschef 1
            aldreomsorg-nord-dag   | vard   | 75 |  4 | underskoterska 13+3 | vardbitrade-hemtjanst 9+3
            aldreomsorg-nord-kvall | vard   | 74 |  5 | underskoterska 8 | vardbitrade-hemtjanst 6+2
            aldreomsorg-syd        | vard   | 71 |  4 | enhetschef 1 | underskoterska 14 | vardbitrade-hemtjanst 13+3
            aldreomsorg-kusten     | vard   | 75 | 88 | enhetschef 1 | underskoterska 8 | vardbitrade-hemtjanst 9+1
            nattpatrullen          | vard   | 78 |  4 | underskoterska 9+1
            lindgarden             | kontor | 86 |  0 | enhetschef 1
            lindgarden-demens      | vard   | 75 |  4 | underskoterska 14+2
            lindgarden-somatik     | vard   | 76 |  4 | underskoterska 12+1
            lindgarden-natt        | vard   | 62 |  4 | underskoterska 8+1
            strandbacken           | vard   | 50 |  6 | enhetschef 1 | underskoterska 21+2
            hemsjukvard            | vard   | 84 |  3 | enhetschef 1 | sjukskoterska 14+1 | distriktsskoterska 4
            rehab                  | kontor | 86 |  3 | enhetschef 1 | arbetsterapeut 5 | fysioterapeut 5
            gruppbostad-asen       | vard   | 60 |  5 | enhetschef 1 | stodassistent 12+2
            gruppbostad-ekbacken   | vard   | 76 |  4 | enhetschef 1 | stodassistent 11+1
            daglig-verksamhet      | vard   | 81 |  4 | enhetschef 1 | stodassistent 10
            boendestod             | vard   | 83 |  4 | enhetschef 1 | boendestodjare 8
            individ-familj         | kontor | 85 |  0 | enhetschef 1
            barn-unga              | kontor | 64 |  5 | enhetschef 1 | socialsekreterare-barn 12 | socialpedagog 4
            forsorjningsstod       | kontor | 82 |  4 | enhetschef 1 | socialsekreterare 8
            bistand                | kontor | 82 |  4 | enhetschef 1 | bistandshandlaggare 7
            """;

    private static final String EDUCATION = """
            utbildning           | kontor | 90 |  0 | enhetschef 1
            forskolan-blaklockan | skola  | 86 |  4 | rektor-forskola 1 | forskollarare 7 | barnskotare 9+2
            forskolan-myran      | skola  | 80 |  4 | rektor-forskola 1 | forskollarare 6 | barnskotare 9+1
            forskolan-vitsippan  | skola  | 78 |  4 | rektor-forskola 1 | forskollarare 5 | barnskotare 8+1
            forskolan-havsviken  | skola  | 56 |  5 | forskollarare 3 | barnskotare 5
            almskolan            | skola  | 82 |  4 | rektor 1 | grundskollarare 20 | specialpedagog 3 | elevassistent 5
            almskolan-fritids    | skola  | 78 |  4 | fritidslarare 6 | elevassistent 3+2
            viksskolan           | skola  | 80 | 90 | rektor 1 | grundskollarare 16 | specialpedagog 2 | elevassistent 4
                | fritidslarare 3
            centralskolan        | skola  | 80 |  4 | rektor 1 | grundskollarare 25 | specialpedagog 3 | elevassistent 5
            elevhalsa            | skola  | 86 |  4 | enhetschef 1 | skolskoterska 4 | skolkurator 4 | specialpedagog 3
            """;

    private static final String COMMUNITY = """
            samhallsbyggnad | kontor | 90 | 0 | enhetschef 1
            plan            | kontor | 82 | 4 | enhetschef 1 | planarkitekt 4 | planingenjor 3
            bygglov         | kontor | 58 | 4 | enhetschef 1 | bygglovshandlaggare 6
            miljo           | kontor | 84 | 4 | miljoinspektor 7
            va              | kontor | 85 | 0 | enhetschef 1
            va-drift        | drift  | 80 | 4 | enhetschef 1 | va-tekniker 11
            va-projekt      | kontor | 82 | 4 | va-ingenjor 4
            gata-park       | drift  | 80 | 4 | enhetschef 1 | anlaggningsarbetare 9 | lastbilsforare 6
            fastighetsdrift | drift  | 78 | 4 | enhetschef 1 | fastighetsskotare 11
            lokalvard       | drift  | 76 | 6 | enhetschef 1 | lokalvardare 20+2
            almskolans-kok  | drift  | 82 | 4 | enhetschef 1 | kock 4 | maltidsbitrade 7+1
            lindgardens-kok | drift  | 62 | 4 | kock 3 | maltidsbitrade 4
            """;

    private static final String CULTURE = """
            kultur-fritid | kontor | 90 | 0 | enhetschef 1
            bibliotek     | kontor | 90 | 4 | enhetschef 1 | bibliotekarie 8+1
            fritid        | skola  | 84 | 4 | enhetschef 1 | fritidsledare 7+2
            kulturskola   | skola  | 88 | 4 | enhetschef 1 | kulturskollarare 9+2
            """;

    private SampleStaffing() {}

    static List<Staffing> staffing() {
        List<Staffing> staffing = new ArrayList<>();
        for (String table : List.of(LEADERSHIP, CARE, EDUCATION, COMMUNITY, CULTURE)) {
            SampleTable.read(table).forEach(row -> staffing.add(Staffing.of(row)));
        }
        return staffing;
    }

    /**
     * The positions of one unit.
     *
     * @param unit where they are
     * @param pattern how they are cut, for {@link SamplePosition#cut}
     * @param metOfHundred how many of a hundred judgements meet what is required
     * @param silentOfHundred how many of a hundred employees were never assessed
     * @param positions how many in which role
     */
    record Staffing(UnitId unit, String pattern, int metOfHundred, int silentOfHundred, List<Positions> positions) {

        private static Staffing of(SampleTable.Row row) {
            return new Staffing(
                    UnitId.of(row.text(0)),
                    row.text(1),
                    row.number(2),
                    row.number(3),
                    row.from(4).stream().map(Positions::of).toList());
        }
    }

    /**
     * Positions in one role.
     *
     * @param role the role
     * @param salaried how many have an FTE
     * @param hourly how many are paid by the hour
     */
    record Positions(RoleId role, int salaried, int hourly) {

        private static Positions of(String cell) {
            String[] words = cell.split(" ", -1);
            String[] numbers = words[1].split("\\+", -1);
            int hourly = numbers.length == 1 ? 0 : Integer.parseInt(numbers[1]);
            return new Positions(RoleId.of(words[0]), Integer.parseInt(numbers[0]), hourly);
        }
    }
}
