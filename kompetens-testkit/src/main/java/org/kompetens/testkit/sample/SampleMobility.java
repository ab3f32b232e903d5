package org.kompetens.testkit.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.RoleId;

/** Who has two positions, who comes and who has left, and from which role to which people usually go. */
final class SampleMobility {

    /**
     * Role, unit and per cent of the first position and of the second, and how many have both. The last row exceeds one
     * FTE on purpose: the school nurse helps out on weekends.
     */
    private static final String DOUBLE_POSITIONS = """
            underskoterska        aldreomsorg-nord-dag  75 | underskoterska      nattpatrullen       25 | 3
            underskoterska        aldreomsorg-syd       70 | underskoterska      lindgarden-natt     30 | 3
            vardbitrade-hemtjanst aldreomsorg-syd       60 | maltidsbitrade      lindgardens-kok     40 | 2
            stodassistent         gruppbostad-asen      60 | boendestodjare      boendestod          40 | 2
            stodassistent         daglig-verksamhet     75 | fritidsledare       fritid              25 | 2
            sjukskoterska         hemsjukvard           60 | skolskoterska       elevhalsa           40 | 1
            barnskotare           forskolan-vitsippan   75 | elevassistent       almskolan-fritids   25 | 2
            barnskotare           forskolan-myran       50 | maltidsbitrade      almskolans-kok      50 | 1
            elevassistent         almskolan             60 | elevassistent       almskolan-fritids   40 | 4
            elevassistent         viksskolan            50 | fritidsledare       fritid              40 | 2
            grundskollarare       centralskolan         70 | kulturskollarare    kulturskola         30 | 2
            grundskollarare       viksskolan            60 | grundskollarare     almskolan           40 | 2
            rektor-forskola       forskolan-vitsippan   50 | rektor-forskola     forskolan-havsviken 50 | 1
            anlaggningsarbetare   gata-park             60 | fastighetsskotare   fastighetsdrift     40 | 2
            lokalvardare          lokalvard             75 | maltidsbitrade      almskolans-kok      25 | 3
            enhetschef            plan                  50 | enhetschef          miljo               50 | 1
            kommunikator          kommunikation         50 | bibliotekarie       bibliotek         37.5 | 1
            skolskoterska         elevhalsa            100 | sjukskoterska       hemsjukvard         20 | 1
            """;

    /** Role, unit, per cent, from, and the first day on which it has ended. */
    private static final String COMING_AND_GONE = """
            sjukskoterska          hemsjukvard          100 | 2026-11-01 | -
            underskoterska         strandbacken         100 | 2026-11-01 | -
            bygglovshandlaggare    bygglov              100 | 2026-11-16 | -
            enhetschef             strandbacken         100 | 2027-01-01 | -
            socialsekreterare-barn barn-unga            100 | 2027-01-01 | -
            upphandlare            upphandling          100 | 2027-01-01 | -
            forskollarare          forskolan-havsviken  100 | 2027-01-11 | -
            grundskollarare        centralskolan        100 | 2027-01-11 | 2027-06-16
            va-ingenjor            va-projekt           100 | 2027-02-01 | -
            vardbitrade-hemtjanst  aldreomsorg-nord-dag  75 | 2027-06-01 | 2027-09-01
            underskoterska         strandbacken          80 | 2011-03-01 | 2026-09-01
            underskoterska         strandbacken          75 | 2019-08-01 | 2026-07-01
            vardbitrade-hemtjanst  aldreomsorg-kusten    75 | 2023-02-01 | 2026-06-01
            socialsekreterare-barn barn-unga            100 | 2021-09-01 | 2026-08-01
            bygglovshandlaggare    bygglov              100 | 2022-01-01 | 2026-05-01
            grundskollarare        almskolan            100 | 1998-08-10 | 2026-06-17
            kock                   lindgardens-kok      100 | 2004-05-01 | 2025-12-01
            lokalvardare           lokalvard           62.5 | 2016-10-01 | 2026-02-01
            """;

    /** A role, and the one from which people usually come to it in the same unit. */
    private static final String CAREERS = """
            underskoterska         | vardbitrade-hemtjanst
            distriktsskoterska     | sjukskoterska
            forskollarare          | barnskotare
            socialsekreterare-barn | socialsekreterare
            kock                   | maltidsbitrade
            """;

    private SampleMobility() {}

    static List<DoublePosition> doublePositions() {
        return SampleTable.read(DOUBLE_POSITIONS).stream()
                .map(row -> new DoublePosition(
                        SamplePosition.of(row.text(0)), SamplePosition.of(row.text(1)), row.number(2)))
                .toList();
    }

    static List<Stay> comingAndGone() {
        return SampleTable.read(COMING_AND_GONE).stream()
                .map(row -> new Stay(
                        SamplePosition.of(row.text(0)),
                        new Period(
                                Optional.of(LocalDate.parse(row.text(1))),
                                row.has(2) ? Optional.of(LocalDate.parse(row.text(2))) : Optional.empty())))
                .toList();
    }

    static Map<RoleId, RoleId> careers() {
        return SampleTable.read(CAREERS).stream()
                .collect(Collectors.toUnmodifiableMap(row -> RoleId.of(row.text(0)), row -> RoleId.of(row.text(1))));
    }

    /**
     * Two positions of one person.
     *
     * @param first the position that the person was hired for
     * @param second the position beside it
     * @param persons how many have both
     */
    record DoublePosition(SamplePosition first, SamplePosition second, int persons) {}

    /**
     * A position of someone who is not there yet, or no longer.
     *
     * @param position the position
     * @param period when it lasts
     */
    record Stay(SamplePosition position, Period period) {}
}
