/** What packages share and no user may touch. Not exported. */
@NullMarked
package org.kompetens.internal;

import org.jspecify.annotations.NullMarked;
