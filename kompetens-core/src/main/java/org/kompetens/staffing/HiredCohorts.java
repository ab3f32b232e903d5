package org.kompetens.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.organisation.RoleId;

/**
 * Whether the tables by which people retire say when those do who will be hired, and not that it is at once. Of whom a table
 * says nothing, only those count who within the forecast come to an age at which others retire: of the young, a table may
 * well say nothing yet.
 */
final class HiredCohorts {

    private static final FieldPath HIRES = FieldPath.of("hires");
    private static final FieldPath HIRES_BY_ROLE = FieldPath.of("hiresByRole");

    private final ForecastAssumptions forecast;
    private final RetirementTerms general;
    private final SortedMap<RoleId, RetirementTerms> byRole;

    HiredCohorts(ForecastAssumptions forecast, RetirementTerms general, SortedMap<RoleId, RetirementTerms> byRole) {
        this.forecast = forecast;
        this.general = general;
        this.byRole = byRole;
    }

    /** Of each profile a warning of the youngest hires of whom a table says nothing, and one of those who retire at once. */
    List<Finding> findings(LocalDate asOf) {
        if (forecast.hiring() == Hiring.NONE && forecast.plannedHires().isEmpty()) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>();
        Stream<RetirementTerms> ofOthers = byRole.entrySet().stream()
                .filter(entry -> !forecast.hiresByRole().containsKey(entry.getKey()))
                .map(entry -> entry.getValue());
        found.addAll(check(
                forecast.hires(), Stream.concat(Stream.of(general), ofOthers).toList(), asOf, HIRES));
        forecast.hiresByRole()
                .forEach((role, hires) -> found.addAll(check(
                        hires, List.of(byRole.getOrDefault(role, general)), asOf, HIRES_BY_ROLE.then(role.value()))));
        return found;
    }

    private List<Finding> check(HireProfile hires, Collection<RetirementTerms> terms, LocalDate asOf, FieldPath path) {
        return Stream.concat(
                        cohortUnknown(hires, terms, asOf, path).stream(),
                        retiringAtOnce(hires, terms, asOf, path).stream())
                .toList();
    }

    /** A warning of the youngest hires, if there are any, all of whom retire in the first year after. */
    private Optional<Finding> retiringAtOnce(
            HireProfile hires, Collection<RetirementTerms> terms, LocalDate asOf, FieldPath path) {
        if (forecast.years() == 1) {
            // Hired at its end, nobody retires in it.
            return Optional.empty();
        }
        List<RetirementSpread> policies = terms.stream()
                .distinct()
                .filter(one -> TableLimit.of(one)
                        .filter(limit -> !limit.isInForce(asOf))
                        .isEmpty())
                .map(one -> new RetirementSpread(one.policy(asOf), asOf, 2, forecast.laterRetirement()))
                .toList();
        return hires.shares().stream()
                .map(HireProfile.Share::age)
                .sorted()
                .filter(age -> policies.stream()
                        .anyMatch(policy -> policy.in(age - 1, 2).equals(Rate.ONE)))
                .findFirst()
                .map(age -> Finding.of(StaffingRule.HIRES_RETIRE_AT_ONCE, path).withValue("age", age));
    }

    private Optional<Finding> cohortUnknown(
            HireProfile hires, Collection<RetirementTerms> terms, LocalDate asOf, FieldPath path) {
        List<TableLimit> limits = terms.stream()
                .distinct()
                .flatMap(one -> TableLimit.of(one).stream())
                .toList();
        for (HireProfile.Share share : hires.shares()) {
            for (TableLimit limit : limits) {
                Optional<Integer> others = limit.leastAge(asOf).filter(age -> isUnknown(share.age(), age, limit, asOf));
                if (others.isPresent()) {
                    return Optional.of(Finding.of(StaffingRule.HIRES_COHORT_UNKNOWN, path)
                            .withValue("age", share.age())
                            .withValue("others", others.get()));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Whether some are in no row who will be past the age of others.
     *
     * @param age at the end of the year in which they are hired
     * @param others the least age at which anybody retires
     */
    private boolean isUnknown(int age, int others, TableLimit limit, LocalDate asOf) {
        int lastYear = Math.min(forecast.years() - 1, age + forecast.years() - others - forecast.laterRetirement());
        if (lastYear < 1) {
            return false;
        }
        List<LocalDate> oldest = Age.birthDates(asOf, age - 1);
        List<LocalDate> youngest = Age.birthDates(asOf, age - lastYear);
        return !limit.saysOfAll(asOf, oldest.get(0), youngest.get(youngest.size() - 1));
    }
}
