package org.kompetens.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.organisation.Wards.CITY;
import static org.kompetens.organisation.Wards.HYGIENE;
import static org.kompetens.organisation.Wards.LABELS;
import static org.kompetens.organisation.Wards.NORTH;
import static org.kompetens.organisation.Wards.NURSE;
import static org.kompetens.organisation.Wards.NURSING;
import static org.kompetens.organisation.Wards.PROFILE;
import static org.kompetens.organisation.Wards.SOUTH;
import static org.kompetens.organisation.Wards.STRUCTURE;
import static org.kompetens.organisation.Wards.competence;
import static org.kompetens.organisation.Wards.required;
import static org.kompetens.organisation.Wards.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.CompetenceRevision;
import org.kompetens.competence.Level;
import org.kompetens.competence.NarrowerRule;

/** Of each mistake in an organisation's structure: that it is found, alone, where it stands; and where none is. */
final class StructureRulesTest {

    private static final LocalDate WED_2026_07_01 = LocalDate.of(2026, 7, 1);
    private static final LocalDate FRI_2027_01_01 = LocalDate.of(2027, 1, 1);
    private static final Period NEVER = Period.of(WED_2026_07_01, WED_2026_07_01);

    private static List<String> found(OrganisationStructure structure) {
        return Wards.told(structure.findings());
    }

    private static List<String> found(OrganisationUnit... units) {
        return found(STRUCTURE.withUnits(List.of(units)));
    }

    /** Where the profile of the nurses requires more. */
    private static List<String> found(Requirement... requirements) {
        return found(STRUCTURE.withProfiles(List.of(new RoleProfile(
                NURSE.id(),
                Stream.concat(PROFILE.requirements().stream(), Stream.of(requirements))
                        .toList()))));
    }

    private static List<String> found(Task... tasks) {
        return found(STRUCTURE.withTasks(List.of(tasks)));
    }

    private static List<String> found(ValidityRule... rules) {
        return found(STRUCTURE.withValidity(List.of(rules)));
    }

    private static OrganisationStructure with(Competence... more) {
        CompetenceFramework framework = STRUCTURE.framework();
        return STRUCTURE.withFramework(framework.withCompetences(
                Stream.concat(framework.competences().stream(), Stream.of(more)).toList()));
    }

    private static Task task(String id, TaskNeed... needs) {
        return Task.of(TaskId.of(id), LABELS, List.of(needs));
    }

    private static TaskNeed need(Competence competence) {
        return new TaskNeed(competence.id(), Level.of("low"));
    }

    private static CoverageRequirement persons(String group, int priority) {
        return coverage(new CoverageAmount.Persons(1), group, priority);
    }

    private static CoverageRequirement coverage(CoverageAmount amount, String group, int priority) {
        return CoverageRequirement.of(NURSING.id(), Level.of("low"), amount)
                .withGroup(new CoverageGroup(group, priority));
    }

    @Test
    void inASoundStructureNothingIsFound() {
        assertThat(found(STRUCTURE)).isEmpty();
    }

    @Test
    void aUnitLevelWithTheIdOfAnotherIsFound() {
        List<UnitLevel> twice = new ArrayList<>(UnitLevel.STANDARD);
        twice.add(UnitLevel.STANDARD.get(0));
        assertThat(found(STRUCTURE.withUnitLevels(twice)))
                .containsExactly("unit-level.repeated unitLevels[8].id {level=nation}");
    }

    @Test
    void aUnitWithTheIdOfAnotherIsFound() {
        assertThat(found(CITY, NORTH, NORTH)).containsExactly("unit.repeated units[2].id {unit=north}");
    }

    @Test
    void ofAMistypedUnitLevelItIsToldWhichIsMeant() {
        assertThat(found(unit("city", "municipalty")))
                .containsExactly("unit.unknown-level units[0].level {unit=city, level=municipalty, near=municipality}");
    }

