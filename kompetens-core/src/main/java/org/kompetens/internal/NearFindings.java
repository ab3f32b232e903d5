package org.kompetens.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.Rule;

/** Adds to findings of what does not exist which of the ids that exist is probably meant. */
public final class NearFindings {

    /** The gap in messages for the id that is probably meant. */
    private static final String NEAR = "near";

    private final Map<Rule, Function<Finding, Optional<String>>> byRule = new HashMap<>();

    /** For no rule yet. */
    public NearFindings() {}

    /**
     * For one more rule.
     *
     * @param value the gap in its message for the id that does not exist
     * @param known the ids that exist
     */
    public NearFindings with(Rule rule, String value, KnownIds known) {
        return with(rule, finding -> known.of(value(finding, value)));
    }

    /**
     * For one more rule, of something that cannot mean itself.
     *
     * @param itself the gap in its message for what is wrong
     */
    public NearFindings with(Rule rule, String value, KnownIds known, String itself) {
        return with(
                rule, finding -> known.of(value(finding, value)).filter(near -> !near.equals(value(finding, itself))));
    }

    /** For one more rule, by whatever tells which id is meant. */
    public NearFindings with(Rule rule, Function<Finding, Optional<String>> meant) {
        byRule.put(rule, meant);
        return this;
    }

    /** What a finding has in a gap of its message; nothing where it leaves it open. */
    public static String value(Finding finding, String name) {
        return finding.values().getOrDefault(name, "");
    }

    /** The findings, each with what is probably meant where that is known. */
    public Findings in(Findings findings) {
        return new Findings(findings.list().stream().map(this::in).toList());
    }

    private Finding in(Finding finding) {
        return byRule.containsKey(finding.rule()) && !finding.values().containsKey(NEAR)
                ? with(finding, byRule.get(finding.rule()).apply(finding))
                : finding;
    }

    /** A finding with what is probably meant, if that is known. */
    public static Finding with(Finding finding, Optional<String> near) {
        return near.map(name -> finding.withValue(NEAR, name)).orElse(finding);
    }
}
