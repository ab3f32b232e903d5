/**
 * Choosing some of many things for the most value, in integers alone: what is asked, an exact search, and what a stronger
 * search may add. It knows nothing of what the things are.
 */
@NullMarked
package org.kompetens.selection;

import org.jspecify.annotations.NullMarked;
