package org.kompetens.testkit.reference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.CompetenceRevision;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.RoleProfile;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Fraction;
import org.kompetens.testkit.system.CellReport;
import org.kompetens.testkit.system.QuestionSystem;
import org.kompetens.testkit.system.Situation;

/** What one person holds and how they would stand in a role, as it is written down. */
public final class ReferenceQuestionSystem implements QuestionSystem {

    /** How much is open: what falls short and what is not known together, and what falls short of it. */
    private record Open(RoleId role, Fraction all, Fraction fallsShort) {}

    /** The reference. */
    public ReferenceQuestionSystem() {}

    /** With what was made by the date alone, and each expiry by a rule written out. */
    private static Employee known(Situation situation, Employee employee) {
        Employee written = new RecordFaults(new Structure(situation.structure()), employee)
                .counting()
                .orElseThrow();
        return written.withAssessments(written.assessments().stream()
                .filter(one -> !one.date().isAfter(situation.asOf()))
                .toList());
    }

    private static int rank(Situation situation, Employee known, CompetenceId competence, LocalDate date) {
        return Judgement.of(situation.structure(), known, competence, date, situation.policy())
                .counts()
                .map(judged -> judged.rank().number())
                .orElse(0);
    }

    @Override
    public Map<CompetenceId, HeldRank> held(Situation situation, Employee employee) {
        Employee known = known(situation, employee);
        // On no other date does another assessment count than the day before.
        Stream<LocalDate> expiries = known.assessments().stream().flatMap(one -> one.expiry().stream());
        Stream<LocalDate> revisions =
                situation.structure().framework().revisions().stream().map(CompetenceRevision::date);
        List<LocalDate> later = Stream.concat(expiries, revisions)
                .filter(date -> date.isAfter(situation.asOf()))
                .sorted()
                .toList();
        Map<CompetenceId, HeldRank> held = new TreeMap<>();
        for (Competence competence : situation.structure().framework().competences()) {
            int rank = rank(situation, known, competence.id(), situation.asOf());
            if (rank > 0) {
                Optional<LocalDate> until = later.stream()
                        .filter(date -> rank(situation, known, competence.id(), date) < rank)
                        .findFirst();
                held.put(competence.id(), new HeldRank(rank, until));
            }
        }
        return held;
    }

    @Override
    public Map<CompetenceId, Fitted> fit(Situation situation, Employee employee, RoleId role, UnitId unit) {
        Employee there = known(situation, employee)
                .withEmployments(List.of(Employment.of(EmploymentId.of("there"), role, unit, Fte.FULL, Period.ALWAYS)));
        Employee staying = new Employee(
                there.id(),
                there.birthDate(),
                Optional.empty(),
                there.employments(),
                there.assessments(),
                there.exemptions());
        Map<CompetenceId, Fitted> fitted = new TreeMap<>();
        ReferenceCell.of(new Structure(situation.structure()), staying, situation.asOf(), situation.policy())
                .forEach(cell -> fitted.put(
                        cell.competence().id(),
                        new Fitted(
                                cell.report().kind(),
                                cell.report().missing(),
                                cell.report().weight())));
        return fitted;
    }

    @Override
    public List<RoleId> best(Situation situation, Employee employee, UnitId unit) {
        return situation.structure().profiles().stream()
                .map(RoleProfile::role)
                .map(role -> open(situation, employee, role, unit))
                .sorted(Comparator.comparing(Open::all)
                        .thenComparing(Open::fallsShort)
                        .thenComparing(Open::role))
                .map(Open::role)
                .toList();
    }

    private Open open(Situation situation, Employee employee, RoleId role, UnitId unit) {
        Employee there = known(situation, employee)
                .withEmployments(List.of(Employment.of(EmploymentId.of("there"), role, unit, Fte.FULL, Period.ALWAYS)));
        Fraction fallsShort = Fraction.ZERO;
        Fraction all = Fraction.ZERO;
        long weight = 0;
        Map<CompetenceId, Fitted> fitted = fit(situation, employee, role, unit);
        for (Fitted one : fitted.values()) {
            weight += one.kind() == CellReport.Kind.EXEMPT ? 0 : one.weight();
        }
        for (Map.Entry<CompetenceId, Fitted> entry : fitted.entrySet()) {
            Fitted one = entry.getValue();
            if (one.kind() == CellReport.Kind.SHORT) {
                int required = one.missingSteps() + rank(situation, there, entry.getKey(), situation.asOf());
                Fraction part = Fraction.of((long) one.weight() * one.missingSteps(), required * weight);
                fallsShort = fallsShort.plus(part);
                all = all.plus(part);
            } else if (one.kind() == CellReport.Kind.UNASSESSED || one.kind() == CellReport.Kind.EXPIRED) {
                all = all.plus(Fraction.of(one.weight(), weight));
            }
        }
        return new Open(role, all, fallsShort);
    }
}
