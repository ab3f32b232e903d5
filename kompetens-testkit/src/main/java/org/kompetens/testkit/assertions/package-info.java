/**
 * Assertions for AssertJ about what the library answers, with messages in the field's terms: which competence, what was
 * expected of it and what it is. They need {@code org.assertj:assertj-core} beside the kit, and nothing else of it does.
 */
@NullMarked
package org.kompetens.testkit.assertions;

import org.jspecify.annotations.NullMarked;
