package org.kompetens.publication;

import org.kompetens.organisation.OrganisationUnit;

/**
 * The forecast of one unit with everything below it, all roles, causes and years together, as it is shown outside.
 *
 * @param unit the unit
 * @param employed all who have an active employment there today, as the figures of the roll-up have it
 * @param leavers all who leave
 * @param hires all who are hired; hidden with those who leave
 */
public record PublishedUnitForecast(
        OrganisationUnit unit, PublishedAmount employed, PublishedAmount leavers, PublishedAmount hires) {}
