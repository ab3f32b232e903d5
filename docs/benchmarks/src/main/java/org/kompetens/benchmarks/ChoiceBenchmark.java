package org.kompetens.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.kompetens.choice.Choice;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.choice.Proposal;
import org.kompetens.testkit.ChoiceQuestions;

/** What to do first, of 60 activities and 200 gaps unless said otherwise: how long the whole search takes. */
public final class ChoiceBenchmark {

    private static final double SECOND = TimeUnit.SECONDS.toNanos(1);

    private ChoiceBenchmark() {}

    /**
     * Runs.
     *
     * @param arguments how many questions, activities and gaps; by default 20, 60 and 200
     */
    public static void main(String[] arguments) {
        int questions = argument(arguments, 0, 20);
        int activities = argument(arguments, 1, 60);
        int gaps = argument(arguments, 2, 200);
        for (int seed = 0; seed < questions; seed++) {
            ChoiceQuestion question = ChoiceQuestions.question(new Random(seed), activities, gaps);
            long begin = System.nanoTime();
            String found = Choice.of(question)
                    .withSearch(Choice.WORK, List.of())
                    .propose()
                    .map(ChoiceBenchmark::text)
                    .orElse("nothing is allowed");
            System.out.printf(Locale.ROOT, "%d: %.2f s, %s%n", seed, (System.nanoTime() - begin) / SECOND, found);
        }
    }

    private static int argument(String[] arguments, int index, int otherwise) {
        return index < arguments.length ? Integer.parseInt(arguments[index]) : otherwise;
    }

    private static String text(Proposal proposal) {
        return proposal.activities().size() + " chosen, " + proposal.closed() + " closed, at most " + proposal.bound()
                + ", " + proposal.certainty();
    }
}
