/**
 * What to do first: of the activities that could be carried out, the set that closes most shortfall within a budget, with what
 * it closes, what is next in line and what more money would buy. It proposes; the head decides.
 */
@NullMarked
package org.kompetens.choice;

import org.jspecify.annotations.NullMarked;
