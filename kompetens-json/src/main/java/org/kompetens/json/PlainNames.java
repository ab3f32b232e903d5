package org.kompetens.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Organisation;

/** The names that employees' lines give, of one organisation. Immutable. */
final class PlainNames {

    final KnownNames roles;
    final KnownNames units;
    final KnownNames competences;
    final KnownNames levels;
    final KnownNames scales;
    final KnownNames sources;

    /** For each competence: the position of its scale. */
    private final int[] scaleOf;

    /** For each competence, then for each name of a level: its rank on the competence's own scale, or 0. */
    private final byte[][] ranks;

    PlainNames(Organisation organisation) {
        this.roles = new KnownNames(
                organisation.roles().stream().map(role -> role.id().value()).toList());
        this.units = new KnownNames(organisation.tree().units().stream()
                .map(unit -> unit.id().value())
                .toList());
        List<ResolvedCompetence> all = organisation.framework().competences();
        this.competences =
                new KnownNames(all.stream().map(one -> one.id().value()).toList());
        this.sources = new KnownNames(
                Stream.of(AssessmentSource.values()).map(Fields::wireName).toList());
        List<String> ofEach = all.stream().map(one -> one.scale().id().value()).toList();
        List<String> distinct = ofEach.stream().distinct().toList();
        this.scales = new KnownNames(distinct);
        this.scaleOf = ofEach.stream().mapToInt(distinct::indexOf).toArray();
        Map<String, Integer> positions = new LinkedHashMap<>();
        for (ResolvedCompetence competence : all) {
            competence
                    .scale()
                    .levels()
                    .forEach(level -> positions.putIfAbsent(level.id().value(), positions.size()));
        }
        this.levels = new KnownNames(new ArrayList<>(positions.keySet()));
        Map<ProficiencyScale, byte[]> ofScales = new LinkedHashMap<>();
        this.ranks = all.stream()
                .map(competence -> ofScales.computeIfAbsent(competence.scale(), scale -> ranks(scale, positions)))
                .toArray(byte[][]::new);
    }

    private static byte[] ranks(ProficiencyScale scale, Map<String, Integer> positions) {
        byte[] ranks = new byte[positions.size()];
        for (int rank = scale.levels().size(); rank >= 1; rank--) {
            ranks[positions.getOrDefault(scale.level(rank).id().value(), 0)] = (byte) rank;
        }
        return ranks;
    }

    /** The position of a competence's own scale. */
    int scale(int competence) {
        return scaleOf[competence];
    }

    /** The rank of a level, or 0 where it is not on the competence's own scale. */
    int rank(int competence, int level) {
        return ranks[competence][level];
    }
}
