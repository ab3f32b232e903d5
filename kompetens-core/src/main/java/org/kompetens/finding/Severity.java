package org.kompetens.finding;

/** How much a finding weighs. */
public enum Severity {
    /** No figure can be given for what this touches. */
    ERROR,
    /** Figures are given, and someone should look. */
    WARNING
}
