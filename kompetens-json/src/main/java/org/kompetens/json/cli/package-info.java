/** The command line; {@link org.kompetens.json.cli.Main} names its commands. */
@NullMarked
package org.kompetens.json.cli;

import org.jspecify.annotations.NullMarked;
