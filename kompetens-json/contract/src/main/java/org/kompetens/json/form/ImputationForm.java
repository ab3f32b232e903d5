package org.kompetens.json.form;

import static org.kompetens.json.form.ChoicePart.choice;
import static org.kompetens.json.form.IdMapForm.idMap;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WholeForm.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.kompetens.organisation.UnitId;
import org.kompetens.staffing.Imputation;
import org.kompetens.staffing.Ratio;

/** What is assumed of members without figures of their own. */
final class ImputationForm {

    private static final long MOST = 10_000_000_000L;

    private static final Part<Imputation.Together, UnitId> TOGETHER_REFERENCE = reference(Imputation::reference);
    private static final Part<Imputation.Together, List<UnitId>> TOGETHER_MEMBERS = members(Imputation::members);
    private static final Part<Imputation.Together, Ratio> TOGETHER_RATIO =
            ratio("How many times as much staff they have together.", Imputation.Together::ratio);

    private static final Part<Imputation.Each, UnitId> EACH_REFERENCE = reference(Imputation::reference);
    private static final Part<Imputation.Each, List<UnitId>> EACH_MEMBERS = members(Imputation::members);
    private static final Part<Imputation.Each, Ratio> EACH_RATIO =
            ratio("How many times as much staff each of them has.", Imputation.Each::ratio);

    private static final Part<Imputation.ByPopulation, UnitId> POPULATION_REFERENCE = reference(Imputation::reference);
    private static final Part<Imputation.ByPopulation, Long> POPULATION = required(
            Property.of("population", whole(1, MOST), "How many people live in the reference member."),
            Imputation.ByPopulation::population);
    private static final Part<Imputation.ByPopulation, Map<UnitId, Long>> POPULATIONS = required(
            Property.of("populations", idMap(Ids.UNIT, whole(0, MOST)).notEmpty(), "How many live in each member."),
            Imputation.ByPopulation::populations);

    private static final Part<Imputation.ByHeadcount, UnitId> HEADCOUNT_REFERENCE = reference(Imputation::reference);
    private static final Part<Imputation.ByHeadcount, Map<UnitId, Long>> EMPLOYMENTS = required(
            Property.of(
                    "employments",
                    idMap(Ids.UNIT, whole(0, MOST)).notEmpty(),
                    "How many employments with an FTE each member has."),
            Imputation.ByHeadcount::employments);

    private static final List<ChoicePart.Kind<? extends Imputation>> KINDS = List.of(
            new ChoicePart.Kind<>(
                    "together",
                    Imputation.Together.class,
                    ObjectForm.of(
                            "ratio of all together",
                            List.of(TOGETHER_REFERENCE, TOGETHER_MEMBERS, TOGETHER_RATIO),
                            of -> new Imputation.Together(
                                    of.get(TOGETHER_REFERENCE),
                                    new TreeSet<>(of.get(TOGETHER_MEMBERS)),
                                    of.get(TOGETHER_RATIO)))),
            new ChoicePart.Kind<>(
                    "each",
                    Imputation.Each.class,
                    ObjectForm.of(
                            "ratio of each",
                            List.of(EACH_REFERENCE, EACH_MEMBERS, EACH_RATIO),
                            of -> new Imputation.Each(
                                    of.get(EACH_REFERENCE), new TreeSet<>(of.get(EACH_MEMBERS)), of.get(EACH_RATIO)))),
            new ChoicePart.Kind<>(
                    "population",
                    Imputation.ByPopulation.class,
                    ObjectForm.of(
                            "by population",
                            List.of(POPULATION_REFERENCE, POPULATION, POPULATIONS),
                            of -> new Imputation.ByPopulation(
                                    of.get(POPULATION_REFERENCE),
                                    of.get(POPULATION),
                                    new TreeMap<>(of.get(POPULATIONS))))),
            new ChoicePart.Kind<>(
                    "headcount",
                    Imputation.ByHeadcount.class,
                    ObjectForm.of(
                            "by headcount",
                            List.of(HEADCOUNT_REFERENCE, EMPLOYMENTS),
                            of -> new Imputation.ByHeadcount(
                                    of.get(HEADCOUNT_REFERENCE), new TreeMap<>(of.get(EMPLOYMENTS))))));

    private static final Part<Imputation, Imputation> ANY =
            choice("kind", "By what their staff is inferred from the reference member's.", KINDS, any -> any);

    static final ObjectForm<Imputation> IMPUTATION = ObjectForm.of("imputation", List.of(ANY), of -> of.get(ANY));

    private ImputationForm() {}

    private static <T> Part<T, UnitId> reference(Function<T, UnitId> getter) {
        return required(
                Property.of("reference", Ids.UNIT, "The member with figures from which staff is inferred."), getter);
    }

    private static <T> Part<T, List<UnitId>> members(Function<T, ? extends Iterable<UnitId>> getter) {
        return required(
                Property.of(
                        "members",
                        list(Ids.UNIT).notEmpty().each(unit -> unit),
                        "The members without figures of their own."),
                of -> {
                    List<UnitId> members = new ArrayList<>();
                    getter.apply(of).forEach(members::add);
                    return members;
                });
    }

    private static <T> Part<T, Ratio> ratio(String meaning, Function<T, Ratio> getter) {
        return required(Property.of("ratio", RateForm.RATIO, meaning).example("0.3"), getter);
    }
}
