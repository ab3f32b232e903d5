package org.kompetens.organisation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kompetens.competence.CompetenceId;

/** An organisation's rules of how long assessments count, looked up. */
public final class ValidityRules {

    private record Key(Optional<CompetenceId> competence, Optional<AssessmentSource> source) {}

    private final Map<Key, Validity> rules = new HashMap<>();

    ValidityRules(List<ValidityRule> declared) {
        declared.forEach(rule -> rules.putIfAbsent(new Key(rule.competence(), rule.source()), rule.validity()));
    }

    /**
     * Whether there are none.
     *
     * @return true if every assessment counts until its own expiry
     */
    public boolean isEmpty() {
        return rules.isEmpty();
    }

    /**
     * How long assessments of a competence by a source count: until whichever ends first.
     *
     * @param competence the competence
     * @param source the source
     * @return none, one, or one for the competence and one for the source
     */
    public List<Validity> of(CompetenceId competence, AssessmentSource source) {
        Validity ofBoth = rules.get(new Key(Optional.of(competence), Optional.of(source)));
        if (ofBoth != null) {
            return List.of(ofBoth);
        }
        return Stream.of(
                        new Key(Optional.of(competence), Optional.empty()),
                        new Key(Optional.empty(), Optional.of(source)))
                .flatMap(key -> Optional.ofNullable(rules.get(key)).stream())
                .toList();
    }

    /**
     * Assessments as they count: with the expiry of a rule, where that is before their own.
     *
     * @param assessments as they were recorded
     * @return the same in the same order; the very same list where there are no rules
     */
    public List<Assessment> applied(List<Assessment> assessments) {
        return isEmpty() ? assessments : assessments.stream().map(this::applied).toList();
    }

    /**
     * An assessment as it counts: with the expiry of a rule, where that is before its own.
     *
     * @param one as it was recorded
     * @return the very same where its own expiry applies
     */
    public Assessment applied(Assessment one) {
        if (one.level().isEmpty()) {
            return one;
        }
        Optional<LocalDate> first = Stream.concat(
                        one.expiry().stream(),
                        of(one.competence(), one.source()).stream().map(validity -> validity.expiry(one.date())))
                .min(LocalDate::compareTo);
        return first.equals(one.expiry()) ? one : one.withExpiry(first.orElseThrow());
    }
}
