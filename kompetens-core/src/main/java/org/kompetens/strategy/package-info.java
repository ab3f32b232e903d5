/**
 * What can be done about competence: one set of strategies, seen under the vocabularies of several sources; and the
 * activities, their contents and the learning arenas that the sources name, to choose from.
 *
 * <p>Start with {@link org.kompetens.strategy.Strategy} and {@link org.kompetens.strategy.StrategyVocabulary}.
 */
@NullMarked
package org.kompetens.strategy;

import org.jspecify.annotations.NullMarked;
