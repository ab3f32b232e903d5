/**
 * Who needs and who holds competence: the unit tree, roles and their profiles, requirements, employees with employments
 * and assessments.
 *
 * <p>Start with {@link org.kompetens.organisation.OrganisationStructure}, what an organisation declares, and
 * {@link org.kompetens.organisation.Organisation}, the same with every name looked up.
 */
@NullMarked
package org.kompetens.organisation;

import org.jspecify.annotations.NullMarked;
