package org.kompetens.redeployment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kompetens.competence.CompetenceId;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsBuilder;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;

/** Whether a question of redeployment can be answered. */
final class RedeploymentCheck {

    private final GapAnalysis analysis;
    private final Organisation organisation;
    private final RedeploymentQuestion question;
    private final FindingsBuilder found = new FindingsBuilder();

    RedeploymentCheck(GapAnalysis analysis, RedeploymentQuestion question) {
        this.analysis = analysis;
        this.organisation = analysis.organisation();
        this.question = question;
    }

    Findings ofQuestion() {
        for (int i = 0; i < question.endings().size(); i++) {
            EndingRole ending = question.endings().get(i);
            FieldPath path = FieldPath.of("endings", i);
            isRole(ending.role(), path.then("role"));
            ending.unit().ifPresent(unit -> isUnit(unit, path.then("unit")));
        }
        checkPositions();
        checkPrices();
        return found.build();
    }

    Findings with(List<Employee> employees) {
        ofQuestion();
        checkEmployees(employees);
        if (!found.build().hasErrors()) {
            checkConcerned(employees);
        }
        return found.build();
    }

    private boolean isRole(RoleId role, FieldPath path) {
        boolean isKnown = organisation.role(role).isPresent();
        if (!isKnown) {
            found.add(Finding.of(RedeploymentRule.ROLE_UNKNOWN, path).withValue("role", role));
        }
        return isKnown;
    }

    private boolean isUnit(UnitId unit, FieldPath path) {
        boolean isKnown = organisation.tree().contains(unit);
        if (!isKnown) {
            found.add(Finding.of(RedeploymentRule.UNIT_UNKNOWN, path).withValue("unit", unit));
        }
        return isKnown;
    }

    private void checkPositions() {
        Set<OpenPosition> seen = new HashSet<>();
        for (int i = 0; i < question.positions().size(); i++) {
            OpenPosition position = question.positions().get(i);
            FieldPath path = FieldPath.of("positions", i);
            boolean isRole = isRole(position.role(), path.then("role"));
            boolean isUnit = isUnit(position.unit(), path.then("unit"));
            if (position.positions() < 1 || position.positions() > OpenPosition.MOST) {
                found.add(Finding.of(RedeploymentRule.POSITIONS_OUT_OF_BOUNDS, path.then("positions"))
                        .withValue("most", OpenPosition.MOST));
            }
            if (!seen.add(new OpenPosition(position.role(), position.unit(), 1))) {
                found.add(Finding.of(RedeploymentRule.POSITION_REPEATED, path)
                        .withValue("role", position.role())
                        .withValue("unit", position.unit()));
            }
            if (isRole && isUnit && requiresNothing(position)) {
                found.add(Finding.of(RedeploymentRule.NOTHING_REQUIRED, path)
                        .withValue("role", position.role())
                        .withValue("unit", position.unit()));
            }
        }
    }

    private boolean requiresNothing(OpenPosition position) {
        return analysis.required(
                        organisation.role(position.role()).orElseThrow(),
                        organisation.tree().indexOf(position.unit()))
                .isEmpty();
    }

    private void checkPrices() {
        Set<CompetenceId> priced = new HashSet<>();
        for (int i = 0; i < question.prices().size(); i++) {
            CompetenceId competence = question.prices().get(i).competence();
            FieldPath path = FieldPath.of("prices", i).then("competence");
            if (organisation.framework().competence(competence).isEmpty()) {
                found.add(Finding.of(RedeploymentRule.COMPETENCE_UNKNOWN, path).withValue("competence", competence));
            }
            if (!priced.add(competence)) {
                found.add(Finding.of(RedeploymentRule.PRICE_REPEATED, path).withValue("competence", competence));
            }
        }
    }

    private void checkEmployees(List<Employee> employees) {
        Set<EmployeeId> seen = new HashSet<>();
        for (int i = 0; i < employees.size(); i++) {
            FieldPath path = FieldPath.of("employees", i);
            found.addAll(path, organisation.findings(employees.get(i)));
            if (!seen.add(employees.get(i).id())) {
                found.add(Finding.of(RedeploymentRule.EMPLOYEE_REPEATED, path.then("id")));
            }
        }
    }

    private void checkConcerned(List<Employee> employees) {
        for (int i = 0; i < question.endings().size(); i++) {
            EndingRole ending = question.endings().get(i);
            if (new Concerned(analysis, List.of(ending)).among(employees).isEmpty()) {
                found.add(Finding.of(RedeploymentRule.NOBODY_CONCERNED, FieldPath.of("endings", i))
                        .withValue("role", ending.role())
                        .withValue("date", analysis.asOf()));
            }
        }
        List<Employee> concerned = new Concerned(analysis, question.endings()).among(employees);
        if (!new Placing(analysis, question, concerned).fits()) {
            found.add(Finding.of(RedeploymentRule.TOO_LARGE, FieldPath.ROOT));
        }
    }
}
