package org.kompetens.testkit.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.Level;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.competence.ScaleId;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.ResolvedRole;
import org.kompetens.organisation.UnitTree;

/**
 * What one person was found to hold: most of the competences that the employments require, and now and then another.
 */
final class SampleAssessments {

    private static final LocalDate AS_OF = SampleMunicipality.AS_OF;

    /** Until then the staff survey asked for three steps, whatever the scale of the competence. */
    private static final LocalDate STAIRCASE_INTRODUCED = LocalDate.of(2025, 1, 1);

    private static final int JUDGED_OF_HUNDRED = 96;
    private static final int JUDGED_AHEAD_OF_HUNDRED = 30;

    /** For how many months a certificate is good. */
    private static final Map<CompetenceId, Integer> MONTHS_VALID = Map.of(
            CompetenceId.of("lakemedelsdelegering"), 12,
            CompetenceId.of("insulindelegering"), 12,
            CompetenceId.of("hlr"), 24,
            CompetenceId.of("hlr-barn"), 24,
            CompetenceId.of("sakerhetsutbildning"), 36,
            CompetenceId.of("arbete-pa-vag"), 36,
            CompetenceId.of("brandskydd"), 48,
            CompetenceId.of("heta-arbeten"), 60,
            CompetenceId.of("korkort-c"), 60,
            CompetenceId.of("yrkesforarkompetens"), 60);

    /** What people hold though nothing asks for it in their employment, most of it certificates from an earlier one. */
    private static final List<CompetenceId> BESIDE = List.of(
            CompetenceId.of("teckensprak"),
            CompetenceId.of("hlr"),
            CompetenceId.of("forsta-hjalpen"),
            CompetenceId.of("korkort-c"),
            CompetenceId.of("heta-arbeten"),
            CompetenceId.of("projektledning"),
            CompetenceId.of("kriskommunikation"));

    private final Organisation organisation;
    private final SamplePerson person;
    private final SampleChance chance;
    private final LocalDate hired;
    private final LocalDate lastDay;
    private final int metOfHundred;
    private final List<Assessment> given = new ArrayList<>();

    private SampleAssessments(Organisation organisation, SamplePerson person) {
        this.organisation = organisation;
        this.person = person;
        this.chance = person.chance();
        this.hired = person.employments().get(0).period().from().orElseThrow();
        this.lastDay = person.end().filter(AS_OF::isAfter).orElse(AS_OF).minusDays(1);
        this.metOfHundred = person.staffing().metOfHundred() + chance.between(-10, 10);
    }

    static List<Assessment> of(Organisation organisation, SamplePerson person) {
        SampleAssessments assessments = new SampleAssessments(organisation, person);
        if (!person.isSilent() && assessments.hired.isBefore(AS_OF)) {
            assessments.giveAll();
        }
        return assessments.given;
    }

    private void giveAll() {
        Map<CompetenceId, Needed> needed = needed();
        needed.forEach((competence, need) -> {
            if (chance.of(need.inForce() ? JUDGED_OF_HUNDRED : JUDGED_AHEAD_OF_HUNDRED)) {
                give(organisation.framework().competence(competence).orElseThrow(), need.rank());
            }
        });
        CompetenceId beside = BESIDE.get(chance.between(0, BESIDE.size() - 1));
        if (chance.of(6) && !needed.containsKey(beside)) {
            give(organisation.framework().competence(beside).orElseThrow(), 2);
        }
    }

    private Map<CompetenceId, Needed> needed() {
        Map<CompetenceId, Needed> needed = new LinkedHashMap<>();
        for (Employment employment : person.employments()) {
            organisation
                    .role(employment.role())
                    .flatMap(ResolvedRole::profile)
                    .ifPresent(profile -> add(profile.requirements(), needed));
            UnitTree tree = organisation.tree();
            for (int unit = tree.indexOf(employment.unit()); unit != UnitTree.NO_PARENT; unit = tree.parent(unit)) {
                add(tree.unit(unit).requirements(), needed);
            }
        }
        return needed;
    }

    private void add(List<Requirement> requirements, Map<CompetenceId, Needed> needed) {
        for (Requirement requirement : requirements) {
            int rank = organisation
                    .framework()
                    .competence(requirement.competence())
                    .flatMap(competence -> competence.rank(requirement.level()))
                    .orElseThrow()
                    .rank();
            needed.merge(
                    requirement.competence(),
                    new Needed(rank, requirement.period().contains(AS_OF)),
                    Needed::and);
        }
    }

    /**
     * What any of the person's employments requires of a competence.
     *
     * @param rank the highest rank, now or later
     * @param inForce whether it is required already
     */
    private record Needed(int rank, boolean inForce) {

        private Needed and(Needed other) {
            return new Needed(Math.max(rank, other.rank), inForce || other.inForce);
        }
    }

    private void give(ResolvedCompetence competence, int required) {
        Integer months = MONTHS_VALID.get(competence.id());
        if (months != null) {
            giveCertificate(competence, months);
        } else {
            giveLevel(competence, required);
        }
    }

