/** The JSON form of the model with Jackson 3: a module for a host's own {@code ObjectMapper}. */
@NullMarked
package org.kompetens.json.jackson3;

import org.jspecify.annotations.NullMarked;
