/** What more than one package asks of the tree of units. Not exported. */
@NullMarked
package org.kompetens.internal.tree;

import org.jspecify.annotations.NullMarked;
