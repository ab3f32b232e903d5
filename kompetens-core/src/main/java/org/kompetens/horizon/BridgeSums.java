package org.kompetens.horizon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kompetens.gap.Held;
import org.kompetens.gap.RequiredCompetence;
import org.kompetens.internal.intake.Sums;
import org.kompetens.internal.intake.Workers;
import org.kompetens.internal.people.Columns;
import org.kompetens.internal.sums.CellFields;
import org.kompetens.internal.sums.OwnRows;
import org.kompetens.internal.sums.PartRows;
import org.kompetens.internal.sums.Shape;
import org.kompetens.internal.sums.SparseRows;
import org.kompetens.internal.sums.State;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.RoleSelection;

/** The sums behind a bridge: the rows of the cells at its beginning, and what each cause adds to them and takes off. */
final class BridgeSums implements Sums<Employee, BridgeSums> {

    private final Transition transition;
    private final Optional<RoleSelection> roles;
    private final Shape shape;
    private final OwnRows before;
    private final PartRows<Cause> parts;

    BridgeSums(Transition transition, Optional<RoleSelection> roles) {
        Organisation organisation = transition.start().organisation();
        this.transition = transition;
        this.roles = roles;
        this.shape = new Shape(organisation);
        this.before = new OwnRows(shape, organisation.tree());
        this.parts = new PartRows<>(Cause.class, shape, organisation.tree());
    }

    @Override
    public void add(Employee expected, Columns columns, int person, int sign) {
        Changes changes = new Changes(sign);
        transition.walk(roles.map(some -> some.in(expected)).orElse(expected), changes);
        changes.addStretches();
    }

    @Override
    public void addAll(BridgeSums other) {
        before.addAll(other.before);
        parts.addAll(other.parts);
    }

    BridgeTotals totals(Workers workers) {
        return new BridgeTotals(before.upTheTree(workers), parts.upTheTree(workers));
    }

    /** That a cell stays what it is while what is held goes through some steps. */
    private record Stretch(CellWalk.Line line, HeldSteps held, int fromStep, int untilStep) {}

    /** Where a stretch begins or ends: what has been added up so far is taken off there, or added. */
    private record Limit(Stretch stretch, int step, int sign) {}

    /** What happens to one employee's cells. */
    private final class Changes implements CellWalk.Listener {

        private final int sign;
        private final Map<CellFields, List<Stretch>> stretches = new HashMap<>();

        Changes(int sign) {
            this.sign = sign;
        }

        @Override
        public void begins(CellWalk.Line line, Held held, CellWalk.InForce inForce) {
            add(before.at(line.unit()), line, held, inForce, sign);
        }

        @Override
        public void changes(
                CellWalk.Line line, LocalDate date, Cause cause, Held held, CellWalk.InForce was, CellWalk.InForce is) {
            SparseRows rows = parts.of(cause).at(line.unit());
            add(rows, line, held, was, -sign);
            add(rows, line, held, is, sign);
        }

        private void add(SparseRows rows, CellWalk.Line line, Held held, CellWalk.InForce inForce, int count) {
            long fte = (long) count * line.employment().fte().tenThousandths();
            inForce.cell(line, held).ifPresent(cell -> rows.addCell(cell, count, fte));
        }

        @Override
        public void holds(CellWalk.Line line, CellWalk.InForce inForce, HeldSteps held, int fromStep, int untilStep) {
            RequiredCompetence required = inForce.required().orElseThrow();
            stretches
                    .computeIfAbsent(CellFields.of(required, shape), none -> new ArrayList<>())
                    .add(new Stretch(line, held, fromStep, untilStep));
        }

        /** However many cells share the steps, each step is looked at once for each row. */
        void addStretches() {
            stretches.forEach((cells, alike) -> {
                List<Limit> limits = new ArrayList<>(2 * alike.size());
                for (Stretch stretch : alike) {
                    limits.add(new Limit(stretch, stretch.fromStep(), -sign));
                    limits.add(new Limit(stretch, stretch.untilStep(), sign));
                }
                limits.sort(Comparator.comparingInt(Limit::step));
                addUp(cells, alike.get(0).held().steps(), limits);
            });
        }

        /** Adds up, by cause, how many more cells of the row there are in each state after each step. */
        private void addUp(CellFields cells, List<HeldSteps.Step> steps, List<Limit> limits) {
            Map<Cause, int[]> soFar = new EnumMap<>(Cause.class);
            int at = 0;
            for (Limit limit : limits) {
                for (; at < limit.step(); at++) {
                    HeldSteps.Step step = steps.get(at);
                    int[] fields = soFar.computeIfAbsent(step.cause(), none -> new int[shape.fields(cells.key())]);
                    count(fields, cells, step.before(), -1);
                    count(fields, cells, step.after(), 1);
                }
                CellWalk.Line line = limit.stretch().line();
                int fte = line.employment().fte().tenThousandths();
                soFar.forEach((cause, fields) -> {
                    for (int field = 0; field < fields.length; field++) {
                        if (fields[field] != 0) {
                            long count = (long) limit.sign() * fields[field];
                            parts.of(cause).at(line.unit()).add(cells.key(), field, count, count * fte);
                        }
                    }
                });
            }
        }

        private void count(int[] fields, CellFields cells, Held held, int by) {
            cells.of(State.of(held), State.isMerged(held), (key, field) -> fields[field] += by);
        }
    }
}
