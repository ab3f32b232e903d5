/**
 * Arbitraries for jqwik: organisations, employees and inventories that are valid and varied, and ones that break one
 * rule each.
 *
 * <p>Start with {@link org.kompetens.testkit.Organisations}, {@link org.kompetens.testkit.Employees}, {@link
 * org.kompetens.testkit.Inventories} and {@link org.kompetens.testkit.Breaches}. A property's parameter of type {@link
 * org.kompetens.organisation.OrganisationStructure} or {@link org.kompetens.organisation.CompetenceInventory} is supplied
 * without further ado.
 */
@NullMarked
package org.kompetens.testkit;

import org.jspecify.annotations.NullMarked;
