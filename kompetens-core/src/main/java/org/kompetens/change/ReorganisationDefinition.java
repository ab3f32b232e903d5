package org.kompetens.change;

import java.util.Optional;
import java.util.function.Function;
import org.kompetens.count.CountedRecords;
import org.kompetens.finding.Findings;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.internal.intake.ResultDefinition;
import org.kompetens.internal.intake.Workers;
import org.kompetens.internal.people.Columns;
import org.kompetens.internal.people.Intake;
import org.kompetens.internal.people.RecordReader;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.LeftOut;

/** What became of employees between two analyses, to be counted. */
final class ReorganisationDefinition implements ResultDefinition<EmployeeChange, ReorganisationSums, Reorganisation> {

    private final GapAnalysis before;
    private final GapAnalysis after;
    private final RecordReader readerBefore;
    private final RecordReader readerAfter;

    ReorganisationDefinition(GapAnalysis before, GapAnalysis after) {
        if (!before.organisation()
                .framework()
                .framework()
                .equals(after.organisation().framework().framework())) {
            throw new IllegalArgumentException("competence framework must be the same before and after");
        }
        this.before = before;
        this.after = after;
        this.readerBefore = new RecordReader(before.organisation());
        this.readerAfter = new RecordReader(after.organisation());
    }

    @Override
    public EmployeeId employee(EmployeeChange record) {
        return record.employee();
    }

    /** What counts stands in the columns. */
    @Override
    public EmployeeChange without(EmployeeChange record, Findings findings) {
        return record;
    }

    /** What is wrong with the record before, or else with that after. */
    @Override
    public Function<EmployeeChange, Findings> check(Columns columns) {
        Intake intakeBefore = new Intake(readerBefore, columns);
        Intake intakeAfter = new Intake(readerAfter, columns);
        return record -> {
            Findings findings = findings(intakeBefore, record.before());
            return LeftOut.refuses(findings) ? findings : findings(intakeAfter, record.after());
        };
    }

    private static Findings findings(Intake intake, Optional<Employee> employee) {
        return employee.map(intake::take).orElse(Findings.NONE);
    }

    @Override
    public ReorganisationSums newSums() {
        return new ReorganisationSums(before, after);
    }

    @Override
    public Reorganisation value(ReorganisationSums sums, CountedRecords counted, Workers workers) {
        return new Reorganisation(before, after, sums.totalsBefore(), sums.totalsAfter(), counted);
    }
}