    @Test
    void ofAMistypedParentItIsToldWhichIsMeant() {
        assertThat(found(CITY, unit("north", "unit").withParent(UnitId.of("ctiy"))))
                .containsExactly("unit.unknown-parent units[1].parent {unit=north, parent=ctiy, near=city}");
    }

    @Test
    void eachRootButTheFirstIsFound() {
        assertThat(found(CITY, unit("second", "unit"), unit("third", "unit")))
                .containsExactly(
                        "unit.several-roots units[1] {unit=second}", "unit.several-roots units[2] {unit=third}");
    }

    @Test
    void whereNoUnitIsTheRootThatIsFound() {
        assertThat(found(STRUCTURE.withUnits(List.of()))).containsExactly("unit.no-root units {}");
    }

    @Test
    void aUnitStandsAtALevelBelowItsParents() {
        assertThat(found(CITY, NORTH, unit("ward", "team").withParent(NORTH.id())))
                .isEmpty();
        assertThat(found(CITY, NORTH, unit("ward", "unit").withParent(NORTH.id())))
                .containsExactly("unit.level-not-below-parent units[2].level"
                        + " {unit=ward, level=unit, parent=north, parent-level=unit}");
        assertThat(found(CITY, NORTH, unit("ward", "nation").withParent(NORTH.id())))
                .containsExactly("unit.level-not-below-parent units[2].level"
                        + " {unit=ward, level=nation, parent=north, parent-level=unit}");
    }

    @Test
    void aRoleWithTheIdOfAnotherIsFound() {
        assertThat(found(STRUCTURE.withRoles(List.of(NURSE, NURSE))))
                .containsExactly("role.repeated roles[1].id {role=nurse}");
    }

    @Test
    void ofAMistypedBroaderRoleItIsToldWhichIsMeant() {
        Role aide = Role.of(RoleId.of("nurse-aide"), LABELS).withBroader(RoleId.of("nures"));
        assertThat(found(STRUCTURE
                        .withRoles(List.of(NURSE, aide))
                        .withProfiles(List.of(PROFILE, new RoleProfile(aide.id(), List.of())))))
                .containsExactly("role.unknown-broader roles[1].broader {role=nurse-aide, broader=nures, near=nurse}");
    }

    /** The first hangs below the circle, and is no part of it. */
    @Test
    void aCircleOfRolesIsFoundOnceAtTheFirstOfThem() {
        Role aide = Role.of(RoleId.of("aide"), LABELS);
        Role guard = Role.of(RoleId.of("guard"), LABELS);
        List<RoleProfile> profiles = Stream.of(aide, guard)
                .map(one -> new RoleProfile(one.id(), List.of()))
                .toList();
        assertThat(found(STRUCTURE
                        .withRoles(List.of(
                                NURSE.withBroader(aide.id()),
                                aide.withBroader(guard.id()),
                                guard.withBroader(aide.id())))
                        .withProfiles(Stream.concat(Stream.of(PROFILE), profiles.stream())
                                .toList())))
                .containsExactly("role.cycle roles[1].broader {role=aide}");
    }

    @Test
    void aRoleWithoutAProfileIsFound() {
        assertThat(found(STRUCTURE.withRoles(List.of(NURSE, Role.of(RoleId.of("guard"), LABELS)))))
                .containsExactly("role.without-profile roles[1] {role=guard}");
    }

    @Test
    void aProfileOfARoleThatDoesNotExistIsFoundAndWhichIsMeantIsTold() {
        assertThat(found(STRUCTURE.withProfiles(List.of(PROFILE, new RoleProfile(RoleId.of("nures"), List.of())))))
                .containsExactly("profile.unknown-role profiles[1].role {role=nures, near=nurse}");
    }

    @Test
    void aSecondProfileOfOneRoleIsFound() {
        assertThat(found(STRUCTURE.withProfiles(List.of(PROFILE, PROFILE))))
                .containsExactly("profile.repeated profiles[1].role {role=nurse}");
    }

