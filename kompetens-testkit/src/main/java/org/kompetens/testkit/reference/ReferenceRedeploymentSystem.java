package org.kompetens.testkit.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kompetens.choice.ShortfallMeasure;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Period;
import org.kompetens.redeployment.EndingRole;
import org.kompetens.redeployment.OpenPosition;
import org.kompetens.redeployment.RedeploymentQuestion;
import org.kompetens.rollup.Fraction;
import org.kompetens.testkit.system.CellReport;
import org.kompetens.testkit.system.RedeploymentReport;
import org.kompetens.testkit.system.RedeploymentSystem;
import org.kompetens.testkit.system.Situation;

/** Employs everybody in every open role, one after another, and looks at every way to place them. */
public final class ReferenceRedeploymentSystem implements RedeploymentSystem {

    /** The system; it holds nothing. */
    public ReferenceRedeploymentSystem() {}

    @Override
    public Findings findings(Situation situation, RedeploymentQuestion question) {
        return Findings.NONE;
    }

    @Override
    public RedeploymentReport redeploy(Situation situation, RedeploymentQuestion question) {
        Map<EmployeeId, Map<OpenPosition, RedeploymentReport.Standing>> standings = new TreeMap<>();
        for (Employee employee : situation.employees()) {
            if (isConcerned(employee, situation, question)) {
                Map<OpenPosition, RedeploymentReport.Standing> own = new TreeMap<>();
                question.positions()
                        .forEach(position -> own.put(position, standing(employee, position, situation, question)));
                standings.put(employee.id(), own);
            }
        }
        List<OpenPosition> positions = new ArrayList<>(new TreeSet<>(question.positions()));
        Search search = new Search(positions, new ArrayList<>(standings.keySet()), standings);
        search.place(0, new HashMap<>());
        return new RedeploymentReport(standings, search.best.placements());
    }

    private static boolean isConcerned(Employee employee, Situation situation, RedeploymentQuestion question) {
        if (question.endings().isEmpty()) {
            return true;
        }
        Structure structure = new Structure(situation.structure());
        for (Employment employment : employee.employments()) {
            boolean isActive = employment.period().contains(situation.asOf())
                    && employee.knownExit()
                            .map(exit -> situation.asOf().isBefore(exit))
                            .orElse(true);
            for (EndingRole ending : question.endings()) {
                boolean isThere = ending.unit().isEmpty()
                        || structure.isWithin(employment.unit(), ending.unit().orElseThrow());
                if (isActive && isThere && employment.role().equals(ending.role())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static RedeploymentReport.Standing standing(
            Employee employee, OpenPosition position, Situation situation, RedeploymentQuestion question) {
        Employee there = new Employee(
                employee.id(),
                employee.birthDate(),
                Optional.empty(),
                List.of(Employment.of(
                        EmploymentId.of("there"),
                        position.role(),
                        position.unit(),
                        Fte.FULL,
                        Period.startingOn(situation.asOf()))),
                employee.assessments(),
                employee.exemptions());
        Fraction shortfall = Fraction.ZERO;
        Fraction atMost = Fraction.ZERO;
        int steps = 0;
        int met = 0;
        int unknown = 0;
        for (CellReport cell : situation
                .withEmployees(List.of(there))
                .in(new ReferenceGapSystem())
                .cells()
                .values()) {
            met += cell.kind() == CellReport.Kind.MET ? 1 : 0;
            unknown += cell.isUnknown() ? 1 : 0;
            int rank = question.measure() == ShortfallMeasure.WEIGHTED_SHARES ? cell.requiredRank() : 1;
            if (cell.kind() == CellReport.Kind.SHORT) {
                steps += cell.missing();
                Fraction lacking = Fraction.of((long) cell.weight() * cell.missing(), rank);
                shortfall = shortfall.plus(lacking);
                atMost = atMost.plus(lacking);
            } else if (cell.isUnknown()) {
                atMost = atMost.plus(Fraction.of((long) cell.weight() * cell.requiredRank(), rank));
            }
        }
        return new RedeploymentReport.Standing(shortfall, atMost, steps, met, unknown);
    }

    private record Way(Fraction atMost, int unknown, Map<EmployeeId, OpenPosition> placements) {}

    /** Tries each position for the first person, and for each of these each for the second; the first best way stays. */
    private static final class Search {

        private final List<OpenPosition> positions;
        private final List<EmployeeId> people;
        private final Map<EmployeeId, Map<OpenPosition, RedeploymentReport.Standing>> standings;
        private Way best = new Way(Fraction.ZERO, 0, Map.of());

        Search(
                List<OpenPosition> positions,
                List<EmployeeId> people,
                Map<EmployeeId, Map<OpenPosition, RedeploymentReport.Standing>> standings) {
            this.positions = positions;
            this.people = people;
            this.standings = standings;
        }

        void place(int index, Map<EmployeeId, OpenPosition> placed) {
            if (index == people.size()) {
                Way way = way(placed);
                if (isBetter(way)) {
                    best = way;
                }
                return;
            }
            for (OpenPosition position : positions) {
                long taken = placed.values().stream().filter(position::equals).count();
                if (taken < position.positions()) {
                    Map<EmployeeId, OpenPosition> more = new HashMap<>(placed);
                    more.put(people.get(index), position);
                    place(index + 1, more);
                }
            }
            place(index + 1, placed);
        }

        private Way way(Map<EmployeeId, OpenPosition> placed) {
            Fraction atMost = Fraction.ZERO;
            int unknown = 0;
            for (Map.Entry<EmployeeId, OpenPosition> one : placed.entrySet()) {
                RedeploymentReport.Standing standing =
                        standings.getOrDefault(one.getKey(), Map.of()).get(one.getValue());
                if (standing != null) {
                    atMost = atMost.plus(standing.atMost());
                    unknown += standing.unknown();
                }
            }
            return new Way(atMost, unknown, placed);
        }

        private boolean isBetter(Way way) {
            int more = way.placements().size() - best.placements().size();
            int less = way.atMost().compareTo(best.atMost());
            return more > 0 || (more == 0 && (less < 0 || (less == 0 && way.unknown() < best.unknown())));
        }
    }
}
