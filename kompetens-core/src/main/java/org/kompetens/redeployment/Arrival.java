package org.kompetens.redeployment;

import java.util.List;
import java.util.stream.Stream;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.count.Counted;
import org.kompetens.count.CountedRecords;
import org.kompetens.coverage.RequirementCoverage;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.task.TaskFigures;

/**
 * What one more person brings to a unit and to all units above it: which coverage requirements and tasks are met then,
 * where nobody would be alone any more, and which competences there would be more of. The gaps of all others stay what
 * they are, as a gap is each person's own; what the newcomer's would be is the {@linkplain #fit fit}.
 *
 * @param analysis organisation, date and policy
 * @param newcomer who comes where
 * @param fit how the newcomer would stand in the role there
 * @param units the unit and then those above it, up to the root
 * @param records of which records it is, without the newcomer
 */
public record Arrival(GapAnalysis analysis, Newcomer newcomer, RoleFit fit, List<AtUnit> units, CountedRecords records)
        implements Counted {

    /** Copies. */
    public Arrival {
        units = List.copyOf(units);
    }

    /**
     * What one more person brings to one unit.
     *
     * @param unit the unit
     * @param leftOut the assessments that are left out, as they are wrong in themselves, of those with an active employment
     *     there, without the newcomer
     * @param coverage its coverage requirements in force, in the order of their declaration
     * @param tasks the tasks there that concern the newcomer, in the order of their declaration
     * @param capital the competences of which there are more or fewer holders then, in the order of the framework
     */
    public record AtUnit(
            OrganisationUnit unit,
            LeftOut leftOut,
            List<CoverageBeforeAfter> coverage,
            List<TaskBeforeAfter> tasks,
            List<CapitalBeforeAfter> capital) {

        /** Copies. */
        public AtUnit {
            coverage = List.copyOf(coverage);
            tasks = List.copyOf(tasks);
            capital = List.copyOf(capital);
        }
    }

    /**
     * A coverage requirement before and after.
     *
     * @param before as it is
     * @param after with the newcomer
     */
    public record CoverageBeforeAfter(RequirementCoverage before, RequirementCoverage after) {

        /**
         * Whether it is met then and was not before.
         *
         * @return true if so
         */
        public boolean isFulfilled() {
            return !before.deficit().isNone() && after.deficit().isNone();
        }

        /**
         * Whether one person alone held it, and is not alone any more.
         *
         * @return true if so
         */
        public boolean isNoLongerAlone() {
            return before.isSinglePointOfFailure() && after.holders() > 1;
        }

        /**
         * Whether it rests, before or after, on levels that a mapping merged.
         *
         * @return true if so
         */
        public boolean isMerged() {
            return before.merged() > 0 || after.merged() > 0;
        }

        /**
         * Whether anything of it changes.
         *
         * @return true if so
         */
        public boolean isChanged() {
            return !before.equals(after);
        }
    }

    /**
     * A task before and after.
     *
     * @param before as it is
     * @param after with the newcomer
     */
    public record TaskBeforeAfter(TaskFigures before, TaskFigures after) {

        /**
         * Whether nobody was able to do it, and somebody is then.
         *
         * @return true if so
         */
        public boolean isFulfilled() {
            return before.isDoneByNobody() && !after.isDoneByNobody();
        }

        /**
         * Whether one person alone was able, and is not alone any more.
         *
         * @return true if so
         */
        public boolean isNoLongerAlone() {
            return before.isSinglePointOfFailure() && after.able().count() > 1;
        }

        /**
         * Whether it rests, before or after, on levels that a mapping merged.
         *
         * @return true if so
         */
        public boolean isMerged() {
            return before.merged() > 0 || after.merged() > 0;
        }
    }

    /**
     * How many hold a competence, at any level, before and after.
     *
     * @param competence the competence
     * @param before how many do
     * @param after how many would
     * @param mergedBefore of how many who do the level rests on a mapping that merges levels
     * @param mergedAfter of how many who would
     */
    public record CapitalBeforeAfter(
            ResolvedCompetence competence, long before, long after, long mergedBefore, long mergedAfter) {

        /**
         * Whether either number rests on levels that a mapping merged.
         *
         * @return true if so
         */
        public boolean isMerged() {
            return mergedBefore > 0 || mergedAfter > 0;
        }
    }

    /**
     * What a newcomer brings.
     *
     * @param analysis organisation, date and policy
     * @param newcomer who comes where
     * @param employees all employees
     * @return what they bring
     * @throws IllegalArgumentException if the organisation has no such unit or role, or no employee has the newcomer's id
     */
    public static Arrival of(GapAnalysis analysis, Newcomer newcomer, Stream<Employee> employees) {
        ArrivalCounter counter = new ArrivalCounter(analysis, newcomer);
        employees.sequential().forEach(counter::add);
        return counter.value();
    }

    /** Where and as what; nothing of the person. */
    @Override
    public String toString() {
        return "Arrival[" + newcomer + "]";
    }
}
