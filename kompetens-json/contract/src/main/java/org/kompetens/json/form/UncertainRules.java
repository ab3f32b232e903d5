package org.kompetens.json.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.Rule;

/**
 * Which rules of the model can seem broken in a document that was read in part, though they are not: an activity without
 * a goal, say, in which the goals are misspelt. All others are as surely broken as in the whole document.
 */
public final class UncertainRules {

    private final Map<Rule, List<PartPath>> ofElements = new HashMap<>();
    private final Map<Rule, List<PartPath>> ofAnything = new HashMap<>();
    private final Set<Rule> ofOwn = new HashSet<>();

    UncertainRules() {}

    /**
     * These rules and others.
     *
     * @param others those of another type of document
     * @return all of them
     */
    public UncertainRules and(UncertainRules others) {
        UncertainRules all = new UncertainRules();
        for (UncertainRules rules : List.of(this, others)) {
            all.ofElements.putAll(rules.ofElements);
            all.ofAnything.putAll(rules.ofAnything);
            all.ofOwn.addAll(rules.ofOwn);
        }
        return all;
    }

    /** Rules that can seem broken where an element of a list is missing: what is named may be in it. */
    UncertainRules ifFewer(PartPath list, Rule... rules) {
        return add(ofElements, list, rules);
    }

    /** Rules that can seem broken where anything inside a property is missing. */
    UncertainRules ifIncomplete(PartPath property, Rule... rules) {
        return add(ofAnything, property, rules);
    }

    /** Rules that can seem broken where anything is missing in the same element of the document's list. */
    UncertainRules ifElementIncomplete(Rule... rules) {
        ofOwn.addAll(List.of(rules));
        return this;
    }

    private UncertainRules add(Map<Rule, List<PartPath>> to, PartPath property, Rule... rules) {
        for (Rule rule : rules) {
            to.computeIfAbsent(rule, none -> new ArrayList<>()).add(property);
        }
        return this;
    }

    /**
     * What is certainly wrong.
     *
     * @param found what is wrong with what could be read
     * @param left what is left out
     * @return those findings that hold for the whole document, with paths in it
     */
    public Findings certain(Findings found, InPart left) {
        return new Findings(found.list().stream()
                .map(finding -> new Finding(finding.rule(), left.inDocument(finding.path()), finding.values()))
                .filter(finding -> isCertain(finding, left))
                .toList());
    }

    private boolean isCertain(Finding inDocument, InPart left) {
        Rule rule = inDocument.rule();
        return ofElements.getOrDefault(rule, List.of()).stream().noneMatch(left::hasFewer)
                && ofAnything.getOrDefault(rule, List.of()).stream().noneMatch(left::isIncomplete)
                && !(ofOwn.contains(rule) && left.isElementIncomplete(inDocument.path()));
    }
}
