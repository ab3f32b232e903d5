/** The command line: {@code analyse} and {@code validate}. */
@NullMarked
package org.kompetens.json.cli;

import org.jspecify.annotations.NullMarked;
