package org.kompetens.testkit.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kompetens.coverage.CoverageLoss;
import org.kompetens.coverage.PersonDeparture;
import org.kompetens.coverage.RequirementCoverage;
import org.kompetens.organisation.Absence;
import org.kompetens.organisation.CoverageAmount;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.rollup.Fraction;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.UnitCoverageReport;

/** The coverage of one unit: whoever leaves is really taken out, and everything counted anew without them. */
final class ReferenceCoverage {

    private final Structure structure;
    private final Situation situation;
    private final OrganisationUnit unit;
    private final List<CoverageRequirement> requirements;

    ReferenceCoverage(Structure structure, Situation situation, OrganisationUnit unit) {
        this.structure = structure;
        this.situation = situation;
        this.unit = unit;
        this.requirements = unit.coverage().stream()
                .filter(one -> Structure.holds(one.period(), situation.asOf()))
                .toList();
    }

    List<CoverageRequirement> requirements() {
        return requirements;
    }

    UnitCoverageReport report(List<Employee> employees) {
        List<Long> deficits = deficits(employees);
        long[] critical = new long[requirements.size()];
        List<PersonDeparture> named = new ArrayList<>();
        for (Employee employee : employees) {
            List<CoverageLoss> losses = losses(employee, employees, deficits, critical);
            if (!losses.isEmpty()) {
                named.add(new PersonDeparture(employee.id(), losses, share(losses)));
            }
        }
        named.sort(Comparator.comparing(PersonDeparture::share)
                .thenComparing(one -> one.losses().size())
                .reversed()
                .thenComparing(PersonDeparture::employee));
        Map<List<CoverageLoss>, Long> departures = new LinkedHashMap<>();
        named.forEach(one -> departures.merge(one.losses(), 1L, Long::sum));
        List<RequirementCoverage> covered = new ArrayList<>();
        for (int i = 0; i < requirements.size(); i++) {
            List<Employee> holders = holders(List.of(requirements.get(i)), employees);
            covered.add(new RequirementCoverage(
                    requirements.get(i),
                    holders.size(),
                    new FteSum(fteHere(holders)),
                    amount(requirements.get(i), deficits.get(i)),
                    critical[i],
                    merged(requirements.get(i), holders)));
        }
        return new UnitCoverageReport(covered, departures, named, List.of());
    }

    private List<CoverageLoss> losses(
            Employee employee, List<Employee> employees, List<Long> deficits, long[] critical) {
        List<Employee> rest = new ArrayList<>(employees);
        rest.remove(employee);
        List<Long> after = deficits(rest);
        List<CoverageLoss> losses = new ArrayList<>();
        for (int i = 0; i < requirements.size(); i++) {
            boolean sole = holders(List.of(requirements.get(i)), employees).equals(List.of(employee));
            if (deficits.get(i) == 0 && after.get(i) > 0) {
                critical[i]++;
            }
            if (sole || !after.get(i).equals(deficits.get(i))) {
                losses.add(new CoverageLoss(
                        requirements.get(i),
                        amount(requirements.get(i), deficits.get(i)),
                        amount(requirements.get(i), after.get(i)),
                        sole));
            }
        }
        return losses;
    }

    private static Fraction share(List<CoverageLoss> losses) {
        Fraction share = Fraction.ZERO;
        for (CoverageLoss loss : losses) {
            share = share.plus(Fraction.of(
                    number(loss.deficitAfter()) - number(loss.deficitBefore()), needed(loss.requirement())));
        }
        return share;
    }

    private List<Long> deficits(List<Employee> employees) {
        List<Long> deficits = new ArrayList<>();
        for (CoverageRequirement requirement : requirements) {
            List<CoverageRequirement> first = before(requirement);
            long without = deficit(first, employees);
            first.add(requirement);
            deficits.add(deficit(first, employees) - without);
        }
        return deficits;
    }

    /** The requirements of the same group that are filled before one. */
    private List<CoverageRequirement> before(CoverageRequirement requirement) {
        List<CoverageRequirement> before = new ArrayList<>();
        for (int i = 0; i < requirements.size(); i++) {
            CoverageRequirement other = requirements.get(i);
            if (requirement.group().isPresent()
                    && other.group()
                            .map(one -> one.id())
                            .equals(requirement.group().map(one -> one.id()))) {
                int order = Integer.compare(priority(other), priority(requirement));
                if (order < 0 || (order == 0 && i < position(requirement))) {
                    before.add(other);
                }
            }
        }
        return before;
    }

