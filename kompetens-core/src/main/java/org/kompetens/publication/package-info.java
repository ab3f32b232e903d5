/**
 * Figures that may be shown outside: small groups are hidden, and whatever would let them be worked out.
 *
 * <p>Start with {@link org.kompetens.publication.PublishedRollup}. A raw {@link org.kompetens.rollup.Rollup} and a
 * published one are different types, so what is for outside cannot be given the raw one by mistake.
 */
@NullMarked
package org.kompetens.publication;

import org.jspecify.annotations.NullMarked;
