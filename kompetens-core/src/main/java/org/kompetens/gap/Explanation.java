package org.kompetens.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.RankedLevel;
import org.kompetens.competence.ResolvedSuccession;
import org.kompetens.finding.MessageTemplates;
import org.kompetens.gap.ConsideredAssessment.Verdict;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Requirement;
import org.kompetens.text.Language;

/**
 * What led to a cell's outcome, as data and as sentences.
 *
 * @param cell the cell
 * @param asOf the as-of date
 * @param policy the name of the policy that chose among valid assessments
 * @param requirements every requirement of the competence that concerns this employment: the role's first, then from
 *     the unit upwards
 * @param assessments every assessment of the competence and, where narrower ones may meet it, of those; the latest
 *     first
 * @param narrower how many narrower competences are held, and how many are needed; empty where none may meet it
 */
public record Explanation(
        Cell cell,
        LocalDate asOf,
        String policy,
        List<ConsideredRequirement> requirements,
        List<ConsideredAssessment> assessments,
        Optional<NeededParts> narrower) {

    private static final MessageTemplates TEMPLATES =
            MessageTemplates.load("Explanation", name -> Explanation.class.getResourceAsStream(name));

    /** Copies. */
    public Explanation {
        requirements = List.copyOf(requirements);
        assessments = List.copyOf(assessments);
    }

    /**
     * The explanation for a person to read. It tells what was found about an employee: show it only to those who may
     * know.
     *
     * @param language in which language
     * @return sentences: first the outcome, then, if a mapping merged levels that it rests on, that it did, then one for
     *     each requirement, then one for each assessment
     */
    public List<String> sentences(Language language) {
        List<String> sentences = new ArrayList<>();
        sentences.add(outcome(language));
        if (cell.isMerged()) {
            sentences.add(TEMPLATES.fill("merged", language, Map.of()));
        }
        requirements.forEach(considered -> sentences.add(requirement(considered, language)));
        assessments.forEach(considered -> sentences.add(assessment(considered, language)));
        return sentences;
    }

    private ProficiencyScale scale() {
        return cell.required().competence().scale();
    }

    private String levelName(int rank, Language language) {
        return scale().named(rank)
                .map(level -> level.labels().in(language))
                .orElseGet(() -> TEMPLATES.fill("nothing", language, Map.of()));
    }

    private String outcome(Language language) {
        Map<String, String> values = new HashMap<>();
        values.put(
                "competence", cell.required().competence().competence().labels().in(language));
        values.put("required", levelName(cell.required().rank(), language));
        values.put("weight", Integer.toString(cell.required().weight()));
        values.put("date", asOf.toString());
        Outcome outcome = cell.outcome();
        outcome.assessment().ifPresent(by -> {
            values.put("held", levelName(by.level().rank(), language));
            putWay(by.counted(), by.succession(), values, language);
        });
        outcome.waivedBy().ifPresent(exemption -> {
            values.put("reason", exemption.reason().value());
            Period period = exemption.period();
            period.from().ifPresent(from -> values.put("from", from.toString()));
            period.until().ifPresent(until -> values.put("last", lastBefore(until)));
        });
        // One of the two is nought: no outcome has both missing and surplus steps.
        values.put("steps", Integer.toString(outcome.missingSteps() + outcome.surplusSteps()));
        return TEMPLATES.fill("outcome." + key(outcome.kind()), language, values);
    }

    /** People name the last day that is meant, not the first that is not. */
    private static String lastBefore(LocalDate end) {
        return end.minusDays(1).toString();
    }

    private String requirement(ConsideredRequirement considered, Language language) {
        Requirement requirement = considered.requirement().requirement();
        Map<String, String> values = new HashMap<>();
        values.put("origin", considered.requirement().origin().labels().in(language));
        values.put("level", levelName(considered.requirement().level().rank(), language));
        values.put("weight", Integer.toString(requirement.weight()));
        requirement.period().from().ifPresent(from -> values.put("from", from.toString()));
        requirement.period().until().ifPresent(until -> values.put("last", lastBefore(until)));
        if (considered.requirement().level().merged()) {
            values.put("given", requirement.level().toString());
        }
        return TEMPLATES.fill("requirement." + key(considered.bearing()), language, values);
    }

    private String assessment(ConsideredAssessment considered, Language language) {
        Assessment assessment = considered.assessment();
        Map<String, String> values = new HashMap<>();
        values.put("date", assessment.date().toString());
        values.put("source", source(considered, language));
        considered.level().ifPresent(level -> values.put("level", levelName(level.rank(), language)));
        putPolicy(values, considered, language);
        narrower.ifPresent(parts -> {
            values.put("held", Long.toString(parts.held()));
            values.put("needed", Integer.toString(parts.atLeast()));
        });
        putWay(considered.competence().id(), considered.succession(), values, language);
        assessment.expiry().ifPresent(expiry -> {
            values.put(considered.expiresByRule() ? "ruled" : "expiry", expiry.toString());
            values.put(considered.expiresByRule() ? "lastbyrule" : "last", lastBefore(expiry));
        });
        considered
                .level()
                .filter(RankedLevel::merged)
                .flatMap(merged -> assessment.level())
                .ifPresent(given -> values.put("given", given.toString()));
        return TEMPLATES.fill("assessment." + key(considered.verdict()), language, values);
    }

    /** Through which other competences an assessment counts, if it is not of that of the cell. */
    private void putWay(
            CompetenceId counted, Optional<ResolvedSuccession> by, Map<String, String> values, Language language) {
        assessments.stream()
                .map(ConsideredAssessment::competence)
                .filter(one ->
                        one.id().equals(counted) && !one.equals(cell.required().competence()))
                .findFirst()
                .ifPresent(narrower ->
                        values.put("narrower", narrower.competence().labels().in(language)));
        by.ifPresent(
                way -> values.put("retired", way.retired().competence().labels().in(language)));
    }

    private static String source(ConsideredAssessment considered, Language language) {
        return considered
                .sourceLabels()
                .map(labels -> labels.in(language))
                .orElseGet(() -> source(considered.assessment().source(), language));
    }

    private static String source(AssessmentSource source, Language language) {
        return AssessmentSource.SUPPLIED.contains(source)
                ? TEMPLATES.fill("source." + source, language, Map.of())
                : source.value();
    }

    /** By which rule one of several counts: a supplied policy in words, and one of the host's own by its name. */
    private void putPolicy(Map<String, String> values, ConsideredAssessment considered, Language language) {
        Optional<List<AssessmentSource>> first = SuppliedPolicy.sourcesOf(policy);
        String key = "policy." + first.map(sources -> "by-source").orElse(policy);
        if (!TEMPLATES.keys().contains(key)) {
            values.put("policy", policy);
            return;
        }
        if (isByIdAlone(considered)) {
            values.put("rule", TEMPLATES.fill("policy.by-id", language, Map.of()));
            return;
        }
        Map<String, String> named = new HashMap<>();
        first.filter(sources -> !sources.isEmpty())
                .ifPresent(sources -> named.put(
                        "sources",
                        sources.stream().map(one -> named(one, language)).collect(Collectors.joining(", "))));
        values.put("rule", TEMPLATES.fill(key, language, named));
    }

    /** Whether one that was not chosen weighs as much by any supplied policy as the one that was. */
    private boolean isByIdAlone(ConsideredAssessment considered) {
        return considered.verdict() == Verdict.NOT_CHOSEN
                && assessments.stream()
                        .filter(one -> one.competence().equals(considered.competence()) && one.isChosen())
                        .anyMatch(chosen -> weighsAs(chosen, considered));
    }

    private static boolean weighsAs(ConsideredAssessment one, ConsideredAssessment other) {
        return one.assessment().date().equals(other.assessment().date())
                && one.assessment().source().equals(other.assessment().source())
                && one.level().map(RankedLevel::rank).equals(other.level().map(RankedLevel::rank));
    }

    /** What a source is called, where any assessment here says so. */
    private String named(AssessmentSource source, Language language) {
        return assessments.stream()
                .filter(one -> one.assessment().source().equals(source))
                .findFirst()
                .map(one -> source(one, language))
                .orElseGet(() -> source(source, language));
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The cell; nothing of what was found. */
    @Override
    public String toString() {
        return "Explanation[" + cell + "]";
    }
}