    @Test
    void aCompetenceThatIsRequiredTwiceAtATimeIsFound() {
        Requirement until = required(NURSING, "low").withPeriod(Period.endingBefore(WED_2026_07_01));
        Requirement from = required(NURSING, "high").withPeriod(Period.startingOn(WED_2026_07_01));
        assertThat(found(CITY.withRequirements(List.of(until, from)))).isEmpty();
        assertThat(found(CITY.withRequirements(List.of(from, required(HYGIENE, "low"), required(NURSING, "low")))))
                .as("the one that begins later")
                .containsExactly("requirement.repeated units[0].requirements[0].competence {competence=nursing}");
        assertThat(found(required(NURSING, "high")))
                .containsExactly("requirement.repeated profiles[0].requirements[2].competence {competence=nursing}");
    }

    @Test
    void aPeriodThatEndsWhereItBeginsIsFoundWhateverIsRequired() {
        assertThat(found(required(NURSING, "high").withPeriod(NEVER)))
                .containsExactly("period.ends-before-begin profiles[0].requirements[2].until {}");
        assertThat(found(CITY.withCoverage(List.of(persons("night", 1).withPeriod(NEVER)))))
                .containsExactly("period.ends-before-begin units[0].coverage[0].until {}");
        assertThat(found(task("rounds", need(NURSING)).withPeriod(NEVER)))
                .containsExactly("period.ends-before-begin tasks[0].until {}");
    }

    @Test
    void whatIsMeantByARequirementIsTold() {
        assertThat(found(Requirement.of(CompetenceId.of("nursign"), Level.of("low"), 1)))
                .containsExactly("competence.unknown profiles[0].requirements[2].competence"
                        + " {given-competence=nursign, given-level=low, near=nursing}");
        assertThat(found(CITY.withRequirements(List.of(required(NURSING, "hihg")))))
                .containsExactly("level.off-scale units[0].requirements[0].level"
                        + " {competence=nursing, scale=scale, given-competence=nursing, given-level=hihg, near=high}");
    }

    @Test
    void inAGroupOfCoverageAllIsInPersonsOrAllInFte() {
        CoverageRequirement fte = coverage(new CoverageAmount.FullTimeEquivalents(FteSum.of(Fte.FULL)), "night", 2);
        assertThat(found(CITY.withCoverage(List.of(persons("night", 1), persons("night", 2)))))
                .isEmpty();
        assertThat(found(CITY.withCoverage(List.of(persons("day", 1), fte)))).isEmpty();
        assertThat(found(CITY.withCoverage(List.of(persons("night", 1), fte))))
                .containsExactly("coverage.group-mixed units[0].coverage[1] {group=night}");
    }

    @Test
    void thatAGroupOfCoverageIsTooLargeIsToldOnce() {
        List<CoverageRequirement> most = Collections.nCopies(CoverageGroup.MAX_REQUIREMENTS, persons("night", 1));
        assertThat(found(CITY.withCoverage(most))).isEmpty();
        List<CoverageRequirement> more = Collections.nCopies(CoverageGroup.MAX_REQUIREMENTS + 2, persons("night", 1));
        assertThat(found(CITY.withCoverage(more)))
                .containsExactly("coverage.group-too-large units[0].coverage[100] {group=night, most=100}");
    }

    @Test
    void aRetiredCompetenceIsRequiredUntilItIsRetired() {
        Competence dressing = competence("dressing");
        OrganisationStructure retiring = with(dressing);
        retiring = retiring.withFramework(retiring.framework()
                .withRevisions(List.of(CompetenceRevision.replaced(dressing.id(), WED_2026_07_01, NURSING.id()))));
        Requirement until = required(dressing, "low").withPeriod(Period.endingBefore(WED_2026_07_01));
        Requirement after = required(dressing, "low").withPeriod(Period.endingBefore(WED_2026_07_01.plusDays(1)));
        assertThat(found(retiring.withUnits(List.of(CITY.withRequirements(List.of(until))))))
                .isEmpty();
        for (Requirement one : List.of(after, required(dressing, "low"))) {
            assertThat(found(retiring.withUnits(List.of(CITY.withRequirements(List.of(one))))))
                    .containsExactly("requirement.retired units[0].requirements[0].competence"
                            + " {competence=dressing, date=2026-07-01, successors=nursing}");
        }
        assertThat(found(retiring.withUnits(List.of(
                        CITY.withRequirements(List.of(required(dressing, "low").withPeriod(NEVER)))))))
                .as("of a period without a day that alone is told")
                .containsExactly("period.ends-before-begin units[0].requirements[0].until {}");
    }

