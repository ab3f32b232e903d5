/**
 * Systems in other languages, asked over JSON lines on standard input and output. Every question and every answer is one
 * line.
 */
@NullMarked
package org.kompetens.testkit.process;

import org.jspecify.annotations.NullMarked;
