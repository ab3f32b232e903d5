package org.kompetens.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.competence.ResolvedFramework;
import org.kompetens.competence.Successor;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.FindingsBuilder;

/** Notes what is wrong with what is required of a competence, by whatever it is; and which competences nothing requires. */
final class RequirementCheck {

    /** Of many competences a finding names so many. */
    private static final int MOST_NAMED = 10;

    private final ResolvedFramework framework;
    private final FindingsBuilder found;
    private final Set<CompetenceId> required = new HashSet<>();
    private @Nullable NearCompetences near;

    RequirementCheck(ResolvedFramework framework, FindingsBuilder found) {
        this.framework = framework;
        this.found = found;
    }

    void checkRequirements(List<Requirement> requirements, FieldPath owner) {
        for (int i = 0; i < requirements.size(); i++) {
            Requirement requirement = requirements.get(i);
            checkRequired(
                    requirement.competence(), requirement.level(), requirement.period(), owner.then("requirements", i));
        }
        checkRepeated(requirements, owner);
    }

    private void checkRepeated(List<Requirement> requirements, FieldPath owner) {
        Map<CompetenceId, List<Integer>> byCompetence = new LinkedHashMap<>();
        for (int i = 0; i < requirements.size(); i++) {
            Requirement requirement = requirements.get(i);
            if (requirement.period().isProper()) {
                byCompetence
                        .computeIfAbsent(requirement.competence(), none -> new ArrayList<>(1))
                        .add(i);
            }
        }
        byCompetence.forEach((competence, places) -> {
            for (int i : EmployeeCheck.findOverlaps(
                    places, place -> requirements.get(place).period())) {
                found.add(Finding.of(
                                OrganisationRule.REQUIREMENT_REPEATED,
                                owner.then("requirements", i).then("competence"))
                        .withValue("competence", competence));
            }
        });
    }

    void checkCoverage(List<CoverageRequirement> coverage, FieldPath owner) {
        Map<String, Class<?>> kinds = new HashMap<>();
        Map<String, Integer> sizes = new HashMap<>();
        for (int i = 0; i < coverage.size(); i++) {
            CoverageRequirement needed = coverage.get(i);
            FieldPath path = owner.then("coverage", i);
            checkRequired(needed.competence(), needed.level(), needed.period(), path);
            needed.group().ifPresent(group -> {
                Class<?> kind = needed.amount().getClass();
                if (kinds.computeIfAbsent(group.id(), first -> kind) != kind) {
                    found.add(Finding.of(OrganisationRule.COVERAGE_GROUP_MIXED, path)
                            .withValue("group", group.id()));
                }
                // Told once, at the first requirement too many.
                if (sizes.merge(group.id(), 1, Integer::sum) == CoverageGroup.MAX_REQUIREMENTS + 1) {
                    found.add(Finding.of(OrganisationRule.COVERAGE_GROUP_TOO_LARGE, path)
                            .withValue("group", group.id())
                            .withValue("most", CoverageGroup.MAX_REQUIREMENTS));
                }
            });
        }
    }

    private void checkRequired(CompetenceId competence, Level level, Period active, FieldPath path) {
        checkNeeded(competence, level, active, path);
        StructureCheck.checkPeriod(active, path, found);
    }

    /** Notes what is wrong with a level that is needed for a time: by a requirement, or to do a task. */
    void checkNeeded(CompetenceId competence, Level level, Period active, FieldPath path) {
        checkLevel(competence, level, path);
        checkRetired(competence, active, path);
    }

    private void checkRetired(CompetenceId competence, Period active, FieldPath path) {
        framework
                .revision(competence)
                .filter(revision -> active.isProper()
                        && active.until()
                                .filter(until -> !until.isAfter(revision.date()))
                                .isEmpty())
                .ifPresent(revision -> {
                    Finding finding = Finding.of(OrganisationRule.REQUIREMENT_RETIRED, path.then("competence"))
                            .withValue("competence", competence)
                            .withValue("date", revision.date());
                    String successors = named(revision.successors().stream()
                            .map(Successor::competence)
                            .toList());
                    found.add(successors.isEmpty() ? finding : finding.withValue("successors", successors));
                });
    }

    private void checkLevel(CompetenceId competence, Level level, FieldPath path) {
        required.add(competence);
        framework
                .checkRequired(competence, level, path)
                .ifPresent(finding -> found.add(near().level(
                                finding.withValue("given-competence", competence)
                                        .withValue("given-level", level),
                                competence,
                                level)));
    }

    /** Made where something is wrong. */
    private NearCompetences near() {
        NearCompetences known = near;
        if (known == null) {
            known = new NearCompetences(framework);
            near = known;
        }
        return known;
    }

    /**
     * Notes the competences that nothing has required so far, once however many they are: a catalogue taken over from
     * others has thousands. One that may meet a required broader one is used, and so is not among them.
     */
    void checkWhetherRequired(List<Competence> competences) {
        Set<CompetenceId> used = new HashSet<>(required);
        for (CompetenceId one : required) {
            framework.narrowerRule(one).ifPresent(rule -> rule.narrower().forEach(part -> used.add(part.id())));
        }
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < competences.size(); i++) {
            CompetenceId id = competences.get(i).id();
            if (!used.contains(id) && framework.revision(id).isEmpty()) {
                places.add(i);
            }
        }
        if (places.isEmpty()) {
            return;
        }
        int first = places.get(0);
        Finding finding = Finding.of(
                        OrganisationRule.COMPETENCE_NOT_REQUIRED,
                        FieldPath.of("framework").then("competences", first))
                .withValue("competence", competences.get(first).id());
        found.add(
                places.size() == 1
                        ? finding
                        : finding.withValue(
                                        "others",
                                        named(places.stream()
                                                .skip(1)
                                                .map(place ->
                                                        competences.get(place).id())
                                                .toList()))
                                .withValue("count", places.size()));
    }

    /** The first of some, and that there are more. */
    private static String named(List<CompetenceId> ids) {
        return ids.stream()
                .limit(MOST_NAMED)
                .map(CompetenceId::value)
                .collect(Collectors.joining(", ", "", ids.size() > MOST_NAMED ? ", …" : ""));
    }
}
