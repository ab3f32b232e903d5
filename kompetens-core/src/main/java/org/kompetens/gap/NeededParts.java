package org.kompetens.gap;

/**
 * By how many narrower competences a broader one may be met, by a rule of the framework.
 *
 * @param held of how many of them any level is held at the date
 * @param atLeast of how many it has to be, from 1
 */
public record NeededParts(long held, int atLeast) {}
