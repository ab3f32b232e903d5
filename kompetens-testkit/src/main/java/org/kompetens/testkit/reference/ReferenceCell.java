package org.kompetens.testkit.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.testkit.reference.Judgement.Judged;
import org.kompetens.testkit.reference.Structure.Origin;
import org.kompetens.testkit.system.CellKey;
import org.kompetens.testkit.system.CellReport;
import org.kompetens.testkit.system.SuppliedPolicy;

/**
 * A cell with what is needed to add it up.
 *
 * @param employee whose it is
 * @param employment the employment
 * @param competence what the employment requires
 * @param heldRank the rank held; empty where that is not known
 * @param report what comes of it
 */
record ReferenceCell(
        Employee employee,
        Employment employment,
        Competence competence,
        Optional<Integer> heldRank,
        CellReport report) {

    CellKey key() {
        return new CellKey(employee.id(), employment.id(), competence.id());
    }

    static List<ReferenceCell> of(Structure structure, Employee employee, LocalDate asOf, SuppliedPolicy policy) {
        List<ReferenceCell> cells = new ArrayList<>();
        for (Employment employment : activeEmployments(employee, asOf)) {
            for (Competence competence : structure.declared().framework().competences()) {
                List<Origin> required = structure.required(employment, competence.id(), asOf);
                if (!required.isEmpty()) {
                    cells.add(cell(structure, employee, employment, competence, required, asOf, asOf, asOf, policy));
                }
            }
        }
        return cells;
    }

    static List<Employment> activeEmployments(Employee employee, LocalDate asOf) {
        boolean gone =
                employee.knownExit().isPresent() && employee.knownExit().get().compareTo(asOf) <= 0;
        return employee.employments().stream()
                .filter(employment -> !gone && Structure.holds(employment.period(), asOf))
                .toList();
    }

    static ReferenceCell cell(
            Structure structure,
            Employee employee,
            Employment employment,
            Competence competence,
            List<Origin> required,
            LocalDate exemptOn,
            LocalDate revisedOn,
            LocalDate asOf,
            SuppliedPolicy policy) {
        CompetenceFramework framework = structure.declared().framework();
        Origin level = required.get(0);
        Origin weight = required.get(0);
        for (Origin origin : required) {
            Rank rank = rank(framework, competence.id(), origin);
            Rank before = rank(framework, competence.id(), level);
            if (rank.number() > before.number()
                    || (rank.number() == before.number() && before.merged() && !rank.merged())) {
                level = origin;
            }
            if (origin.requirement().weight() > weight.requirement().weight()) {
                weight = origin;
            }
        }
        Rank requiredRank = rank(framework, competence.id(), level);
        if (isExempt(employee, competence, exemptOn)) {
            CellReport exempt = new CellReport(
                    employment.unit(),
                    requiredRank.number(),
                    level.unit(),
                    weight.requirement().weight(),
                    weight.unit(),
                    CellReport.Kind.EXEMPT,
                    0,
                    0,
                    Optional.empty(),
                    false);
            return new ReferenceCell(employee, employment, competence, Optional.empty(), exempt);
        }
        Judgement judgement = Judgement.of(structure.declared(), employee, competence.id(), revisedOn, asOf, policy);
        Optional<Integer> held = judgement.counts().map(judged -> judged.rank().number());
        CellReport report = new CellReport(
                employment.unit(),
                requiredRank.number(),
                level.unit(),
                weight.requirement().weight(),
                weight.unit(),
                kind(requiredRank, judgement),
                held.map(rank -> Math.max(0, requiredRank.number() - rank)).orElse(0),
                held.map(rank -> Math.max(0, rank - requiredRank.number())).orElse(0),
                judgement
                        .counts()
                        .or(judgement::expired)
                        .map(judged -> judged.assessment().id()),
                requiredRank.merged()
                        || judgement
                                .counts()
                                .map(judged -> judged.rank().merged())
                                .orElse(false));
        return new ReferenceCell(employee, employment, competence, held, report);
    }

    private static Rank rank(CompetenceFramework framework, CompetenceId competence, Origin origin) {
        return Rank.of(framework, competence, origin.requirement().level()).orElseThrow();
    }

    private static CellReport.Kind kind(Rank required, Judgement judgement) {
        Optional<Judged> counts = judgement.counts();
        if (counts.isPresent()) {
            boolean met = counts.get().rank().number() >= required.number();
            return met ? CellReport.Kind.MET : CellReport.Kind.SHORT;
        }
        return judgement.expired().isPresent() ? CellReport.Kind.EXPIRED : CellReport.Kind.UNASSESSED;
    }

    /** Whether a person is exempt from a competence on a date. */
    static boolean isExempt(Employee employee, Competence competence, LocalDate date) {
        return employee.exemptions().stream()
                .anyMatch(one -> one.competence().equals(competence.id()) && Structure.holds(one.period(), date));
    }
}
