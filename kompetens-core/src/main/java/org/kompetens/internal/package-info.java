/** What several packages share and no user touches. Not exported. */
@NullMarked
package org.kompetens.internal;

import org.jspecify.annotations.NullMarked;
