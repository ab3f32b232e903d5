/**
 * What something costs and who pays: cost lines by kind and year, funds with shares, caps and frames, and sums by currency.
 *
 * <p>Amounts are exact and bounded before any arithmetic. Amounts of different currencies are never added: sums are
 * {@link org.kompetens.cost.Amounts}, one amount a currency. Start with {@link org.kompetens.cost.CostLine} and
 * {@link org.kompetens.cost.Fund}.
 */
@NullMarked
package org.kompetens.cost;

import org.jspecify.annotations.NullMarked;
