package org.kompetens.testkit.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Assume;
import org.kompetens.testkit.calendar.StatusSystem;
import org.kompetens.testkit.system.BridgeSystem;
import org.kompetens.testkit.system.ChoiceSystem;
import org.kompetens.testkit.system.CoverageSystem;
import org.kompetens.testkit.system.EffectSystem;
import org.kompetens.testkit.system.GapSystem;
import org.kompetens.testkit.system.PlanningSystem;
import org.kompetens.testkit.system.PublicationSystem;
import org.kompetens.testkit.system.RedeploymentSystem;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.StaffingSystem;
import org.kompetens.testkit.system.TurnoverSystem;
import org.kompetens.testkit.text.CaseText;
import org.kompetens.testkit.text.PlanQuestionText;
import org.kompetens.testkit.text.QuestionText;

/**
 * A system in any language, run as a process that reads one question a line from its standard input, and writes one answer
 * a line to its standard output, until its input ends. It may answer several questions; what the lines hold is described in
 * the documentation, in "Test your HR system with Kompetens".
 */
public final class AnsweringProcess implements AutoCloseable {

    /** So often it is started without having answered anything. */
    private static final int MOST_STARTS = 3;

    private final List<String> command;

    /** Held where the process is started or stopped, never while an answer is waited for. */
    private final Object change = new Object();

    private Optional<RunningProcess> running = Optional.empty();
    private boolean isClosed;
    private int starts;
    private boolean hasAnswered;

    private AnsweringProcess(List<String> command) {
        this.command = List.copyOf(command);
    }

    /**
     * Starts a process. What it writes to standard error is shown as that of this one. If it ends before it is closed, the
     * question that it was asked has no answer, and for the next one it is started anew: what one case breaks is no fault
     * of the others, and can be made smaller. One that has ended three times and never answered is not started again.
     *
     * @param command the program and its arguments
     * @return the process, to be closed when no more is asked
     * @throws UncheckedIOException if the program cannot be started
     */
    public static AnsweringProcess start(List<String> command) {
        AnsweringProcess process = new AnsweringProcess(command);
        process.running();
        return process;
    }

    /**
     * The process as a system that finds gaps. Figures of units that it does not answer are summed by the kit from its cells.
     *
     * @return the system
     */
    public GapSystem gaps() {
        return (inventory, asOf, policy) -> {
            Situation situation = new Situation(inventory, asOf, policy);
            return ask(CaseText.line(situation), answer -> GapAnswer.report(situation, answer));
        };
    }

    /**
     * The process as a system that says whether units have what they need.
     *
     * @return the system; of who would be missed it says who, and not what is lost
     */
    public CoverageSystem coverage() {
        return situation -> ask(QuestionText.coverage(situation), answer -> CoverageAnswer.report(situation, answer));
    }

    /**
     * The process as a system that says how the occurrences of a calendar stand.
     *
     * @return the system
     */
    public StatusSystem statuses() {
        return (round, date, attention) ->
                ask(QuestionText.status(round, date, attention), answer -> StatusAnswer.report(round, answer));
    }

    /**
     * The process as a system that forecasts staff.
     *
     * @return the system; a case of a law with assumptions that a line cannot say is left out, as one that the law does
     *     not speak of
     */
    public StaffingSystem staffing() {
        return situation -> {
            Assume.that(QuestionText.canAskForForecast(situation));
            return ask(QuestionText.forecast(situation), answer -> StaffingAnswer.report(situation, answer));
        };
    }

    /**
     * The process as a system that counts turnover.
     *
     * @return the system
     */
    public TurnoverSystem turnover() {
        return situation -> ask(QuestionText.turnover(situation), TurnoverAnswer::report);
    }

    /**
     * The process as a system that explains what changes figures from one date to a later one.
     *
     * @return the system
     */
    public BridgeSystem bridges() {
        return (expectation, from, to) -> ask(QuestionText.bridge(expectation, from, to), BridgeAnswer::report);
    }

    /**
     * The process as a system that says what planned activities will change.
     *
     * @return the system; of registers of which something was refused it throws {@link IllegalArgumentException}
     */
    public EffectSystem effects() {
        return situation -> ask(PlanQuestionText.effect(situation), BridgeAnswer::report);
    }

    /**
     * The process as a system that says which figures may be shown outside.
     *
     * @return the system
     */
    public PublicationSystem publications() {
        return (situation, threshold) -> ask(QuestionText.publication(situation, threshold), PublicationAnswer::report);
    }

    /**
     * The process as a system that keeps plans.
     *
     * @return the system; of registers of which something was refused it throws {@link IllegalArgumentException}, and it finds
     *     nothing wrong with any
     */
    public PlanningSystem plans() {
        return new ProcessPlanningSystem(this);
    }

    /**
     * The process as a system that proposes what to do first.
     *
     * @return the system; it finds nothing wrong with questions
     */
    public ChoiceSystem choices() {
        return new ProcessChoiceSystem(this);
    }

    /**
     * The process as a system that says who could fill which open role.
     *
     * @return the system; it finds nothing wrong with questions
     */
    public RedeploymentSystem redeployments() {
        return new ProcessRedeploymentSystem(this);
    }

    /**
     * Asks.
     *
     * @throws AssertionError if it ends without an answer, has ended too often, or what it answers is not one
     * @throws IllegalStateException if it has been closed, also while it was asked
     * @throws UncheckedIOException if it has ended before and cannot be started again
     */
    synchronized <T> T ask(String question, Function<Map<String, Object>, T> read) {
        String answer = answer(question);
        hasAnswered = true;
        try {
            Map<String, Object> answered = JsonLine.object(answer);
            AnswerForms.of(JsonLine.object(question)).check("", answered);
            return read.apply(answered);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new AssertionError(e.getMessage() + "\nthe process answered: " + answer, e);
        }
    }

    private String answer(String question) {
        RunningProcess asked = running();
        Optional<String> answer = Optional.empty();
        Optional<IOException> broken = Optional.empty();
        try {
            answer = asked.answer(question);
        } catch (IOException e) {
            broken = Optional.of(e);
        }
        if (answer.isPresent()) {
            return answer.get();
        }
        // Whatever is still in the pipes belongs to a question that has no answer.
        asked.stop();
        synchronized (change) {
            requireOpen();
            running = Optional.empty();
        }
        throw new AssertionError("the process ended without an answer", broken.orElse(null));
    }

    /** The process, which is started where it is not there. */
    private RunningProcess running() {
        synchronized (change) {
            requireOpen();
            if (running.isEmpty()) {
                if (!hasAnswered && starts == MOST_STARTS) {
                    throw new AssertionError("the process has ended " + starts
                            + " times without having answered anything, and is not started again: "
                            + String.join(" ", command));
                }
                starts++;
                running = Optional.of(RunningProcess.start(command));
            }
            return running.get();
        }
    }

    private void requireOpen() {
        if (isClosed) {
            throw new IllegalStateException("the process has been closed");
        }
    }

    /** Ends the process, also while another thread waits for its answer. */
    @Override
    public void close() {
        synchronized (change) {
            isClosed = true;
            running.ifPresent(RunningProcess::stop);
        }
    }
}
