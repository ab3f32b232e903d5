package org.kompetens.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kompetens.planning.Town.COUNTY;
import static org.kompetens.planning.Town.D;
import static org.kompetens.planning.Town.M;
import static org.kompetens.planning.Town.ORGANISATION;
import static org.kompetens.planning.Town.THE_COUNTY;
import static org.kompetens.planning.Town.THU_2026_10_01;
import static org.kompetens.planning.Town.U1;
import static org.kompetens.planning.Town.U2;
import static org.kompetens.planning.Town.at;
import static org.kompetens.planning.Town.back;
import static org.kompetens.planning.Town.costing;
import static org.kompetens.planning.Town.lift;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kompetens.cost.Amounts;
import org.kompetens.organisation.Period;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** What a unit cannot handle is lifted; each place's form has what is handled there, and nothing else. */
final class EscalationTest {

    private static PlanRegisterBuilder register() {
        return PlanRegister.builder()
                .body(THE_COUNTY)
                .activity(costing("a1", U1, "10", 2027))
                .activity(costing("a2", U1, "25", 2027))
                .activity(costing("a3", U2, "40", 2027))
                .activity(costing("d1", D, "5", 2027));
    }

    private static Planning lifted() {
        return Planning.of(
                ORGANISATION,
                register()
                        .lift(lift("a2", at(U1), at(D), 0))
                        .lift(lift("a3", at(U2), at(D), 10))
                        .lift(lift("a3", at(D), at(M), 20))
                        .build());
    }

    private static String sum(Planning planning, UnitOrBody place, LocalDate date) {
        return planning.form(place, date).total().values().stream()
                .reduce(Amounts.NONE, Amounts::plus)
                .toString();
    }

