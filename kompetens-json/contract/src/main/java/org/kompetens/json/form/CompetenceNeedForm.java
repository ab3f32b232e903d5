package org.kompetens.json.form;

import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.StaffFigureForm.IN_BOTH;
import static org.kompetens.json.form.StaffFigureForm.IN_FTE;
import static org.kompetens.json.form.WholeForm.integer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.json.form.StaffFigureForm.Parted;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.UnitId;
import org.kompetens.staffing.CompetenceNeed;
import org.kompetens.staffing.CompetenceNeeds;
import org.kompetens.staffing.Figure;
import org.kompetens.staffing.ForecastAssumptions;
import org.kompetens.staffing.Imputation;
import org.kompetens.staffing.RecruitmentNeed;
import org.kompetens.staffing.StaffingForecast;

/** What recruitment need comes to in competences. */
final class CompetenceNeedForm {

    /** A competence at a level, and what is needed of it in each year in which it is required. */
    record OfCompetence(ResolvedCompetence competence, int rank, List<OfYear> years) {

        private ProficiencyLevel level() {
            return competence.scale().level(rank);
        }
    }

    /**
     * What is needed of a competence at a level in a year.
     *
     * @param byImputation what of it rests on each imputation, in their order
     */
    private record OfYear(int year, CompetenceNeed all, List<CompetenceNeed> byImputation) {

        private Parted part(Function<CompetenceNeed, Figure> figure) {
            return Parted.of(
                    figure.apply(all), byImputation.stream().map(figure).toList());
        }
    }

    private static final ResultForm<OfYear> YEAR = ResultForm.of(
            "competence need of a year",
            List.of(
                    required(
                            Property.of("year", integer(1, ForecastAssumptions.MOST_YEARS), "Which year, from 1."),
                            OfYear::year),
                    required(
                            Property.of(
                                    "demand",
                                    IN_FTE,
                                    "How much staff is needed at its end in roles that require the competence then."),
                            IN_FTE.of(of -> of.part(CompetenceNeed::demand))),
                    figure("leavers", "Who leaves these roles, for whatever reason.", CompetenceNeed::leavers),
                    figure(
                            "replacement",
                            "How many must be recruited for what their staff lost, as in the forecast.",
                            need -> need.need().replacement()),
                    figure(
                            "expansion",
                            "How many must be recruited beyond that.",
                            need -> need.need().expansion())));

    /** A competence at a level, year by year. */
    static final ResultForm<OfCompetence> NEED = ResultForm.of(
            "competence need",
            List.of(
                    required(
                            Property.of("competence", Ids.COMPETENCE, "The competence."),
                            of -> of.competence().id()),
                    CompetenceNames.labels(OfCompetence::competence),
                    required(RequiredForm.LEVEL, of -> of.level().id()),
                    LevelNames.of(of -> Optional.of(of.level())),
                    required(
                            Property.of(
                                    "years",
                                    list(YEAR),
                                    "What is needed in each year at the end of which the level is required."),
                            YEAR.each(OfCompetence::years))));

    private CompetenceNeedForm() {}

    private static Part<OfYear, ?> figure(String name, String meaning, Function<CompetenceNeed, Figure> getter) {
        return required(Property.of(name, IN_BOTH, meaning), IN_BOTH.of(of -> of.part(getter)));
    }

    /** What some roles in a unit and all below it need: in the order of the framework, then of levels. */
    static List<OfCompetence> of(StaffingForecast forecast, CompetenceNeeds needs, UnitId unit, Predicate<Role> roles) {
        SortedMap<CompetenceNeed, List<OfYear>> years = new TreeMap<>(Comparator.comparingInt(
                        (CompetenceNeed need) -> need.competence().index())
                .thenComparingInt(CompetenceNeed::rank));
        for (int year = 1; year <= forecast.assumptions().years(); year++) {
            List<List<CompetenceNeed>> imputed = new ArrayList<>();
            for (Imputation imputation : forecast.imputations()) {
                imputed.add(needs.imputedIn(unit, roles, year, imputation));
            }
            for (CompetenceNeed need : needs.in(unit, roles, year)) {
                List<CompetenceNeed> parts =
                        imputed.stream().map(part -> same(need, part)).toList();
                years.computeIfAbsent(need, none -> new ArrayList<>()).add(new OfYear(year, need, parts));
            }
        }
        return years.entrySet().stream()
                .map(one ->
                        new OfCompetence(one.getKey().competence(), one.getKey().rank(), one.getValue()))
                .toList();
    }

    /** What is needed of the same competence and level by one imputation. */
    private static CompetenceNeed same(CompetenceNeed need, List<CompetenceNeed> imputed) {
        return imputed.stream()
                .filter(one -> one.competence().id().equals(need.competence().id()) && one.rank() == need.rank())
                .findFirst()
                .orElse(new CompetenceNeed(
                        need.competence(),
                        need.rank(),
                        Figure.NONE,
                        Figure.NONE,
                        new RecruitmentNeed(Figure.NONE, Figure.NONE)));
    }
}
