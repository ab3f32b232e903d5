package org.kompetens.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.Task;
import org.kompetens.organisation.TaskId;
import org.kompetens.organisation.TaskNeed;

/**
 * A task before units, roles and competences are known.
 *
 * @param needs what it takes
 * @param units which units do it
 * @param roles which roles do it
 * @param period when
 */
record TaskDraft(List<LevelDraft> needs, List<Pick> units, List<Pick> roles, Period period) {

    private static final int MOST_TASKS = 3;
    private static final int MOST_NEEDS = 3;
    private static final int MOST_NAMED = 2;

    static Arbitrary<List<TaskDraft>> lists(LocalDate asOf) {
        return Combinators.combine(
                        LevelDraft.drafts().list().ofMaxSize(MOST_NEEDS),
                        Pick.picks().list().ofMaxSize(MOST_NAMED),
                        Pick.picks().list().ofMaxSize(MOST_NAMED),
                        Days.periods(asOf))
                .as(TaskDraft::new)
                .list()
                .ofMaxSize(MOST_TASKS);
    }

    Task task(int index, CompetenceFramework framework, List<OrganisationUnit> among, List<Role> known) {
        String name = "Task " + index;
        return new Task(
                TaskId.of("task-" + index),
                Names.label(name),
                Optional.empty(),
                units.stream().map(pick -> pick.from(among).id()).distinct().toList(),
                roles.stream().map(pick -> pick.from(known).id()).distinct().toList(),
                period,
                needs.stream()
                        .map(draft -> new TaskNeed(draft.competenceIn(framework).id(), draft.levelIn(framework)))
                        .toList());
    }
}
