/** What is held at a date, judged in numbers; for records and columns alike. Not exported. */
@NullMarked
package org.kompetens.internal.held;

import org.jspecify.annotations.NullMarked;