    @Test
    void ofACompetenceThatIsGivenUpNoSuccessorIsTold() {
        CompetenceRevision givenUp = new CompetenceRevision(HYGIENE.id(), WED_2026_07_01, List.of());
        assertThat(found(STRUCTURE.withFramework(STRUCTURE.framework().withRevisions(List.of(givenUp)))))
                .containsExactly("requirement.retired profiles[0].requirements[1].competence"
                        + " {competence=hygiene, date=2026-07-01}");
    }

    @Test
    void whatNothingRequiresIsToldOnceAndTheFirstTenAreNamed() {
        assertThat(found(with(competence("first"))))
                .containsExactly("competence.not-required framework.competences[2] {competence=first}");
        Competence[] eleven =
                IntStream.range(10, 21).mapToObj(i -> competence("more-" + i)).toArray(Competence[]::new);
        assertThat(found(with(eleven)))
                .containsExactly("competence.not-required framework.competences[2] {competence=more-10,"
                        + " others=more-11, more-12, more-13, more-14, more-15, more-16, more-17, more-18, more-19,"
                        + " more-20, count=11}");
        Competence[] twelve =
                IntStream.range(10, 22).mapToObj(i -> competence("more-" + i)).toArray(Competence[]::new);
        assertThat(found(with(twelve)))
                .containsExactly("competence.not-required framework.competences[2] {competence=more-10,"
                        + " others=more-11, more-12, more-13, more-14, more-15, more-16, more-17, more-18, more-19,"
                        + " more-20, …, count=12}");
    }

    @Test
    void whatMayMeetARequiredBroaderCompetenceIsUsed() {
        OrganisationStructure parts = with(competence("dressing").withBroader(NURSING.id()));
        assertThat(found(parts)).hasSize(1);
        assertThat(found(parts.withFramework(
                        parts.framework().withNarrowerRules(List.of(new NarrowerRule(NURSING.id(), 1))))))
                .isEmpty();
    }

    /** Also of one that is retired nobody is told that nothing requires it. */
    @Test
    void whatATaskNeedsAndWhatIsRetiredIsNotMissedInProfiles() {
        Competence dressing = competence("dressing");
        OrganisationStructure more = with(dressing);
        assertThat(found(more.withTasks(List.of(task("rounds", need(dressing))))))
                .isEmpty();
        assertThat(found(more.withFramework(more.framework()
                        .withRevisions(
                                List.of(CompetenceRevision.replaced(dressing.id(), FRI_2027_01_01, NURSING.id()))))))
                .isEmpty();
    }

    @Test
    void aTaskWithTheIdOfAnotherIsFound() {
        assertThat(found(task("rounds", need(NURSING)), task("rounds", need(HYGIENE))))
                .containsExactly("task.repeated tasks[1].id {task=rounds}");
    }

    @Test
    void ofAMistypedUnitOrRoleOfATaskItIsToldWhichIsMeant() {
        assertThat(found(task("rounds", need(NURSING))
                        .withUnits(List.of(SOUTH.id(), UnitId.of("norht")))
                        .withRoles(List.of(NURSE.id(), RoleId.of("nures")))))
                .containsExactlyInAnyOrder(
                        "task.unknown-unit tasks[0].units[1] {task=rounds, unit=norht, near=north}",
                        "task.unknown-role tasks[0].roles[1] {task=rounds, role=nures, near=nurse}");
    }

