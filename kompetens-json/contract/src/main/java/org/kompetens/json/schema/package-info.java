/** JSON Schemas of the documents, made of the forms that the documents are read and written by. */
@NullMarked
package org.kompetens.json.schema;

import org.jspecify.annotations.NullMarked;
