package org.kompetens.task;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kompetens.competence.RankedLevel;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsException;
import org.kompetens.finding.MessageTemplates;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.Outcome;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.Task;
import org.kompetens.organisation.TaskNeed;
import org.kompetens.text.Language;

/**
 * Whether one person could do a task, and what they lack. It tells of a person.
 *
 * @param employee who
 * @param task the task
 * @param outcome what comes of all that it needs together
 * @param needs what comes of each thing that it needs, in the order of its declaration
 */
public record TaskStanding(EmployeeId employee, Task task, OutcomeKind outcome, List<HeldNeed> needs) {

    private static final MessageTemplates TEMPLATES =
            MessageTemplates.load("TaskStanding", name -> TaskStanding.class.getResourceAsStream(name));

    /** Copies. */
    public TaskStanding {
        needs = List.copyOf(needs);
    }

    /**
     * How one employee stands in each task that concerns them, wherever they are employed and not absent.
     *
     * @param analysis organisation, date and policy
     * @param employee the record
     * @return in the order in which the tasks are declared
     * @throws FindingsException if the record has errors; an assessment that is wrong is left out by itself
     */
    public static List<TaskStanding> of(GapAnalysis analysis, Employee employee) {
        Findings findings = analysis.organisation().findings(employee);
        if (LeftOut.refuses(findings)) {
            throw new FindingsException(findings);
        }
        return new PersonTasks(analysis, new ConcernedEmployments(analysis, Optional.empty()), 0)
                .of(LeftOut.without(employee, findings)).stream()
                        .map(PersonTasks.Indexed::standing)
                        .toList();
    }

    /**
     * Why the person could do the task or could not, for a person to read. Show it only to those who may know.
     *
     * @param language in which language
     * @return sentences: first what comes of the task, then one for each thing that it needs, and after one that rests
     *     on a level that a mapping merged, that it does
     */
    public List<String> sentences(Language language) {
        List<String> sentences = new ArrayList<>();
        sentences.add(TEMPLATES.fill(
                "task." + key(outcome), language, Map.of("task", task.labels().in(language))));
        for (HeldNeed need : needs) {
            sentences.add(need.sentence(language));
            if (need.isMerged()) {
                sentences.add(TEMPLATES.fill("merged", language, Map.of()));
            }
        }
        return sentences;
    }

    private static String key(OutcomeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /**
     * What comes of one thing that a task needs.
     *
     * @param need what is needed
     * @param competence of which competence
     * @param level which level, on the competence's own scale
     * @param outcome what comes of it
     */
    public record HeldNeed(TaskNeed need, ResolvedCompetence competence, RankedLevel level, Outcome outcome) {

        /**
         * Whether what comes of it is known, and rests on a level, held or needed, that a mapping merged.
         *
         * @return true if so
         */
        public boolean isMerged() {
            return outcome.kind().standing() == OutcomeKind.Standing.KNOWN && (level.merged() || outcome.isMerged());
        }

        private String sentence(Language language) {
            Map<String, String> values = new HashMap<>();
            values.put("competence", competence.competence().labels().in(language));
            values.put("needed", name(level.rank(), language));
            values.put("steps", Integer.toString(outcome.missingSteps() + outcome.surplusSteps()));
            outcome.assessment().ifPresent(by -> {
                values.put("held", name(by.level().rank(), language));
                values.put("date", by.assessment().date().toString());
            });
            return TEMPLATES.fill("need." + key(outcome.kind()) + (isOfPart() ? "-narrower" : ""), language, values);
        }

        /** Whether what has expired was of a narrower competence: of this one, nothing need ever have been held. */
        private boolean isOfPart() {
            return outcome.kind() == OutcomeKind.EXPIRED
                    && outcome.assessment().stream()
                            .anyMatch(by -> !by.succession()
                                    .map(way -> way.successor().id())
                                    .orElse(by.assessment().competence())
                                    .equals(competence.id()));
        }

        private String name(int rank, Language language) {
            return competence
                    .scale()
                    .named(rank)
                    .map(one -> one.labels().in(language))
                    .orElseGet(() -> TEMPLATES.fill("nothing", language, Map.of()));
        }

        /** What is needed; nothing of what is held. */
        @Override
        public String toString() {
            return "HeldNeed[" + need + "]";
        }
    }

    /** The task; nothing of the person. */
    @Override
    public String toString() {
        return "TaskStanding[" + task.id() + "]";
    }
}
