package org.kompetens.count;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.RankedLevel;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.competence.ResolvedCompetenceGroup;
import org.kompetens.competence.ScaleId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.AssessmentSources;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.ResolvedRole;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.text.Identifiers;

/**
 * The numbers by which {@link EmployeeRows} take what an organisation names. A host that has keys of its own for
 * competences, such as those of a table, asks once for each of them and not once for each row. An id that the
 * organisation does not have gets a number too: a row with that number becomes the finding that a record with that id
 * becomes. Immutable.
 */
public final class RowNames {

    /** The number of a role, a unit, a competence or a source that the organisation does not have. */
    public static final int UNKNOWN = -1;

    /** The number of a level on no scale that there is. */
    static final int NO_LEVEL = 0;

    private static final String NO_SUCH = "none";

    private final List<ResolvedCompetence> competences;

    /** Their numbers follow those of the competences: what names a group is told so. */
    private final List<ResolvedCompetenceGroup> groups;

    private final Map<String, Integer> roleNumbers = new HashMap<>();
    private final Map<String, Integer> unitNumbers = new HashMap<>();
    private final Map<String, Integer> competenceNumbers = new HashMap<>();
    private final AssessmentSources sources;

    /** By scale and level; what is no level of a scale has the number of {@link #noLevel}. */
    private final Map<String, Map<String, Integer>> levelNumbers = new HashMap<>();

    private final Map<String, Integer> noLevel = new HashMap<>();

    /** The level of each number; the first is on no scale that there is. */
    private final List<Level> levels = new ArrayList<>();

    private final List<RoleId> roles = new ArrayList<>();
    private final List<UnitId> units = new ArrayList<>();

    /** By competence, what each level counts as; competences on one scale share theirs. */
    private final List<List<Optional<RankedLevel>>> ranked = new ArrayList<>();

    private RowNames(Organisation organisation) {
        this.competences = organisation.framework().competences();
        this.groups = organisation.framework().groups();
        this.sources = organisation.sources();
        for (ResolvedRole role : organisation.roles()) {
            roleNumbers.put(role.id().value(), role.index());
            roles.add(role.id());
        }
        for (int unit = 0; unit < organisation.tree().size(); unit++) {
            units.add(organisation.tree().unit(unit).id());
            unitNumbers.put(units.get(unit).value(), unit);
        }
        competences.forEach(one -> competenceNumbers.put(one.id().value(), one.index()));
        for (int group = 0; group < groups.size(); group++) {
            competenceNumbers.putIfAbsent(groups.get(group).id().value(), competences.size() + group);
        }
        List<ProficiencyScale> scales = organisation.structure().framework().scales();
        scales.forEach(scale -> levelNumbers.put(scale.id().value(), new HashMap<>()));
        levels.add(Level.of(unlike(levelNumbers.keySet()), NO_SUCH));
        scales.forEach(this::number);
        Map<ScaleId, List<Optional<RankedLevel>>> byScale = new HashMap<>();
        for (ResolvedCompetence competence : competences) {
            ranked.add(byScale.computeIfAbsent(
                    competence.scale().id(),
                    scale -> levels.stream().map(competence::rank).toList()));
        }
    }

    private void number(ProficiencyScale scale) {
        String id = scale.id().value();
        Map<String, Integer> numbers = levelNumbers.getOrDefault(id, Map.of());
        for (ProficiencyLevel level : scale.assessable()) {
            numbers.put(level.id().value(), levels.size());
            levels.add(new Level(Optional.of(scale.id()), level.id()));
        }
        noLevel.put(id, levels.size());
        levels.add(Level.of(id, unlike(numbers.keySet())));
    }

    /** An identifier that is none of some. */
    private static String unlike(Set<String> ids) {
        String id = NO_SUCH;
        while (ids.contains(id)) {
            id += "-" + NO_SUCH;
        }
        return id;
    }

    /**
     * The numbers of what an organisation names.
     *
     * @param organisation the organisation
     * @return its numbers
     */
    public static RowNames of(Organisation organisation) {
        return new RowNames(organisation);
    }

    /**
     * The number of a role.
     *
     * @param id the role's id, or what a row has in its place, null too
     * @return a number for {@link EmployeeRows#employment}
     */
    public int role(@Nullable String id) {
        return roleNumbers.getOrDefault(id, UNKNOWN);
    }

