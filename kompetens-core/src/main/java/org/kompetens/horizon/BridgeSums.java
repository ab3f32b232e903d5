package org.kompetens.horizon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kompetens.competence.RankedLevel;
import org.kompetens.finding.Findings;
import org.kompetens.gap.Held;
import org.kompetens.gap.Outcome;
import org.kompetens.gap.RequiredCompetence;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.tally.CellSums;
import org.kompetens.tally.OutcomeSums;
import org.kompetens.tally.Tally;

/** The sums behind a bridge: the cells at its beginning as part 0, and one part for each cause. */
final class BridgeSums implements Tally<Employee, BridgeSums> {

    static final int BEFORE = 0;

    /** The causes that change what is held. */
    private static final List<Cause> HELD = List.of(Cause.EXPIRY, Cause.GAIN);

    private final Transition transition;
    private final CellSums sums = new CellSums();

    BridgeSums(Transition transition) {
        this.transition = transition;
    }

    @SuppressWarnings("EnumOrdinal") // A part lives no longer than these sums.
    static int part(Cause cause) {
        return 1 + cause.ordinal();
    }

    @Override
    public EmployeeId employee(Employee expected) {
        return expected.id();
    }

    @Override
    public Findings findings(Employee expected) {
        return transition.start().organisation().findings(expected);
    }

    @Override
    public void book(Employee expected, int sign) {
        Booking booking = new Booking(sign);
        transition.walk(expected, booking);
        booking.bookStretches();
    }

    @Override
    public void addAll(BridgeSums other) {
        sums.addAll(other.sums);
    }

    CellSums sums() {
        return sums;
    }

    /** That a cell stays what it is while what is held goes through some steps. */
    private record Stretch(
            CellWalk.Line line, RequiredCompetence required, HeldSteps held, int fromStep, int untilStep) {

        OutcomeSums change(OutcomeSums[] running) {
            return running[untilStep].minus(running[fromStep]);
        }
    }

    private record Needed(int competence, RankedLevel level) {}

    /** Books one employee. */
    private final class Booking implements CellWalk.Listener {

        private final int sign;
        private final Map<Needed, List<Stretch>> stretches = new HashMap<>();

        Booking(int sign) {
            this.sign = sign;
        }

        @Override
        public void begins(CellWalk.Line line, RequiredCompetence required, Held held) {
            book(line, BEFORE, required, held, sign);
        }

        @Override
        public void changes(
                CellWalk.Line line,
                LocalDate date,
                Cause cause,
                Held held,
                CellWalk.InForce before,
                CellWalk.InForce after) {
            before.required().ifPresent(required -> book(line, part(cause), required, held, -sign));
            after.required().ifPresent(required -> book(line, part(cause), required, held, sign));
        }

        @Override
        public void holds(
                CellWalk.Line line, RequiredCompetence required, HeldSteps held, int fromStep, int untilStep) {
            Needed needed =
                    new Needed(line.competence().index(), required.levelFrom().level());
            stretches
                    .computeIfAbsent(needed, none -> new ArrayList<>())
                    .add(new Stretch(line, required, held, fromStep, untilStep));
        }

        private void book(CellWalk.Line line, int part, RequiredCompetence required, Held held, int bookingSign) {
            Outcome outcome = held.against(required.rank());
            book(line, part, required, OutcomeSums.of(required.levelFrom().level(), outcome), bookingSign);
        }

        private void book(
                CellWalk.Line line, int part, RequiredCompetence required, OutcomeSums outcomes, int bookingSign) {
            sums.rows(line.unit(), part).add(required, line.employment().fte(), outcomes, bookingSign);
        }

        /** However many cells share the steps, each step is looked at once for each level that is required. */
        void bookStretches() {
            stretches.forEach((needed, alike) -> {
                for (Cause cause : HELD) {
                    OutcomeSums[] running = alike.get(0).held().running(cause, needed.level());
                    alike.forEach(one -> book(one.line(), part(cause), one.required(), one.change(running), sign));
                }
            });
        }
    }
}
