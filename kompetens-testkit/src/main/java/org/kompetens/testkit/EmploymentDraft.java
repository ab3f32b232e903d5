package org.kompetens.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.kompetens.organisation.Absence;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.WorkedHours;

/**
 * An employment before the organisation is known.
 *
 * @param role which role
 * @param unit which unit
 * @param fte the FTE; hourly staff have none whatever stands here
 * @param period when
 * @param absences when not
 * @param hours the hours worked of hourly staff
 * @param likeTheOneBefore whether it is in the role and unit of the employment before it
 */
record EmploymentDraft(
        Pick role,
        Pick unit,
        Fte fte,
        Period period,
        List<Absence> absences,
        Optional<Integer> hours,
        boolean likeTheOneBefore) {

    private static final int MOST_ABSENCES = 2;
    private static final int MOST_HOURS = 1_760;

    static Arbitrary<EmploymentDraft> drafts(LocalDate asOf) {
        return Combinators.combine(
                        Pick.picks(),
                        Pick.picks(),
                        Arbitraries.of(10_000, 5_000, 7_500, 0, 3_333, 1).map(Fte::new),
                        Days.periods(asOf),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(List.<Absence>of())),
                                Tuple.of(1, absences(asOf).list().ofMaxSize(MOST_ABSENCES))),
                        Arbitraries.integers().between(0, MOST_HOURS).optional(0.1),
                        Arbitraries.of(false, false, true))
                .as(EmploymentDraft::new);
    }

    private static Arbitrary<Absence> absences(LocalDate asOf) {
        return Combinators.combine(Days.periods(asOf), Arbitraries.of(Absence.WHOLE, Absence.WHOLE, 5_000, 3_333, 1))
                .as(Absence::new);
    }

    Employment in(OrganisationStructure structure, int index, Optional<Employment> before) {
        Optional<Employment> like = likeTheOneBefore ? before : Optional.empty();
        Employment employment = Employment.of(
                        EmploymentId.of(Ids.ALIKE.of("employment", index)),
                        like.map(Employment::role)
                                .orElseGet(() -> role.from(structure.roles()).id()),
                        like.map(Employment::unit)
                                .orElseGet(() -> unit.from(structure.units()).id()),
                        fte,
                        period)
                .withAbsences(absences);
        return hours.map(worked -> employment.withHoursWorked(new WorkedHours(2025, worked)))
                .orElse(employment);
    }
}
