/** Which column of a spreadsheet holds what of the model. */
@NullMarked
package org.kompetens.json.spreadsheet;

import org.jspecify.annotations.NullMarked;
