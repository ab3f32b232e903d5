package org.kompetens.json;

import org.kompetens.finding.Finding;

/**
 * A finding, and where in the document it is.
 *
 * @param location of the value at the finding's path, or of the nearest thing around it that is there
 * @param finding what is wrong, with a path from the document or, in JSON lines, from the line
 */
public record LocatedFinding(Location location, Finding finding) {}
