/** What is wrong with data: findings with severity, place, stable code and a message that says what to try. */
@NullMarked
package org.kompetens.finding;

import org.jspecify.annotations.NullMarked;
