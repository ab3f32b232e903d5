package org.kompetens.json.form;

import static org.kompetens.json.form.AnalysisForm.asOf;
import static org.kompetens.json.form.AnalysisForm.policy;
import static org.kompetens.json.form.DecimalForm.rounded;
import static org.kompetens.json.form.FlagForm.FLAG;
import static org.kompetens.json.form.LabelsForm.LABELS;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.embedded;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.orNull;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.RequiredForm.LEVEL_AND_WEIGHT;
import static org.kompetens.json.form.UnitHeadingForm.HEADING;
import static org.kompetens.json.form.WholeForm.count;
import static org.kompetens.json.form.WholeForm.integer;
import static org.kompetens.json.form.WordForm.oneOf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.LeftOut;
import org.kompetens.redeployment.RoleFit;
import org.kompetens.redeployment.RoleFit.FittedCompetence;

/** How one employee would stand in roles. */
public final class RoleFitForm {

    /**
     * How one employee would stand.
     *
     * @param analysis organisation, date and policy
     * @param employee who
     * @param fits in which roles
     * @param leftOut what is left out of the record
     */
    public record OfEmployee(GapAnalysis analysis, EmployeeId employee, List<RoleFit> fits, LeftOut leftOut) {

        /** Copies. */
        public OfEmployee {
            fits = List.copyOf(fits);
        }

        private List<Named<RoleFit>> named() {
            return fits.stream().map(fit -> Named.by(analysis, fit)).toList();
        }

        /** Says nothing of the person. */
        @Override
        public String toString() {
            return "OfEmployee[hidden]";
        }
    }

    private static final Property<Boolean> WITHOUT_PROFILE = Property.of(
            "withoutProfile",
            FLAG,
            "Given, and true, where the role has no profile: what it requires is not known, and that nothing is missing"
                    + " says nothing.");

    private static final Property<BigDecimal> SHORTFALL = Property.of(
            "shortfall",
            rounded(),
            "The share of all weight that would fall short; null where nothing is required. What the person is exempt from"
                    + " is not counted.");

    private static final Property<BigDecimal> UNKNOWN = Property.of(
            "unknown",
            rounded(),
            "The share of all weight of which nothing valid is known; null where nothing is required.");

    static final ResultForm<FittedCompetence> COMPETENCE = ResultForm.of(
            "fitted competence",
            List.of(
                    required(
                            Property.of("competence", Ids.COMPETENCE, "The competence."),
                            one -> one.required().competence().id()),
                    CompetenceNames.labels(one -> one.required().competence()),
                    embedded(LEVEL_AND_WEIGHT, LEVEL_AND_WEIGHT.of(FittedCompetence::required)),
                    required(
                            Property.of("outcome", oneOf(OutcomeKind.values()), "What would come of it."),
                            one -> one.outcome().kind()),
                    required(
                            Property.of(
                                    "merged",
                                    FLAG,
                                    "Whether a mapping that merges levels led to the required or to the held level."),
                            FittedCompetence::isMerged),
                    optional(
                            Property.of(
                                    "missingSteps",
                                    integer(1, Integer.MAX_VALUE),
                                    "Steps below the required level, where it would be short."),
                            one -> one.outcome().kind() == OutcomeKind.SHORT
                                    ? Optional.of(one.outcome().missingSteps())
                                    : Optional.empty())));

    static final ResultForm<Named<RoleFit>> FIT = ResultForm.of(
            "role fit",
            List.of(
                    required(
                            Property.of("role", Ids.ROLE, "The role."),
                            fit -> fit.of().role().id()),
                    required(
                            Property.of("labels", LABELS, "What the role is called."),
                            fit -> fit.of().role().role().labels()),
                    required(
                            Property.of(
                                    "unit",
                                    HEADING,
                                    "The unit in which it would be: what it and the units above it require of everybody there is required too."),
                            HEADING.of(fit -> fit.with(fit.of().unit()))),
                    withoutProfile(Named::of),
                    required(
                            Property.of("met", count(), "How many competences would be met."),
                            fit -> fit.of().met()),
                    shortfall(Named::of),
                    unknown(Named::of),
                    required(
                            Property.of("competences", list(COMPETENCE), "All that is required there."),
                            COMPETENCE.each(fit -> fit.of().competences()))));

    /** How one employee would stand. */
    public static final ResultForm<OfEmployee> ROLE_FIT = ResultForm.document(
            "role-fit",
            List.of(
                    asOf(OfEmployee::analysis),
                    policy(OfEmployee::analysis),
                    required(Property.of("employee", Ids.EMPLOYEE, "Who."), OfEmployee::employee),
                    required(
                            Property.of("roles", list(FIT), "The roles that were asked for, the best first."),
                            FIT.each(OfEmployee::named)),
                    AnalysisForm.leftOutOfPersons(OfEmployee::leftOut)));

    private RoleFitForm() {}

    /** What would fall short. */
    static <T> Part<T, Optional<BigDecimal>> shortfall(Function<T, RoleFit> getter) {
        return orNull(SHORTFALL, of -> getter.apply(of).shortfall().map(FiguresForm::rounded4));
    }

    /** What would not be known. */
    static <T> Part<T, Optional<BigDecimal>> unknown(Function<T, RoleFit> getter) {
        return orNull(UNKNOWN, of -> getter.apply(of).unknown().map(FiguresForm::rounded4));
    }

    /** That nothing is known of what a role requires. */
    static <T> Part<T, Optional<Boolean>> withoutProfile(Function<T, RoleFit> getter) {
        return optional(WITHOUT_PROFILE, of -> getter.apply(of).isOfProfile() ? Optional.empty() : Optional.of(true));
    }
}
