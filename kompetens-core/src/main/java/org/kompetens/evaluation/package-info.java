/**
 * What plans lead to: where they meet the gap, its horizon and the process calendar. What activities are expected to bring and
 * what they brought; what the gap did from cycle to cycle; whether dialogues led to plans; in which step of the calendar a
 * budget is due; and the report of all of it.
 */
@NullMarked
package org.kompetens.evaluation;

import org.jspecify.annotations.NullMarked;