    /**
     * The number of a unit.
     *
     * @param id the unit's id, or what a row has in its place, null too
     * @return a number for {@link EmployeeRows#employment}
     */
    public int unit(@Nullable String id) {
        return unitNumbers.getOrDefault(id, UNKNOWN);
    }

    /**
     * The number of a competence. A group of competences has one too, for a row that names it is told so.
     *
     * @param id the competence's id, or what a row has in its place, null too
     * @return a number for {@link EmployeeRows#assessment} and {@link EmployeeRows#exemption}
     */
    public int competence(@Nullable String id) {
        return competenceNumbers.getOrDefault(id, UNKNOWN);
    }

    /**
     * The number of a level on a competence's own scale.
     *
     * @param competence the competence's number
     * @param id the level's id, or what a row has in its place, null too
     * @return a number for {@link EmployeeRows#assessment}
     */
    public int level(int competence, @Nullable String id) {
        return isKnown(competence)
                ? level(competences.get(competence).scale().id().value(), id)
                : NO_LEVEL;
    }

    /**
     * The number of a level on a scale, which may be another than the competence's own.
     *
     * @param scale the scale's id, or what a row has in its place, null too
     * @param id the level's id, or what a row has in its place, null too
     * @return a number for {@link EmployeeRows#assessment}
     */
    public int level(@Nullable String scale, @Nullable String id) {
        Map<String, Integer> numbers = levelNumbers.getOrDefault(scale, Collections.emptyMap());
        return numbers.getOrDefault(id, noLevel.getOrDefault(scale, NO_LEVEL));
    }

    /**
     * The number of a source of assessments.
     *
     * @param id the source's id, or what a row has in its place, null too
     * @return a number for {@link EmployeeRows#assessment}
     */
    public int source(@Nullable String id) {
        return id != null && Identifiers.isIdentifier(id)
                ? sources.strength(AssessmentSource.of(id)).orElse(UNKNOWN)
                : UNKNOWN;
    }

    boolean isSource(int number) {
        return number >= 0 && number < sources.weakestFirst().size();
    }

    AssessmentSource source(int number) {
        return isSource(number)
                ? sources.weakestFirst().get(number)
                : AssessmentSource.of(unlike(sources.weakestFirst().stream()
                        .map(AssessmentSource::value)
                        .collect(Collectors.toSet())));
    }

    boolean isKnown(int competence) {
        return competence >= 0 && competence < competences.size();
    }

    boolean isKnown(int role, int unit) {
        return role >= 0 && role < roles.size() && unit >= 0 && unit < units.size();
    }

    /** What a level counts as for a competence; empty where the two do not go together. */
    Optional<RankedLevel> ranked(int competence, int level) {
        return isKnown(competence) && level >= 0 && level < levels.size()
                ? ranked.get(competence).get(level)
                : Optional.empty();
    }

    RoleId roleId(int number) {
        return number >= 0 && number < roles.size() ? roles.get(number) : RoleId.of(unlike(roleNumbers.keySet()));
    }

    UnitId unitId(int number) {
        return number >= 0 && number < units.size() ? units.get(number) : UnitId.of(unlike(unitNumbers.keySet()));
    }

    /**
     * A competence that an exemption is from. Which one an unknown number was meant to be is not known: two of them are not
     * taken for one.
     */
    CompetenceId competenceId(int number, int position) {
        CompetenceId id = competenceId(number);
        if (competenceNumbers.containsKey(id.value())) {
            return id;
        }
        String own = id.value() + "-" + position;
        while (competenceNumbers.containsKey(own)) {
            own += "-" + position;
        }
        return CompetenceId.of(own);
    }

    CompetenceId competenceId(int number) {
        if (isKnown(number)) {
            return competences.get(number).id();
        }
        int group = number - competences.size();
        return CompetenceId.of(
                group >= 0 && group < groups.size()
                        ? groups.get(group).id().value()
                        : unlike(competenceNumbers.keySet()));
    }

    Level levelOf(int number) {
        return levels.get(number >= 0 && number < levels.size() ? number : NO_LEVEL);
    }
}
