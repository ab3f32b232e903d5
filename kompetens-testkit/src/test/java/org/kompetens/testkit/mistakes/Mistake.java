package org.kompetens.testkit.mistakes;

import java.util.function.UnaryOperator;

/**
 * A mistake that people make who write such a system.
 *
 * @param <S> the systems
 * @param name what a system with it does, for people
 * @param made puts it over a system that is right
 */
public record Mistake<S>(String name, UnaryOperator<S> made) {}
