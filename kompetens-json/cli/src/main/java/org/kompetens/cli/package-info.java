/** The command line; {@link org.kompetens.cli.Main} names its commands. */
@NullMarked
package org.kompetens.cli;

import org.jspecify.annotations.NullMarked;
