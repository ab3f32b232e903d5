package org.kompetens.horizon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.RequiredCompetence;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.ResolvedRole;
import org.kompetens.organisation.RoleProfile;

/** What each post requires between two dates. Worked out once for each role and unit, and safe to share by threads. */
final class RequirementHistory {

    private final List<GapAnalysis> analyses = new ArrayList<>();
    private final Map<Post, List<OfCompetence>> byPost = new ConcurrentHashMap<>();

    private record Post(int role, int unit) {}

    /** What is required from a date on; empty for nothing. */
    record Step(LocalDate date, Optional<RequiredCompetence> required) {}

    /** What is required of one competence: at the first of the dates, and each change after it. */
    record OfCompetence(ResolvedCompetence competence, List<Step> steps) {}

    RequirementHistory(Organisation organisation, Horizon horizon, LocalDate from, LocalDate to) {
        TreeSet<LocalDate> dates = new TreeSet<>();
        dates.add(from);
        Stream.concat(
                        organisation.structure().profiles().stream().map(RoleProfile::requirements),
                        organisation.tree().units().stream().map(OrganisationUnit::requirements))
                .flatMap(List::stream)
                .map(Requirement::active)
                .flatMap(active -> Stream.concat(active.from().stream(), active.until().stream()))
                .filter(date -> date.isAfter(from) && !date.isAfter(to))
                .forEach(dates::add);
        dates.forEach(date -> analyses.add(horizon.at(date)));
    }

    /** For each competence that the post requires at any of the dates, in the order of the framework. */
    List<OfCompetence> of(ResolvedRole role, int unit) {
        return byPost.computeIfAbsent(new Post(role.index(), unit), post -> history(role, unit));
    }

    private List<OfCompetence> history(ResolvedRole role, int unit) {
        TreeMap<Integer, OfCompetence> byCompetence = new TreeMap<>();
        for (GapAnalysis analysis : analyses) {
            TreeMap<Integer, RequiredCompetence> required = new TreeMap<>();
            analysis.required(role, unit)
                    .forEach(one -> required.put(one.competence().index(), one));
            required.forEach((index, one) ->
                    byCompetence.computeIfAbsent(index, none -> new OfCompetence(one.competence(), new ArrayList<>())));
            byCompetence.forEach((index, history) -> {
                Optional<RequiredCompetence> now = Optional.ofNullable(required.get(index));
                if (!now.equals(last(history.steps()))) {
                    history.steps().add(new Step(analysis.asOf(), now));
                }
            });
        }
        return List.copyOf(byCompetence.values());
    }

    private static Optional<RequiredCompetence> last(List<Step> steps) {
        return steps.isEmpty() ? Optional.empty() : steps.get(steps.size() - 1).required();
    }
}
