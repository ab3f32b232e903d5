/**
 * The tokens of JSON, read and written: all that the rest of the form knows of a JSON library. A line of Jackson is put
 * behind {@link org.kompetens.json.token.JsonLine}, which is found as a service.
 */
@NullMarked
package org.kompetens.json.token;

import org.jspecify.annotations.NullMarked;
