package org.kompetens.rollup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kompetens.competence.CompetenceRule;
import org.kompetens.count.CountedRecords;
import org.kompetens.count.EmployeeFindings;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.FindingRule;
import org.kompetens.finding.Findings;
import org.kompetens.finding.Rule;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.Measure;
import org.kompetens.internal.intake.FindingLog;
import org.kompetens.internal.sums.Shape;
import org.kompetens.internal.sums.TreeSums;
import org.kompetens.internal.sums.UnitSums;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.OrganisationRule;

/**
 * The form in which a roll-up travels. What it is of comes first: the structure by its fingerprint, so that the bytes
 * are few and a unit can be told by its place in the tree; then employees, findings, and the rows of each unit in
 * preorder.
 */
final class RollupTransfer {

    /** "KRUP", lowest byte first. */
    private static final int MARK = 0x5055524B;

    /** Goes up with every change of the form, but for that of the measures, which stand in it. */
    private static final int VERSION = 8;

    /** What the fields of the rows are for. */
    private static final String MEASURES =
            Stream.of(Measure.values()).map(Measure::property).collect(Collectors.joining(" "));

    /** What can be found in an employee's record. */
    private static final Map<String, Rule> RULES = Stream.<Rule[]>of(
                    OrganisationRule.values(), CompetenceRule.values(), FindingRule.values())
            .flatMap(Stream::of)
            .collect(Collectors.toMap(Rule::code, Function.identity()));

    private RollupTransfer() {}

    static byte[] write(Rollup rollup) {
        GapAnalysis analysis = rollup.analysis();
        TransferWriter out = new TransferWriter();
        out.write(MARK);
        out.write(VERSION);
        out.write(MEASURES);
        out.write(analysis.organisation().fingerprint());
        out.write(analysis.asOf().toString());
        out.write(analysis.policy().name());
        out.write(rollup.counted());
        out.write(rollup.refused());
        out.write(rollup.leftOut().assessments());
        out.write(rollup.leftOut().persons());
        out.write(rollup.findingCounts().size());
        rollup.findingCounts().forEach((code, count) -> {
            out.write(code);
            out.write(count);
        });
        out.write(rollup.findings().size());
        rollup.findings().forEach(one -> write(one, out));
        Shape shape = rollup.totals().shape();
        for (int unit = 0; unit < analysis.organisation().tree().size(); unit++) {
            write(rollup.totals().unit(unit), shape, out);
        }
        return out.closed();
    }

    private static void write(EmployeeFindings one, TransferWriter out) {
        out.write(one.employee().value());
        out.write(one.findings().list().size());
        for (Finding finding : one.findings()) {
            out.write(finding.code());
            out.write(finding.path().steps().size());
            for (FieldPath.Step step : finding.path().steps()) {
                out.write(step.property());
                out.write(step.index().orElse(-1) + 1);
            }
            out.write(finding.values().size());
            finding.values().forEach((name, value) -> {
                out.write(name);
                out.write(value);
            });
        }
    }

    private static void write(UnitSums sums, Shape shape, TransferWriter out) {
        out.write(sums.size());
        int next = 0;
        for (int row = 0; row < sums.size(); row++) {
            int key = sums.key(row);
            out.write(key - next);
            next = key + 1;
            for (int field = 0; field < shape.fields(key); field++) {
                out.writeSigned(sums.count(row, field));
                out.writeSigned(sums.fte(row, field));
            }
        }
    }

    static Rollup read(GapAnalysis analysis, byte[] bytes) {
        TransferReader in = new TransferReader(bytes);
        if (in.number() != MARK) {
            throw in.refusal("begin as no roll-up does");
        }
        long version = in.number();
        if (version != VERSION) {
            throw new IllegalArgumentException(
                    "bytes are of version " + version + " of the form, and this release reads " + VERSION
                            + ".\nMaybe not all machines have the same release");
        }
        in.verifyChecksum();
        verifySame("measures", in.text(), MEASURES);
        verifySame("organisation", in.text(), analysis.organisation().fingerprint());
        verifySame("as-of date", in.text(), analysis.asOf().toString());
        verifySame("policy", in.text(), analysis.policy().name());
        long counted = in.number();
        long refused = in.number();
        LeftOut leftOut = new LeftOut(in.number(), in.number());
        FindingLog log = new FindingLog();
        log.addAll(readCounts(in), readFindings(in), leftOut);
        CountedRecords taken = log.records(counted, refused);
        Shape shape = new Shape(analysis.organisation());
        UnitSums[] units = IntStream.range(0, analysis.organisation().tree().size())
                .mapToObj(unit -> readUnit(in, shape))
                .toArray(UnitSums[]::new);
        in.verifyEnd();
        return new Rollup(analysis, TreeSums.of(shape, units), taken);
    }

    private static void verifySame(String what, String theirs, String ours) {
        if (!theirs.equals(ours)) {
            // What else stands there may be anything, were the bytes forged.
            throw new IllegalArgumentException(what + " must be the same: " + ours + ", and is another");
        }
    }

    private static Map<String, Long> readCounts(TransferReader in) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (int rest = in.count(); rest > 0; rest--) {
            if (counts.put(in.text(), in.number()) != null) {
                throw in.refusal("count a rule twice");
            }
        }
        return counts;
    }

    private static List<EmployeeFindings> readFindings(TransferReader in) {
        List<EmployeeFindings> findings = new ArrayList<>();
        for (int rest = in.count(); rest > 0; rest--) {
            EmployeeId employee = EmployeeId.of(in.text());
            List<Finding> ofOne = new ArrayList<>();
            for (int more = in.count(); more > 0; more--) {
                ofOne.add(readFinding(in));
            }
            findings.add(new EmployeeFindings(employee, new Findings(ofOne)));
        }
        return findings;
    }

    private static Finding readFinding(TransferReader in) {
        Rule rule = RULES.get(in.text());
        if (rule == null) {
            throw in.refusal("name a rule that there is not");
        }
        List<FieldPath.Step> steps = new ArrayList<>();
        for (int rest = in.count(); rest > 0; rest--) {
            String property = in.text();
            int index = in.number(Integer.MAX_VALUE) - 1;
            steps.add(new FieldPath.Step(property, index < 0 ? OptionalInt.empty() : OptionalInt.of(index)));
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int rest = in.count(); rest > 0; rest--) {
            values.put(in.text(), in.text());
        }
        return new Finding(rule, new FieldPath(steps), values);
    }

    private static UnitSums readUnit(TransferReader in, Shape shape) {
        int rows = in.count();
        if (rows > shape.keys()) {
            throw in.refusal("hold more rows than there can be");
        }
        int[] keys = new int[rows];
        long[] counts = new long[0];
        long[] ftes = new long[0];
        int end = 0;
        int next = 0;
        for (int row = 0; row < keys.length; row++) {
            keys[row] = next + in.number(shape.keys() - 1 - next);
            next = keys[row] + 1;
            int fields = shape.fields(keys[row]);
            if (counts.length < end + fields) {
                counts = Arrays.copyOf(counts, 2 * (end + fields));
                ftes = Arrays.copyOf(ftes, counts.length);
            }
            for (int field = 0; field < fields; field++, end++) {
                counts[end] = in.sum(shape.largestSum());
                ftes[end] = in.sum(shape.largestSum());
            }
        }
        return UnitSums.of(shape, keys, Arrays.copyOf(counts, end), Arrays.copyOf(ftes, end));
    }
}