    @Test
    void aTaskThatNeedsNothingIsFound() {
        assertThat(found(task("rounds"))).containsExactly("task.without-competence tasks[0] {task=rounds}");
    }

    @Test
    void aTaskThatNeedsOneCompetenceTwiceIsFound() {
        assertThat(found(task("rounds", need(NURSING), need(HYGIENE), need(NURSING))))
                .containsExactly(
                        "task.competence-repeated tasks[0].needs[2].competence {task=rounds, competence=nursing}");
    }

    @Test
    void whatATaskNeedsIsCheckedAsWhatIsRequired() {
        assertThat(found(task("rounds", new TaskNeed(CompetenceId.of("nursign"), Level.of("low")))))
                .containsExactly("competence.unknown tasks[0].needs[0].competence"
                        + " {given-competence=nursign, given-level=low, near=nursing}");
    }

    @Test
    void aRuleOfValidityIsOfACompetenceOrASourceOrBoth() {
        Validity year = Validity.months(12);
        ValidityRule nothing = new ValidityRule(Optional.empty(), Optional.empty(), year);
        ValidityRule ofNursing = ValidityRule.of(NURSING.id(), year);
        ValidityRule ofTests = ValidityRule.of(AssessmentSource.TEST, year);
        ValidityRule ofBoth = ValidityRule.of(NURSING.id(), AssessmentSource.TEST, year);
        assertThat(found(ofNursing, ofTests, ofBoth)).isEmpty();
        assertThat(found(nothing)).containsExactly("validity.of-nothing validity[0] {}");
        assertThat(found(ofNursing, ofTests, ofBoth, ofBoth)).containsExactly("validity.repeated validity[3] {}");
    }

    @Test
    void ofAMistypedSourceOrCompetenceOfARuleOfValidityItIsToldWhichIsMeant() {
        assertThat(found(ValidityRule.of(
                        CompetenceId.of("nursign"), AssessmentSource.of("manger"), Validity.months(12))))
                .containsExactlyInAnyOrder(
                        "competence.unknown validity[0].competence {given-competence=nursign, near=nursing}",
                        "source.unknown validity[0].source {near=manager}");
    }

    @Test
    void aSourceThatIsDeclaredTwiceIsFound() {
        List<DeclaredSource> twice = Stream.concat(AssessmentSource.SUPPLIED.stream(), Stream.of(AssessmentSource.TEST))
                .map(DeclaredSource::of)
                .toList();
        assertThat(found(STRUCTURE.withSources(twice))).containsExactly("source.repeated sources[4].id {source=test}");
    }

    @Test
    void whoDeclaresSourcesSaysWhereEachSuppliedOneStands() {
        assertThat(found(STRUCTURE.withSources(List.of(
                        DeclaredSource.of(AssessmentSource.TEST), DeclaredSource.of(AssessmentSource.of("peer"))))))
                .containsExactly("source.not-placed sources {sources=certificate, manager, self}");
    }

    /** The supplied ones that are not declared are among them: 60 and 4, and 61 and 3 of 4. */
    @Test
    void anOrganisationHasAtMost64Sources() {
        Stream<AssessmentSource> sixty = IntStream.range(0, 60).mapToObj(i -> AssessmentSource.of("source-" + i));
        List<DeclaredSource> declared =
                new ArrayList<>(sixty.map(DeclaredSource::of).toList());
        assertThat(found(STRUCTURE.withSources(declared)))
                .containsExactly("source.not-placed sources {sources=certificate, test, manager, self}");
        declared.add(DeclaredSource.of(AssessmentSource.SELF));
        assertThat(found(STRUCTURE.withSources(declared)))
                .containsExactly("source.not-placed sources {sources=certificate, test, manager}");
        declared.add(DeclaredSource.of(AssessmentSource.of("source-60")));
        assertThat(found(STRUCTURE.withSources(declared)))
                .containsExactlyInAnyOrder(
                        "source.not-placed sources {sources=certificate, test, manager}",
                        "source.too-many sources {most=64}");
    }
}
