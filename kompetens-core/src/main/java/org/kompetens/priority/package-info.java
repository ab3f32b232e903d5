/**
 * What each unit should look at first: what is not known, where an assessment would tell most, and then what falls
 * short, comparable across scales and units.
 *
 * <p>Start with {@link org.kompetens.priority.Priorities}.
 */
@NullMarked
package org.kompetens.priority;

import org.jspecify.annotations.NullMarked;
