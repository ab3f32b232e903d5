package org.kompetens.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kompetens.competence.CompetenceId;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.RequiredCompetence;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitTree;

/** Hash maps over records, as one would write it by hand: for each employee and each unit above, for each cell. */
final class HashMaps {

    /** Where a figure stands. */
    record Key(int unit, int competence) {}

    private final GapAnalysis analysis;
    private final Organisation organisation;
    private final Map<Key, long[]> sums = new HashMap<>();

    HashMaps(GapAnalysis analysis) {
        this.analysis = analysis;
        this.organisation = analysis.organisation();
    }

    void addAll(Iterator<Employee> employees) {
        employees.forEachRemaining(this::add);
    }

    private void add(Employee employee) {
        Map<CompetenceId, Assessment> latest = latest(employee);
        Set<CompetenceId> known = new HashSet<>();
        for (Assessment assessment : employee.assessments()) {
            if (!assessment.date().isAfter(analysis.asOf())) {
                known.add(assessment.competence());
            }
        }
        Map<Key, boolean[]> persons = new HashMap<>();
        Map<Integer, Long> fte = new HashMap<>();
        for (Employment employment : employee.employments()) {
            if (employee.isActive(employment, analysis.asOf())) {
                add(employment, latest, known, persons, fte);
            }
        }
        persons.forEach((key, shortOf) -> {
            long[] sum = sums.computeIfAbsent(key, unknown -> new long[Figure.MEASURES]);
            long personFte = fte.getOrDefault(key.unit, 0L);
            sum[7]++;
            sum[16] += personFte;
            if (shortOf[0]) {
                sum[8]++;
                sum[17] += personFte;
            }
        });
    }

    /** The assessment that counts, of each competence of which one is valid. */
    Map<CompetenceId, Assessment> latest(Employee employee) {
        Map<CompetenceId, Assessment> latest = new HashMap<>();
        for (Assessment assessment : employee.assessments()) {
            if (!assessment.date().isAfter(analysis.asOf()) && !assessment.isExpired(analysis.asOf())) {
                latest.merge(assessment.competence(), assessment, this::later);
            }
        }
        return latest;
    }

    private Assessment later(Assessment one, Assessment other) {
        int order = one.date().compareTo(other.date());
        if (order == 0) {
            order = Integer.compare(strength(one), strength(other));
        }
        if (order == 0) {
            order = rank(other) - rank(one);
        }
        return order >= 0 ? one : other;
    }

    private int strength(Assessment assessment) {
        return organisation.sources().strength(assessment.source()).orElseThrow();
    }

    int rank(Assessment assessment) {
        return organisation
                .framework()
                .competence(assessment.competence())
                .orElseThrow()
                .rank(assessment.level().orElseThrow())
                .orElseThrow()
                .rank();
    }

    private void add(
            Employment employment,
            Map<CompetenceId, Assessment> latest,
            Set<CompetenceId> known,
            Map<Key, boolean[]> persons,
            Map<Integer, Long> ftes) {
        UnitTree tree = organisation.tree();
        int own = tree.indexOf(employment.unit());
        long fte = employment.fte().tenThousandths();
        List<Integer> units = new ArrayList<>();
        for (int unit = own; unit != UnitTree.NO_PARENT; unit = tree.parent(unit)) {
            units.add(unit);
            ftes.merge(unit, fte, Long::sum);
        }
        for (RequiredCompetence required :
                analysis.required(organisation.role(employment.role()).orElseThrow(), own)) {
            Assessment held = latest.get(required.competence().id());
            int steps = held == null ? 0 : rank(held) - required.rank();
            int outcome = held == null ? (known.contains(required.competence().id()) ? 3 : 2) : steps >= 0 ? 0 : 1;
            for (int unit : units) {
                Key key = new Key(unit, required.competence().index());
                long[] sum = sums.computeIfAbsent(key, unknown -> new long[Figure.MEASURES]);
                sum[outcome]++;
                sum[outcome + 9] += fte;
                if (outcome == 1) {
                    sum[4] -= steps;
                    sum[5] -= (long) steps * required.weight();
                    sum[13] -= steps * fte;
                    sum[14] -= steps * fte * required.weight();
                }
                if (outcome == 0) {
                    sum[6] += steps;
                    sum[15] += steps * fte;
                }
                persons.computeIfAbsent(key, unknown -> new boolean[1])[0] |= outcome == 1;
            }
        }
    }

    long figure() {
        long figure = 0;
        for (Map.Entry<Key, long[]> entry : sums.entrySet()) {
            for (int i = 0; i < Figure.MEASURES; i++) {
                figure += Figure.of(entry.getKey().unit, entry.getKey().competence, i, entry.getValue()[i]);
            }
        }
        return figure;
    }
}
