/**
 * Redeployment: roles end and others are open. How each of the people concerned stands in each open role, and the assignment
 * with the least shortfall in all, whatever is found of what is not known, with the retraining that it takes and costs. It proposes, by criteria that it names; it
 * decides nothing.
 */
@NullMarked
package org.kompetens.redeployment;

import org.jspecify.annotations.NullMarked;
