/** From a source of employees to what they are counted into, on several threads. Not exported. */
@NullMarked
package org.kompetens.internal.intake;

import org.jspecify.annotations.NullMarked;
