package org.kompetens.testkit.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceId;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.HeldLevels;
import org.kompetens.testkit.system.CapitalReport;
import org.kompetens.testkit.system.CapitalSystem;
import org.kompetens.testkit.system.CellReport;
import org.kompetens.testkit.system.Situation;

/** Competence capital as it is written down: person by person, anew for each unit and competence. */
public final class ReferenceCapitalSystem implements CapitalSystem {

    /** The reference. */
    public ReferenceCapitalSystem() {}

    @Override
    public Map<UnitId, Map<CompetenceId, CapitalReport>> capital(Situation situation) {
        Structure structure = new Structure(situation.structure());
        List<Employee> sound = new ArrayList<>();
        Set<EmployeeId> seen = new HashSet<>();
        for (Employee employee : situation.employees()) {
            if (seen.add(employee.id())) {
                new RecordFaults(structure, employee).counting().ifPresent(sound::add);
            }
        }
        Map<UnitId, Map<CompetenceId, CapitalReport>> units = new LinkedHashMap<>();
        for (OrganisationUnit unit : situation.structure().units()) {
            Map<CompetenceId, CapitalReport> competences = new LinkedHashMap<>();
            for (Competence competence : situation.structure().framework().competences()) {
                CapitalReport report = new OfUnit(structure, situation, sound, unit.id(), competence).report();
                if (report.required().persons() > 0 || report.notRequired().persons() > 0) {
                    competences.put(competence.id(), report);
                }
            }
            units.put(unit.id(), competences);
        }
        return units;
    }

    /** One competence in one unit. */
    private record OfUnit(
            Structure structure, Situation situation, List<Employee> all, UnitId unit, Competence competence) {

        CapitalReport report() {
            List<Employee> here = employed(one -> structure.isWithin(one, unit));
            List<Employee> ofWhom = here.stream().filter(this::isRequired).toList();
            List<Employee> othersHere = here.stream()
                    .filter(one -> !isRequired(one) && !isRetired())
                    .toList();
            HeldLevels required = held(ofWhom);
            HeldLevels others = held(othersHere);
            Map<UnitId, List<Long>> elsewhere = new LinkedHashMap<>();
            for (OrganisationUnit other : situation.structure().units()) {
                List<Long> byRank =
                        held(employed(one -> one.equals(other.id()))).byRank();
                if (!structure.isWithin(other.id(), unit) && byRank.stream().anyMatch(holders -> holders > 0)) {
                    elsewhere.put(other.id(), byRank);
                }
            }
            return new CapitalReport(
                    required,
                    new HeldLevels(others.byRank(), others.nothing(), others.expired(), 0),
                    merged(ofWhom) + merged(othersHere),
                    elsewhere);
        }

        private long merged(List<Employee> persons) {
            return persons.stream()
                    .filter(one -> Judgement.of(
                                    situation.structure(), one, competence.id(), situation.asOf(), situation.policy())
                            .counts()
                            .filter(judged ->
                                    judged.rank().number() > 0 && judged.rank().merged())
                            .isPresent())
                    .count();
        }

        private List<Employee> employed(Predicate<UnitId> in) {
            return all.stream()
                    .filter(employee -> ReferenceCell.activeEmployments(employee, situation.asOf()).stream()
                            .anyMatch(employment -> in.test(employment.unit())))
                    .toList();
        }

        private boolean isRequired(Employee employee) {
            return ReferenceCell.of(structure, employee, situation.asOf(), situation.policy()).stream()
                    .anyMatch(cell -> cell.competence().equals(competence)
                            && structure.isWithin(cell.employment().unit(), unit)
                            && cell.report().kind() != CellReport.Kind.EXEMPT);
        }

        private boolean isRetired() {
            return situation.structure().framework().revisions().stream()
                    .anyMatch(one -> one.competence().equals(competence.id())
                            && !one.date().isAfter(situation.asOf()));
        }

        private HeldLevels held(List<Employee> persons) {
            List<Judgement> judgements = persons.stream()
                    .map(one -> Judgement.of(
                            situation.structure(), one, competence.id(), situation.asOf(), situation.policy()))
                    .toList();
            int ranks = Rank.scale(situation.structure().framework(), competence.scale())
                    .levels()
                    .size();
            List<Long> byRank = new ArrayList<>();
            for (int rank = 1; rank <= ranks; rank++) {
                byRank.add(holding(rank, judgements));
            }
            long unknown =
                    judgements.stream().filter(one -> one.counts().isEmpty()).count();
            long expired = judgements.stream()
                    .filter(one -> one.counts().isEmpty() && one.expired().isPresent())
                    .count();
            return new HeldLevels(byRank, holding(0, judgements), expired, unknown - expired);
        }

        private static long holding(int rank, List<Judgement> judgements) {
            return judgements.stream()
                    .filter(one -> one.counts()
                            .filter(judged -> judged.rank().number() == rank)
                            .isPresent())
                    .count();
        }
    }
}
