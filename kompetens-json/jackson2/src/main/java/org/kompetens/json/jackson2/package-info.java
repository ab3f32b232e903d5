/** The JSON form of the model with Jackson 2: a module for a host's own {@code ObjectMapper}. */
@NullMarked
package org.kompetens.json.jackson2;

import org.jspecify.annotations.NullMarked;
