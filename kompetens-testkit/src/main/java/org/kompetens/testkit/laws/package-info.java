/**
 * The laws that every system that finds gaps must hold, as properties for jqwik. Extend a class of laws, name your
 * system, and let jqwik run it.
 */
@NullMarked
package org.kompetens.testkit.laws;

import org.jspecify.annotations.NullMarked;
