/**
 * Tables in .csv and .xlsx, as people export them: what stands in them becomes the model by a {@link
 * org.kompetens.json.spreadsheet.SpreadsheetMapping}, and figures become tables.
 */
@NullMarked
package org.kompetens.spreadsheet;

import org.jspecify.annotations.NullMarked;
