/**
 * The JSON form: an organisation's structure and employees in, the analysis out.
 *
 * <p>Start with {@link org.kompetens.json.InventoryDocument} for one document, {@link org.kompetens.json.EmployeeLines}
 * for employees streamed one a line, and {@link org.kompetens.json.RollupDocument} for the figures. Coverage, bridges,
 * comparisons and reorganisations have documents of their own, and two more, {@link
 * org.kompetens.json.DeparturesDocument} and {@link org.kompetens.json.CellChangesDocument}, tell of persons. Hosts that
 * bind with an {@code ObjectMapper} of their own register the module of their line of Jackson, {@code KompetensModule}.
 */
@NullMarked
package org.kompetens.json;

import org.jspecify.annotations.NullMarked;