    private void giveCertificate(ResolvedCompetence competence, int months) {
        if (!chance.of((metOfHundred + 100) / 2)) {
            LocalDate judged = whileEmployed(AS_OF.minusDays(chance.between(1, 365)));
            give(competence, 1, judged, AssessmentSource.MANAGER);
            return;
        }
        // Drawn from somewhat longer than it is good for: one in eight has run out unnoticed.
        LocalDate issued = lastDay.minusDays(chance.between(0, months * 35));
        Assessment certificate = assessment(
                        competence, level(competence, 2, issued), issued, AssessmentSource.CERTIFICATE)
                .withExpiry(issued.plusMonths(months));
        boolean filed = chance.of(60);
        String file = "intyg " + issued.getYear() + "/" + chance.between(1, 900);
        given.add(filed ? certificate.withEvidence(file) : certificate);
    }

    private void giveLevel(ResolvedCompetence competence, int required) {
        int rank = chance.of(metOfHundred)
                ? required + chance.weighted(78, 17, 5)
                : required - 1 - chance.weighted(80, 20);
        AssessmentSource source = source(competence);
        LocalDate date = inventoryDate();
        LocalDate earlier = date.minusMonths(chance.between(11, 26));
        if (chance.of(12) && earlier.isAfter(hired)) {
            give(competence, rank - 1, earlier, AssessmentSource.MANAGER);
        }
        if (chance.of(14)) {
            // The employee's own view, given before the dialogue with the manager or on the same day.
            int own = rank + chance.weighted(30, 25, 45) - 1;
            give(competence, own, date.minusDays(chance.weighted(40, 30, 30)), AssessmentSource.SELF);
            source = AssessmentSource.MANAGER;
        }
        give(competence, rank, date, source);
        if (chance.of(1) && person.end().isEmpty()) {
            // A course with a test at its end, entered with the date on which it will be.
            give(competence, rank + 1, AS_OF.plusDays(chance.between(5, 60)), AssessmentSource.TEST);
        }
    }

    private AssessmentSource source(ResolvedCompetence competence) {
        Dimension dimension = competence.competence().dimension();
        boolean testable = dimension == Dimension.KNOWLEDGE || dimension == Dimension.SKILL;
        return switch (chance.weighted(60, 32, testable ? 8 : 0)) {
            case 0 -> AssessmentSource.MANAGER;
            case 1 -> AssessmentSource.SELF;
            default -> AssessmentSource.TEST;
        };
    }

    /** Most units have begun this autumn's inventory; the others have last year's, or an older one. */
    private LocalDate inventoryDate() {
        LocalDate date = switch (chance.weighted(58, 27, 10, 5)) {
            case 0 -> chance.between(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 30));
            case 1 -> chance.between(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 10, 31));
            case 2 -> chance.between(LocalDate.of(2024, 9, 1), LocalDate.of(2024, 10, 31));
            default -> chance.between(LocalDate.of(2022, 9, 1), LocalDate.of(2023, 10, 31));
        };
        return whileEmployed(date);
    }

    /** Whoever came after a date was judged some weeks after coming, and whoever had left by then, on the last day. */
    private LocalDate whileEmployed(LocalDate date) {
        LocalDate earliest = hired.plusDays(20);
        LocalDate judged = date.isBefore(earliest) ? earliest : date;
        return judged.isAfter(lastDay) ? lastDay : judged;
    }

    private void give(ResolvedCompetence competence, int rank, LocalDate date, AssessmentSource source) {
        given.add(assessment(competence, level(competence, rank, date), date, source));
    }

    private Assessment assessment(ResolvedCompetence competence, Level level, LocalDate date, AssessmentSource source) {
        return Assessment.of(AssessmentId.of("B" + (given.size() + 1)), competence.id(), level, date, source);
    }

    /**
     * The level of a rank, cut to what the scale has, and now and then written on another scale: before the staircase
     * was introduced in three steps, and after it by habit in five where three would do.
     */
    private Level level(ResolvedCompetence competence, int rank, LocalDate date) {
        ProficiencyScale scale = competence.scale();
        int cut = Math.max(1, Math.min(rank, scale.levels().size()));
        if (scale.id().equals(SampleScales.STAIRCASE) && date.isBefore(STAIRCASE_INTRODUCED)) {
            return lowestThatCounts(competence, SampleScales.THREE_STEPS, cut)
                    .orElseGet(
                            () -> new Level(Optional.empty(), scale.level(cut).id()));
        }
        if (scale.id().equals(SampleScales.THREE_STEPS) && !date.isBefore(STAIRCASE_INTRODUCED) && chance.of(12)) {
            return lowestThatCounts(competence, SampleScales.STAIRCASE, cut).orElseThrow();
        }
        return new Level(Optional.empty(), scale.level(cut).id());
    }

    private Optional<Level> lowestThatCounts(ResolvedCompetence competence, ScaleId given, int rank) {
        return organisation.framework().scale(given).orElseThrow().levels().stream()
                .map(level -> new Level(Optional.of(given), level.id()))
                .filter(level -> competence.rank(level).orElseThrow().rank() == rank)
                .findFirst();
    }
}
