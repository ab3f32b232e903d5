package org.kompetens.json.form;

import static org.kompetens.json.form.DecimalForm.tenThousandths;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WholeForm.whole;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.kompetens.finding.Finding;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.staffing.AgeDistribution;
import org.kompetens.staffing.MemberReport;
import org.kompetens.staffing.PositionSize;
import org.kompetens.staffing.StaffingRule;

/** What a member reports of its staff. */
final class MemberReportForm {

    private static final long MOST = 100_000_000;

    private static final Part<AgeDistribution.Group, Optional<Integer>> AGE = optional(
            Property.of("age", AgesForm.ANY, "The age in whole years at the as-of date; left out where not known."),
            group -> group.age().isPresent() ? Optional.of(group.age().getAsInt()) : Optional.empty());
    private static final Part<AgeDistribution.Group, Long> HEADS =
            required(Property.of("heads", whole(0, MOST), "How many employments."), AgeDistribution.Group::heads);
    private static final Part<AgeDistribution.Group, Long> FTE = required(
            Property.of(
                    "fte",
                    tenThousandths(0, MOST * Fte.UNIT),
                    "Their FTE together, at most one for each; 0 for those paid by the hour."),
            group -> group.fte().tenThousandths());
    private static final Part<AgeDistribution.Group, Optional<PositionSize>> SIZE = optional(
            Property.of(
                    "positions",
                    WordForm.oneOf(PositionSize.values()),
                    "How large their positions are; left out where only the mean is known."),
            AgeDistribution.Group::size);
    static final ObjectForm<AgeDistribution.Group> GROUP =
            ObjectForm.checked("staff of an age", List.of(AGE, HEADS, FTE, SIZE), MemberReportForm::group);

    private static final Part<MemberReport.OfRole, RoleId> ROLE =
            required(Property.of("role", Ids.ROLE, "The role."), MemberReport.OfRole::role);
    private static final Part<MemberReport.OfRole, List<AgeDistribution.Group>> AGES = required(
            Property.of("ages", list(GROUP), "How many there are of each age."),
            of -> of.ages().groups());
    static final ObjectForm<MemberReport.OfRole> OF_ROLE = ObjectForm.of(
            "staff of a role",
            List.of(ROLE, AGES),
            of -> new MemberReport.OfRole(of.get(ROLE), new AgeDistribution(of.get(AGES))));

    private static final Part<MemberReport, UnitId> UNIT =
            required(Property.of("unit", Ids.UNIT, "The member that reports."), MemberReport::unit);
    private static final Part<MemberReport, List<MemberReport.OfRole>> STAFF =
            required(Property.of("staff", list(OF_ROLE), "Its staff by role."), MemberReport::staff);

    static final ObjectForm<MemberReport> REPORT =
            ObjectForm.of("member report", List.of(UNIT, STAFF), of -> new MemberReport(of.get(UNIT), of.get(STAFF)));

    private MemberReportForm() {}

    private static Optional<AgeDistribution.Group> group(Values<AgeDistribution.Group> of, ObjectPlace object) {
        String fte = FTE.names().get(0);
        if (of.get(FTE) > of.get(HEADS) * Fte.UNIT) {
            object.place()
                    .note(Finding.of(
                                    StaffingRule.FTE_ABOVE_HEADS,
                                    object.place().path().then(fte))
                            .withValue(fte, new FteSum(of.get(FTE)))
                            .withValue(HEADS.names().get(0), of.get(HEADS)));
            return Optional.empty();
        }
        OptionalInt age = of.get(AGE).isPresent() ? OptionalInt.of(of.get(AGE).get()) : OptionalInt.empty();
        return Optional.of(new AgeDistribution.Group(age, of.get(SIZE), of.get(HEADS), new FteSum(of.get(FTE))));
    }
}
