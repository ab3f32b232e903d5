package org.kompetens.testkit.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.CompetenceRevision;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.Successor;
import org.kompetens.organisation.Assessment;

/** Which assessments count for a competence, followed from revision to revision. */
public final class Revised {

    private Revised() {}

    /**
     * An assessment as it counts for a competence, be it of that one or of one that it replaced.
     *
     * @param assessment as it was recorded
     * @param number the rank on the competence's own scale; 0 where nothing is held
     * @param merged whether levels were merged on the way
     */
    public record Counted(Assessment assessment, int number, boolean merged) {}

    /**
     * All that count for a competence, whatever their dates.
     *
     * @param framework with its revisions
     * @param assessments of one person
     * @param competence for which they count
     * @param date by which revisions are in force
     * @return those of the competence itself first
     */
    public static List<Counted> of(
            CompetenceFramework framework, List<Assessment> assessments, CompetenceId competence, LocalDate date) {
        List<Counted> all = new ArrayList<>();
        for (Assessment assessment : assessments) {
            if (assessment.competence().equals(competence) && assessment.level().isPresent()) {
                Rank rank =
                        Rank.of(framework, competence, assessment.level().get()).orElseThrow();
                all.add(new Counted(assessment, rank.number(), rank.merged()));
            }
        }
        for (CompetenceRevision revision : framework.revisions()) {
            for (Successor successor : revision.successors()) {
                if (successor.competence().equals(competence)
                        && !revision.date().isAfter(date)) {
                    for (Counted old : of(framework, assessments, revision.competence(), date)) {
                        all.add(counted(framework, old, revision.competence(), successor));
                    }
                }
            }
        }
        return all;
    }

    private static Counted counted(
            CompetenceFramework framework, Counted old, CompetenceId retired, Successor successor) {
        if (old.number() == 0) {
            return old;
        }
        ProficiencyScale from =
                Rank.scale(framework, Rank.competence(framework, retired).scale());
        ProficiencyScale to = Rank.scale(
                framework, Rank.competence(framework, successor.competence()).scale());
        LevelId level = from.levels().get(old.number() - 1).id();
        if (successor.levels().isEmpty()) {
            Rank rank = Rank.of(framework, successor.competence(), new Level(Optional.of(from.id()), level))
                    .orElseThrow();
            return new Counted(old.assessment(), rank.number(), old.merged() || rank.merged());
        }
        LevelId target = successor.levels().get(level);
        int number = 0;
        for (int i = 0; i < to.levels().size(); i++) {
            if (to.levels().get(i).id().equals(target)) {
                number = i + 1;
            }
        }
        long alike = successor.levels().values().stream()
                .filter(one -> one.equals(target))
                .count();
        return new Counted(old.assessment(), number, old.merged() || alike > 1);
    }
}
