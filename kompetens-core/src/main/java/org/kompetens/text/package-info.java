/** The languages of the library, and texts that exist in several of them. */
@NullMarked
package org.kompetens.text;

import org.jspecify.annotations.NullMarked;
