package org.kompetens.testkit.laws;

import java.util.List;
import java.util.Optional;
import org.kompetens.competence.CompetenceId;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Exemption;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.ReasonCode;
import org.kompetens.testkit.reference.Scope;
import org.kompetens.testkit.system.CellKey;
import org.kompetens.testkit.system.Situation;

/**
 * One employee becoming exempt from a competence that is required of them.
 *
 * @param before the situation in which it is required
 * @param index the employee's place in it
 * @param competence what is required
 * @param period when the employee is exempt
 */
record Exempting(Situation before, int index, CompetenceId competence, Period period) {

    private static final ReasonCode REASON = ReasonCode.of("other-task");

    /** For all time; empty where nothing is required of anybody. */
    static Optional<Exempting> of(Situation situation, int pick) {
        List<CellKey> required = List.copyOf(Scope.of(situation).required().keySet());
        if (required.isEmpty()) {
            return Optional.empty();
        }
        CellKey key = required.get(pick % required.size());
        int index = 0;
        while (!situation.employees().get(index).id().equals(key.employee())) {
            index++;
        }
        return Optional.of(new Exempting(situation, index, key.competence(), Period.ALWAYS));
    }

    Exempting in(Period other) {
        return new Exempting(before, index, competence, other);
    }

    Employee required() {
        return before.employees().get(index);
    }

    Employee exempt() {
        return required()
                .withExemptions(Change.plus(required().exemptions(), new Exemption(competence, period, REASON)));
    }

    Situation situation() {
        return before.withEmployees(Change.at(before.employees(), index, one -> exempt()));
    }

    boolean concerns(CellKey key) {
        return key.employee().equals(required().id()) && key.competence().equals(competence);
    }

    /** Somebody who is exempt from everything there is, for all time. */
    static Employee fromEverything(Situation situation, Employee employee) {
        return employee.withExemptions(situation.structure().framework().competences().stream()
                .map(one -> new Exemption(one.id(), Period.ALWAYS, REASON))
                .toList());
    }
}
