package org.kompetens.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ScaleId;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityBuilder;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.AddressedGap;
import org.kompetens.planning.PlanRegister;
import org.kompetens.planning.Planning;
import org.kompetens.planning.Recipients;
import org.kompetens.planning.Responsible;
import org.kompetens.rollup.Amount;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** Publications of one activity in a unit in which 20 are employed, good ones and bad ones. */
final class ActivitiesAuditTest {

    private static final LocalDate DATE = LocalDate.of(2026, 10, 1);
    private static final UnitId UNIT = UnitId.of("u");
    private static final CompetenceId WOUND_CARE = CompetenceId.of("wound-care");
    private static final ActivityId COURSE = ActivityId.of("course");
    private static final FigureName EMPLOYED = FigureName.employed(UNIT);
    private static final FigureName SHORT = FigureName.outcome(UNIT, WOUND_CARE, OutcomeKind.SHORT);
    private static final PublicationSettings DEFAULT = PublicationSettings.DEFAULT;

    private static Planning planning(ActivityBuilder activity) {
        Labels name = Labels.of(Language.EN, "wound care");
        ScaleId scale = ScaleId.of("scale");
        ProficiencyLevel level = ProficiencyLevel.of(LevelId.of("good"), name);
        return Planning.of(
                Organisation.of(new OrganisationStructure(
                        CompetenceFramework.of(
                                List.of(ProficiencyScale.of(scale, name, List.of(level))),
                                List.of(),
                                List.of(Competence.of(WOUND_CARE, name, Dimension.SKILL, scale))),
                        UnitLevel.STANDARD,
                        List.of(OrganisationUnit.of(UNIT, name, UnitLevelId.of("unit"))),
                        List.of(),
                        List.of())),
                PlanRegister.builder().activity(activity).build());
    }

    private static ActivityBuilder course() {
        return Activity.builder(COURSE, Labels.of(Language.EN, "course"), UNIT, Responsible.of("head"));
    }

    private static ActivityBuilder seats(int number) {
        return course().recipients(new Recipients.Seats(number, List.of()));
    }

    private static PublishedActivity.Figures figures(int participants) {
        return new PublishedActivity.Figures(OptionalInt.of(participants), new TreeMap<>());
    }

    private static EarlierPublication of(
            LocalDate date,
            Set<FigureName> shown,
            Set<FigureName> hidden,
            Optional<PublishedActivity.Figures> figures) {
        return new EarlierPublication(
                date,
                shown.stream().collect(Collectors.toMap(Function.identity(), name -> new Amount(20, FteSum.ZERO))),
                hidden,
                Map.of(),
                Map.of(COURSE, figures));
    }

    private static Set<ActivityId> unproven(
            ActivityBuilder activity, EarlierPublication published, EarlierPublication... before) {
        return ActivitiesAudit.unproven(planning(activity), published, List.of(before), DEFAULT);
    }

    private static EarlierPublication shown(int participants) {
        return of(DATE, Set.of(EMPLOYED), Set.of(), Optional.of(figures(participants)));
    }

    @Test
    void enoughWhoAreNotAllButAFewAreSafe() {
        assertThat(unproven(seats(5), shown(5))).isEmpty();
        assertThat(unproven(seats(20), shown(20))).isEmpty();
        assertThat(unproven(seats(4), of(DATE, Set.of(EMPLOYED), Set.of(), Optional.empty())))
                .isEmpty();
    }

    @Test
    void aFewAndAllButAFewAreFound() {
        assertThat(unproven(seats(4), shown(4))).containsExactly(COURSE);
        assertThat(unproven(seats(17), shown(17))).containsExactly(COURSE);
    }

    @Test
    void whoStandsBesideAHiddenNumberIsFound() {
        EarlierPublication withoutEmployed = of(DATE, Set.of(SHORT), Set.of(EMPLOYED), Optional.of(figures(9)));
        assertThat(unproven(seats(9), withoutEmployed)).containsExactly(COURSE);
        ActivityBuilder ofShort = seats(9).gap(AddressedGap.of(WOUND_CARE));
        assertThat(unproven(ofShort, of(DATE, Set.of(EMPLOYED), Set.of(SHORT), Optional.of(figures(9)))))
                .containsExactly(COURSE);
        assertThat(unproven(ofShort, of(DATE, Set.of(EMPLOYED, SHORT), Set.of(), Optional.of(figures(9)))))
                .isEmpty();
    }

    @Test
    void aNumberThatWasHiddenOrIsAFewMoreThanBeforeIsFound() {
        LocalDate earlier = DATE.minusMonths(6);
        Set<FigureName> employed = Set.of(EMPLOYED);
        assertThat(unproven(seats(9), shown(9), of(earlier, employed, Set.of(), Optional.empty())))
                .containsExactly(COURSE);
        assertThat(unproven(seats(9), shown(9), of(earlier, employed, Set.of(), Optional.of(figures(8)))))
                .containsExactly(COURSE);
        assertThat(unproven(seats(9), shown(9), of(earlier, employed, Set.of(), Optional.of(figures(9)))))
                .isEmpty();
    }

    @Test
    void everybodyInAGroupWithoutANumberIsFound() {
        ActivityBuilder group = course().recipients(new Recipients.Group("all", OptionalInt.empty()));
        assertThat(unproven(group, shown(9))).containsExactly(COURSE);
    }
}
