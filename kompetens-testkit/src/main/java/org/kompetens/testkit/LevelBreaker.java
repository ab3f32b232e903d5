package org.kompetens.testkit;

import static org.kompetens.testkit.Breaker.plus;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.CompetenceRule;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.finding.Rule;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.OrganisationStructure;

/** Names a competence or a level that cannot be, for requirements and for assessments. */
enum LevelBreaker {
    COMPETENCE_UNKNOWN(CompetenceRule.COMPETENCE_UNKNOWN, "competence", Level.of("level-1")) {
        @Override
        CompetenceId competence(CompetenceFramework framework, Pick pick) {
            return CompetenceId.of("unheard-of");
        }
    },
    IS_GROUP(CompetenceRule.COMPETENCE_IS_GROUP, "competence", Level.of("level-1")) {
        @Override
        CompetenceId competence(CompetenceFramework framework, Pick pick) {
            return CompetenceId.of(pick.from(framework.groups()).id().value());
        }
    },
    SCALE_UNKNOWN(CompetenceRule.LEVEL_UNKNOWN_SCALE, "level", Level.of("unheard-of", "level-1")),
    OFF_SCALE(CompetenceRule.LEVEL_OFF_SCALE, "level", new Level(Optional.empty(), LevelId.of("unheard-of"))),
    NOT_MAPPED(CompetenceRule.LEVEL_NOT_MAPPED, "level", Level.of("unmapped", "a")),
    /** As an assessment it is right. */
    NOTHING(CompetenceRule.LEVEL_REQUIRES_NOTHING, "level", new Level(Optional.empty(), LevelId.of("level-0")));

    private final Rule rule;
    private final String property;
    private final Level level;

    LevelBreaker(Rule rule, String property, Level level) {
        this.rule = rule;
        this.property = property;
        this.level = level;
    }

    Rule rule() {
        return rule;
    }

    /** Which property is wrong. */
    String property() {
        return property;
    }

    Level level() {
        return level;
    }

    CompetenceId competence(CompetenceFramework framework, Pick pick) {
        Competence known = pick.from(framework.competences());
        return known.id();
    }

    /** Those that an assessment is wrong with, too. */
    static List<LevelBreaker> ofAssessments() {
        return Stream.of(values()).filter(one -> one != NOTHING).toList();
    }

    /** The same inventory with a scale that nothing has to do with; each of the others names it that nothing is held. */
    static CompetenceInventory withUnmappedScale(CompetenceInventory inventory) {
        OrganisationStructure whole = inventory.structure();
        CompetenceFramework framework = whole.framework()
                .withScales(plus(
                        whole.framework().scales().stream()
                                .map(scale -> scale.withHoldsNothing(FrameworkAdditions.level("level-0")))
                                .toList(),
                        FrameworkAdditions.scale("unmapped", "a")));
        return new CompetenceInventory(whole.withFramework(framework), List.copyOf(inventory.employees()));
    }
}
