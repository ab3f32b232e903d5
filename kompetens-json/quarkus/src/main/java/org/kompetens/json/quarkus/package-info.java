/** The JSON form of the model on Quarkus. */
@NullMarked
package org.kompetens.json.quarkus;

import org.jspecify.annotations.NullMarked;
