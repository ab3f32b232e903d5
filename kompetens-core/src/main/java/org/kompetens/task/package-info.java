/**
 * Who could do the tasks of units and roles, by what is held at a date: how many could, of how many it is not known, and
 * what the others lack.
 *
 * <p>Start with {@link org.kompetens.task.TaskCapability}.
 */
@NullMarked
package org.kompetens.task;

import org.jspecify.annotations.NullMarked;
