package org.kompetens.testkit.mistakes;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.kompetens.testkit.system.Situation;

/**
 * Systems that answer one question.
 *
 * @param <S> the systems
 */
final class Family<S> {

    /** How many cases a law is tried on in which the answer of a system is wrong. */
    static final int WRONG_CASES = 3;

    /** How many cases a law is tried on of which that is not known. */
    static final int ANY_CASES = 30;

    private final String name;
    private final S right;
    private final List<Mistake<S>> mistakes;
    private final Function<S, List<Object>> laws;
    private final BiFunction<S, Situation, Object> answer;
    private final IdentityHashMap<Situation, Object> rightAnswers = new IdentityHashMap<>();

    /**
     * Of one question.
     *
     * @param name the question, for people
     * @param right a system that is right
     * @param mistakes what may be wrong with systems
     * @param laws all laws there are for a system
     * @param answer what a system says of a situation; the situation, if it is asked something else
     */
    Family(
            String name,
            S right,
            List<Mistake<S>> mistakes,
            Function<S, List<Object>> laws,
            BiFunction<S, Situation, Object> answer) {
        this.name = name;
        this.right = right;
        this.mistakes = mistakes;
        this.laws = laws;
        this.answer = answer;
    }

    String name() {
        return name;
    }

    List<Mistake<S>> mistakes() {
        return mistakes;
    }

    /** Each law there is, in the order of the classes and of their names. */
    List<Law> all() {
        return laws.apply(right).stream().flatMap(one -> Law.of(one).stream()).toList();
    }

    /** Whether a law is broken by the system that is right. */
    boolean isWrong(Law law) {
        return law.isBroken(laws.apply(right), IntStream.range(0, ANY_CASES).boxed());
    }

    /** Tries a mistake. */
    Trial<S> with(Mistake<S> mistake) {
        return new Trial<>(this, mistake.made().apply(right));
    }

    /** Of systems that are asked something else it is not known in which situations a mistake shows: taken to be in all. */
    @SuppressWarnings("ReferenceEquality")
    private boolean differs(S wrong, Situation situation) {
        Object expected = rightAnswers.computeIfAbsent(situation, one -> answer.apply(right, one));
        return expected == situation || !expected.equals(answer.apply(wrong, situation));
    }

    @SuppressWarnings("ReferenceEquality")
    private int most() {
        Situation any = Pool.SOUND.at(0);
        return answer.apply(right, any) == any ? ANY_CASES : WRONG_CASES;
    }

    /** A system with a mistake. */
    static final class Trial<S> {

        private final Family<S> family;
        private final S wrong;
        private final List<Object> laws;
        private final IdentityHashMap<Situation, Boolean> shows = new IdentityHashMap<>();

        private Trial(Family<S> family, S wrong) {
            this.family = family;
            this.wrong = wrong;
            this.laws = family.laws.apply(wrong);
        }

        /** Whether the law is broken in one of the first cases in which the mistake shows, or in one of its own. */
        boolean isCaughtBy(Law law) {
            return switch (law.pool()) {
                case SOUND -> law.isBroken(laws, Pool.SOUND.where(this::shows, family.most()));
                case WITH_BAD_RECORDS -> law.isBroken(laws, Pool.WITH_BAD_RECORDS.where(this::shows, family.most()));
                case OWN -> law.isBroken(laws, IntStream.range(0, ANY_CASES).boxed());
            };
        }

        private boolean shows(Situation situation) {
            return shows.computeIfAbsent(situation, one -> family.differs(wrong, one));
        }
    }
}