    private int position(CoverageRequirement requirement) {
        for (int i = 0; i < requirements.size(); i++) {
            if (isSame(requirements.get(i), requirement)) {
                return i;
            }
        }
        throw new IllegalStateException("no such requirement");
    }

    /** Two requirements may be equal and yet be two. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(CoverageRequirement one, CoverageRequirement other) {
        return one == other;
    }

    private static int priority(CoverageRequirement requirement) {
        return requirement.group().orElseThrow().priority();
    }

    /**
     * The least that some requirements of a group lack: the most by which any of them together need more than all who
     * can fill any of those have to give.
     */
    private long deficit(List<CoverageRequirement> some, List<Employee> employees) {
        long most = 0;
        for (int subset = 0; subset < 1 << some.size(); subset++) {
            List<CoverageRequirement> chosen = new ArrayList<>();
            for (int i = 0; i < some.size(); i++) {
                if ((subset >> i) % 2 == 1) {
                    chosen.add(some.get(i));
                }
            }
            if (!chosen.isEmpty()) {
                List<Employee> holders = holders(chosen, employees);
                long needed =
                        chosen.stream().mapToLong(ReferenceCoverage::needed).sum();
                most = Math.max(most, needed - (isInFte(chosen.get(0)) ? fteHere(holders) : holders.size()));
            }
        }
        return most;
    }

    private static long needed(CoverageRequirement requirement) {
        return number(requirement.amount());
    }

    private static long number(CoverageAmount amount) {
        return amount instanceof CoverageAmount.FullTimeEquivalents summed
                ? summed.fte().tenThousandths()
                : ((CoverageAmount.Persons) amount).persons();
    }

    private static CoverageAmount amount(CoverageRequirement requirement, long number) {
        return isInFte(requirement)
                ? new CoverageAmount.FullTimeEquivalents(new FteSum(number))
                : new CoverageAmount.Persons(number);
    }

    private static boolean isInFte(CoverageRequirement requirement) {
        return requirement.amount() instanceof CoverageAmount.FullTimeEquivalents;
    }

    /** Those present here who hold the level of one of the requirements. */
    private List<Employee> holders(List<CoverageRequirement> some, List<Employee> employees) {
        return employees.stream()
                .filter(employee -> !presentHere(employee).isEmpty())
                .filter(employee -> some.stream().anyMatch(requirement -> holds(employee, requirement)))
                .toList();
    }

    private boolean holds(Employee employee, CoverageRequirement requirement) {
        return held(employee, requirement)
                .filter(rank -> rank.number() >= level(requirement).number())
                .isPresent();
    }

    /** Of holders, how many hold it by a merged level; all, where the level that is needed is one. */
    private long merged(CoverageRequirement requirement, List<Employee> holders) {
        return holders.stream()
                .filter(employee -> level(requirement).merged()
                        || held(employee, requirement).orElseThrow().merged())
                .count();
    }

    private Rank level(CoverageRequirement requirement) {
        return Rank.of(structure.declared().framework(), requirement.competence(), requirement.level())
                .orElseThrow();
    }

    private Optional<Rank> held(Employee employee, CoverageRequirement requirement) {
        return Judgement.of(
                        structure.declared(), employee, requirement.competence(), situation.asOf(), situation.policy())
                .counts()
                .map(Judgement.Judged::rank);
    }

    private List<Employment> presentHere(Employee employee) {
        return ReferenceCell.activeEmployments(employee, situation.asOf()).stream()
                .filter(employment -> structure.isWithin(employment.unit(), unit.id()))
                .filter(employment -> absent(employment, situation.asOf()) < Fte.UNIT)
                .toList();
    }

    private long fteHere(List<Employee> persons) {
        return persons.stream()
                .flatMap(person -> presentHere(person).stream())
                .mapToLong(employment -> filled(employment, situation.asOf()))
                .sum();
    }

    /** How many ten-thousandths of an employment are absent on a date. */
    static long absent(Employment employment, LocalDate date) {
        long sum = employment.absences().stream()
                .filter(absence -> Structure.holds(absence.period(), date))
                .mapToLong(Absence::extent)
                .sum();
        return Math.min(sum, Fte.UNIT);
    }

    /** What is left of its FTE, rounded down. */
    static long filled(Employment employment, LocalDate date) {
        return employment.fte().tenThousandths() * (Fte.UNIT - absent(employment, date)) / Fte.UNIT;
    }
}
