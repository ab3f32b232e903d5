/**
 * What a newer edition of a framework makes of the one in use: what stays, what is called otherwise, what is new, and a
 * proposal for each competence that is no longer there.
 *
 * <p>Start with {@link org.kompetens.edition.EditionComparison}.
 */
@NullMarked
package org.kompetens.edition;

import org.jspecify.annotations.NullMarked;