    @Test
    void eachPlaceHasWhatIsHandledThereAndTheSumIsTheSameOnEveryDate() {
        Planning planning = lifted();
        LocalDate after = THU_2026_10_01.plusDays(20);
        assertThat(Stream.of(U1, U2, D, M).map(unit -> sum(planning, at(unit), after)))
                .containsExactly("10 SEK", "0", "30 SEK", "40 SEK");
        for (int day = -1; day <= 21; day++) {
            LocalDate date = THU_2026_10_01.plusDays(day);
            BigDecimal sum = planning.escalation().at(date).values().stream()
                    .flatMap(List::stream)
                    .map(activity ->
                            activity.cost(2027).byCurrency().values().iterator().next())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).isEqualByComparingTo("80");
        }
    }

    @Test
    void whatIsRejectedIsToldApartAndInNoSum() {
        Planning planning = Planning.of(
                ORGANISATION,
                PlanRegister.builder()
                        .activity(costing("a1", U1, "10", 2027))
                        .activity(costing("a2", U1, "25", 2027)
                                .decision(new Decision(
                                        "nämnden", THU_2026_10_01.plusDays(3), DecisionStatus.REJECTED, List.of())))
                        .build());
        assertThat(sum(planning, at(U1), THU_2026_10_01.plusDays(2))).isEqualTo("35 SEK");
        ActivityForm form = planning.form(at(U1), THU_2026_10_01.plusDays(3));
        assertThat(form.rows()).extracting(ActivityForm.Row::activity).containsExactly(ActivityId.of("a1"));
        assertThat(form.declined()).extracting(ActivityForm.Declined::activity).containsExactly(ActivityId.of("a2"));
        assertThat(form.total()).hasToString("{2027=10 SEK}");
        assertThat(form.text(Language.NB)).contains("Avslått eller trukket, ikke med i summen", "- Insats a2: avslått");
        assertThat(form.text(Language.SV)).hasSameSizeAs(form.text(Language.NN));
    }

    @Test
    void beforeItsFirstLiftAnActivityIsAtHome() {
        Planning planning = lifted();
        LocalDate before = THU_2026_10_01.minusDays(1);
        assertThat(planning.escalation().placeOf(ActivityId.of("a2"), before)).isEqualTo(at(U1));
        assertThat(sum(planning, at(U1), before)).isEqualTo("35 SEK");
        assertThat(planning.escalation().at(before).keySet())
                .containsExactly(at(M), at(D), at(U1), at(U2), UnitOrBody.of(COUNTY));
    }

    @Test
    void takenBackOrReturnedItIsOneStepBackAndBothAreKept() {
        Planning planning = Planning.of(
                ORGANISATION,
                register()
                        .lift(lift("a3", at(U2), at(D), 0))
                        .lift(lift("a3", at(D), at(M), 1))
                        .lift(back("a3", LiftKind.RETURNED, at(M), at(D), 2))
                        .lift(back("a3", LiftKind.TAKEN_BACK, at(D), at(U2), 3))
                        .build());
        ActivityId a3 = ActivityId.of("a3");
        assertThat(Stream.of(-1, 0, 1, 2, 3)
                        .map(day -> planning.escalation().placeOf(a3, THU_2026_10_01.plusDays(day))))
                .containsExactly(at(U2), at(D), at(M), at(D), at(U2));
        assertThat(planning.escalation().lifts(a3)).hasSize(4);
        assertThat(planning.escalation().lifts(ActivityId.of("a1"))).isEmpty();
    }

    @Test
    void theCountyIsABodyAboveTheTreeAndACouncilOneBesideTheLine() {
        BodyId council = BodyId.of("council");
        PlanningBody joint = new PlanningBody(council, Labels.of(Language.SV, "Gemensam grupp"), List.of(at(D)));
        Planning planning = Planning.of(
                ORGANISATION,
                register()
                        .body(joint)
                        .lift(lift("d1", at(D), UnitOrBody.of(council), 0))
                        .lift(lift("d1", UnitOrBody.of(council), at(M), 1))
                        .lift(lift("d1", at(M), UnitOrBody.of(COUNTY), 2))
                        .lift(lift("a2", at(U1), at(D), 2))
                        .lift(lift("a2", at(D), UnitOrBody.of(council), 2))
                        .build());
        LocalDate after = THU_2026_10_01.plusDays(2);
        assertThat(planning.form(UnitOrBody.of(COUNTY), after).rows())
                .extracting(ActivityForm.Row::activity)
                .containsExactly(ActivityId.of("d1"));
        Budget budget = planning.budget(after, Town.BOARDS);
        assertThat(budget.byScope().keySet())
                .containsExactly(BudgetScope.BOARD_SPECIFIC, BudgetScope.MUNICIPALITY_WIDE, BudgetScope.BEYOND);
        assertThat(budget.byScope())
                .hasEntrySatisfying(
                        BudgetScope.MUNICIPALITY_WIDE,
                        cost -> assertThat(cost.gross()).hasToString("25 SEK"))
                .hasEntrySatisfying(
                        BudgetScope.BEYOND, cost -> assertThat(cost.gross()).hasToString("5 SEK"));
        assertThatIllegalArgumentException().isThrownBy(() -> planning.form(UnitOrBody.of(BodyId.of("x")), after));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> planning.escalation().placeOf(ActivityId.of("x"), after));
    }

    @Test
    void theFormHasFiveColumnsAndOneAnalysis() {
        Planning planning = Planning.of(
                ORGANISATION,
                PlanRegister.builder()
                        .activity(costing("a1", U1, "12500.5", 2027)
                                .cost(() -> Town.fee("8000", 2028))
                                .period(Period.ofClosed(LocalDate.of(2027, 2, 1), LocalDate.of(2028, 6, 30)))
                                .followUp(LocalDate.of(2027, 12, 1))
                                .followUp(LocalDate.of(2028, 9, 1)))
                        .analysis(new FormAnalysis(
                                at(U1),
                                THU_2026_10_01,
                                Labels.of(Language.SV, "Sårvården saknar utbildade på natten.")))
                        .analysis(new FormAnalysis(
                                at(U1), THU_2026_10_01.plusYears(1), Labels.of(Language.SV, "Läget är bättre.")))
                        .build());
        assertThat(planning.form(at(U1), THU_2026_10_01).text(Language.SV).stream()
                        .map(line -> line.replace('\u00a0', ' ')))
                .containsExactly(
                        "Enhet 1: aktiviteter per 2026-10-01",
                        "",
                        "Aktivitet eller förslag  Beräknad kostnad per år  Beräknas genomföras    Ansvarig"
                                + "    Tid för uppföljning",
                        "Insats a1                2027: 12 500,5 SEK       2027-02-01–2028-06-30  Enhetschef"
                                + "  2027-12-01",
                        "                         2028: 8 000 SEK                                            "
                                + " 2028-09-01",
                        "Summa                    2027: 12 500,5 SEK",
                        "                         2028: 8 000 SEK",
                        "",
                        "Sammanfattande analys",
                        "Sårvården saknar utbildade på natten.");
        assertThat(planning.form(at(U1), THU_2026_10_01.plusYears(2)).text(Language.EN))
                .contains("Läget är bättre.", "Summarising analysis")
                .anyMatch(line -> line.contains("2027: 12,500.5\u00a0SEK"));
        assertThat(planning.form(at(U2), THU_2026_10_01).text(Language.DA))
                .containsExactly(
                        "Enhet 2: indsatser pr. 2026-10-01",
                        "",
                        "Ingen indsatser håndteres her.",
                        "",
                        "Sammenfattende analyse",
                        "ikke angivet");
    }

    /** Under the time of what was stopped it is said that it was; what has no time says so. */
    @Test
    void theFormOfABodyIsCalledByItsNameAndSaysWhatDoesNotGoOn() {
        Planning planning = Planning.of(
                ORGANISATION,
                PlanRegister.builder()
                        .body(Town.THE_COUNTY)
                        .activity(Town.activity("a", M)
                                .report(new ImplementationReport(THU_2026_10_01, ImplementationStatus.STOPPED)))
                        .lift(lift("a", at(M), UnitOrBody.of(Town.COUNTY), 0))
                        .build());
        ActivityForm form = planning.form(UnitOrBody.of(Town.COUNTY), THU_2026_10_01);
        assertThat(form.name().in(Language.SV)).isEqualTo("Länet");
        assertThat(form.rows())
                .extracting(ActivityForm.Row::notGoingOn)
                .containsExactly(Optional.of(ImplementationStatus.STOPPED));
        assertThat(form.text(Language.EN))
                .anyMatch(line -> line.matches("Insats a .* not stated +Enhetschef"))
                .anyMatch(line -> line.matches(" +stopped"));
        assertThat(planning.form(at(M), THU_2026_10_01.minusDays(1)).rows())
                .extracting(ActivityForm.Row::notGoingOn)
                .containsExactly(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "0, EN, '0'",
        "-5, EN, '−5'",
        "100, EN, '100'",
        "0.5, SV, '0,5'",
        "1234567.25, EN, '1,234,567.25'",
        "1234567.25, DA, '1.234.567,25'",
        "-123456, NB, '−123 456'"
    })
    void amountsAreWrittenAsInTheLanguage(BigDecimal amount, Language language, String text) {
        assertThat(AmountText.number(amount, language).replace('\u00a0', ' ')).isEqualTo(text);
    }
}
