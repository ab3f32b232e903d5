package org.kompetens.json.form;

import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.embedded;
import static org.kompetens.json.form.Part.oneOf;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WholeForm.integer;

import java.util.List;
import java.util.Optional;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.planning.PlannedGain;

/** What an activity is expected to bring. */
final class PlannedGainForm {

    /** How many, and who where that is known. */
    private record Gaining(int persons, List<EmployeeId> employees) {

        static Gaining of(List<EmployeeId> employees) {
            return new Gaining(employees.size(), employees);
        }
    }

    private static final Part<PlannedGain, CompetenceId> COMPETENCE =
            required(Property.of("competence", Ids.COMPETENCE, "Of what."), PlannedGain::competence);
    private static final Part<PlannedGain, Level> LEVEL = embedded(LevelForm.LEVEL, PlannedGain::level);
    private static final Part<PlannedGain, Gaining> GAINING = oneOf(
            List.of(
                    new Alternative<Gaining, Integer>(
                            Property.of(
                                    "persons",
                                    integer(0, Integer.MAX_VALUE),
                                    "How many persons will hold the level, whoever they are."),
                            persons -> new Gaining(persons, List.of()),
                            gaining ->
                                    gaining.employees().isEmpty() ? Optional.of(gaining.persons()) : Optional.empty()),
                    new Alternative<Gaining, List<EmployeeId>>(
                            Property.of(
                                    "employees",
                                    list(Ids.EMPLOYEE).notEmpty(),
                                    "Who will hold the level, in place of how many."),
                            Gaining::of,
                            gaining -> Optional.of(gaining.employees()).filter(some -> !some.isEmpty()))),
            gain -> new Gaining(gain.persons(), gain.employees()));

    static final ObjectForm<PlannedGain> GAIN = ObjectForm.of(
            "expected gain",
            List.of(COMPETENCE, LEVEL, GAINING),
            of -> new PlannedGain(
                    of.get(COMPETENCE),
                    of.get(LEVEL),
                    of.get(GAINING).persons(),
                    of.get(GAINING).employees()));

    private PlannedGainForm() {}
}
