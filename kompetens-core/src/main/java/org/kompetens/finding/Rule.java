package org.kompetens.finding;

/**
 * A rule that data can break. Each set of rules is an enum that implements this; hosts may add sets of their own.
 */
public interface Rule {

    /**
     * The stable code that programs act on, for instance {@code unit.unknown-parent}.
     *
     * @return the code; once released it never changes its meaning
     */
    String code();

    /**
     * How much a breach of this rule weighs.
     *
     * @return the severity
     */
    Severity severity();

    /**
     * The messages of the set that this rule belongs to, with one template for its {@link #code()} in each language.
     *
     * @return the templates
     */
    MessageTemplates templates();
}
