package org.kompetens.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.kompetens.testkit.rules.HostRows.FROM;
import static org.kompetens.testkit.rules.HostRows.NEVER;
import static org.kompetens.testkit.rules.HostRows.ORGANISATION;
import static org.kompetens.testkit.rules.HostRows.TEST;
import static org.kompetens.testkit.rules.HostRows.assessment;
import static org.kompetens.testkit.rules.HostRows.begin;
import static org.kompetens.testkit.rules.HostRows.checked;
import static org.kompetens.testkit.rules.HostRows.employment;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kompetens.competence.CompetenceGroup;
import org.kompetens.competence.CompetenceGroupId;
import org.kompetens.count.EmployeeRows;
import org.kompetens.count.LongRun;
import org.kompetens.count.RowNames;
import org.kompetens.count.RowReader;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.rollup.CheckedEmployees;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.rules.HostRows.Reader;
import org.kompetens.testkit.sample.SampleMunicipality;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** What of a row no record can hold refuses that employee alone, and says where it stands. */
final class RowRulesTest {

    /** What is wrong, and the path and the code by which it is told. */
    enum Wrong {
        EMPLOYEE_ID(rows -> rows.begin(" "), "id row.no-identifier"),
        BIRTH(rows -> rows.birthDate(19_000), "birthDate row.no-date"),
        EXIT(rows -> rows.knownExit(20270229), "knownExit row.no-date"),
        EMPLOYMENT_ID(rows -> employment(rows, "", 1, FROM), "employments[1].id row.no-identifier"),
        FTE_ABOVE(rows -> employment(rows, "b", 12_000, FROM), "employments[1].fte row.out-of-bounds"),
        FTE_BELOW(rows -> employment(rows, "b", -1, FROM), "employments[1].fte row.out-of-bounds"),
        EMPLOYMENT_FROM(rows -> employment(rows, "b", 1, 20261301), "employments[1].from row.no-date"),
        ABSENCE(
                rows -> {
                    rows.absence(FROM, FROM + 1, 1);
                    rows.absence(FROM, 0, 10_000);
                },
                "employments[0].absences[1].until row.no-date"),
        EXTENT(rows -> rows.absence(FROM, NEVER, 0), "employments[0].absences[0].extent row.out-of-bounds"),
        HOURS(rows -> rows.hoursWorked(2026, 8_785), "employments[0].hoursWorked row.out-of-bounds"),
        HOURS_BELOW(rows -> rows.hoursWorked(2026, -1), "employments[0].hoursWorked row.out-of-bounds"),
        HOURS_TOO_EARLY(rows -> rows.hoursWorked(1899, 1), "employments[0].hoursWorked row.out-of-bounds"),
        HOURS_TOO_LATE(rows -> rows.hoursWorked(2201, 1), "employments[0].hoursWorked row.out-of-bounds"),
        ASSESSMENT_ID(rows -> assessment(rows, "\u0000", FROM), "assessments[0].id row.no-identifier"),
        ASSESSMENT_EXPIRY(
                rows -> {
                    assessment(rows, "a", FROM);
                    rows.assessment("b", 0, 1, TEST, FROM, 20260132);
                },
                "assessments[1].expiry row.no-date"),
        ASSESSMENT_DATE(rows -> assessment(rows, "a", NEVER), "assessments[0].date row.no-date"),
        EXEMPTION_REASON(rows -> rows.exemption(0, "a b", FROM, NEVER), "exemptions[0].reason row.no-identifier"),
        EXEMPTION_SECOND(
                rows -> {
                    rows.exemption(0, "leave", FROM, NEVER);
                    rows.exemption(1, "a b", FROM, NEVER);
                },
                "exemptions[1].reason row.no-identifier"),
        EXEMPTION_FROM(rows -> rows.exemption(0, "leave", 1, NEVER), "exemptions[0].from row.no-date");

        private final Consumer<EmployeeRows> rows;
        private final String told;

        Wrong(Consumer<EmployeeRows> rows, String told) {
            this.rows = rows;
            this.told = told;
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoValueRefusesTheEmployee(Wrong wrong) {
        Reader reader = new Reader(List.of(
                rows -> {
                    begin(rows, "first");
                    assessment(rows, "a", FROM);
                },
                rows -> {
                    if (wrong != Wrong.EMPLOYEE_ID) {
                        begin(rows, "second");
                    }
                    wrong.rows.accept(rows);
                },
                rows -> begin(rows, "third")));
        CheckedEmployees checked = checked(reader);
        assertThat(checked.counted()).isEqualTo(2);
        assertThat(checked.refused()).isEqualTo(1);
        assertThat(reader.told).containsExactly((wrong == Wrong.EMPLOYEE_ID ? " " : "second") + " " + wrong.told);
    }

    @Test
    void exemptionsFromUnknownCompetencesAreNotTakenForOne() {
        CheckedEmployees checked = checked(List.of(rows -> {
            begin(rows, "first");
            rows.exemption(RowNames.UNKNOWN, "leave", FROM, NEVER);
            rows.exemption(RowNames.UNKNOWN, "leave", FROM, NEVER);
        }));
        assertThat(checked.findingCounts())
                .containsOnlyKeys("competence.unknown")
                .containsEntry("competence.unknown", 2L);
    }

    @Test
    void rowsOfSomebodyWhoIsNotAmongTheEmployeesAreToldAndNobodyElseIsLost() {
        Reader reader = new Reader(List.of(
                rows -> begin(rows, "first"),
                rows -> {
                    begin(rows, "deleted");
                    rows.notAmongEmployees();
                },
                rows -> begin(rows, "third")));
        CheckedEmployees checked = checked(reader);
        assertThat(checked.counted()).isEqualTo(2);
        assertThat(checked.refused()).isEqualTo(1);
        assertThat(reader.told).containsExactly("deleted id row.no-employee");
    }

    @Test
    void whatIsSaidTwiceIsToldOnce() {
        Reader reader = new Reader(List.of(
                rows -> {
                    begin(rows, "deleted");
                    rows.notAmongEmployees();
                    rows.notAmongEmployees();
                    rows.birthDate(19_000);
                    rows.birthDate(19_000);
                },
                rows -> {
                    begin(rows, "deleted too");
                    rows.notAmongEmployees();
                }));
        CheckedEmployees checked = checked(reader);
        assertThat(reader.told)
                .containsExactly(
                        "deleted birthDate row.no-date",
                        "deleted id row.no-employee",
                        "deleted too id row.no-employee");
        assertThat(checked.findingCounts()).containsEntry("row.no-employee", 2L).containsEntry("row.no-date", 1L);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -2, RowNames.UNKNOWN, 0, Integer.MAX_VALUE})
    void noNumberOfALevelSaysThatNothingCouldBeJudged(int level) {
        Reader reader = new Reader(List.of(rows -> {
            begin(rows, "first");
            rows.assessment("a", 0, level, TEST, FROM, NEVER);
        }));
        CheckedEmployees checked = checked(reader);
        assertThat(checked.counted()).isEqualTo(1);
        assertThat(checked.leftOut()).isEqualTo(new LeftOut(1, 1));
        assertThat(reader.told).singleElement().asString().startsWith("first assessments[0].level");
    }

    @Test
    void thatNoJudgementWasPossibleCountsAsNoAssessmentAndIsCheckedAsOne() {
        GapAnalysis analysis = GapAnalysis.of(ORGANISATION, SampleMunicipality.AS_OF);
        Consumer<EmployeeRows> tried = rows -> {
            begin(rows, "tried");
            rows.noJudgement("a", 0, TEST, FROM, NEVER);
        };
        Rollup with = Rollup.of(
                analysis,
                EmployeeRows.source(RowNames.of(ORGANISATION), new Reader(List.of(tried))),
                LongRun.onThreads(1));
        Rollup without = Rollup.of(
                analysis,
                EmployeeRows.source(RowNames.of(ORGANISATION), new Reader(List.of(rows -> begin(rows, "tried")))),
                LongRun.onThreads(1));
        assertThat(with.findingCounts()).isEmpty();
        assertThat(with.units()).containsExactlyElementsOf(without.units().toList());
        Reader reader = new Reader(List.of(
                rows -> {
                    begin(rows, "unknown");
                    rows.noJudgement("a", RowNames.UNKNOWN, TEST, FROM, NEVER);
                },
                rows -> {
                    begin(rows, "dates");
                    rows.noJudgement("a", 0, TEST, FROM, FROM);
                },
                rows -> {
                    begin(rows, "twice");
                    rows.noJudgement("a", 0, TEST, FROM, NEVER);
                    rows.noJudgement("a", 1, TEST, FROM, NEVER);
                }));
        assertThat(checked(reader).leftOut()).isEqualTo(new LeftOut(2, 2));
        assertThat(reader.told)
                .containsExactly(
                        "unknown assessments[0].competence competence.unknown",
                        "dates assessments[0].expiry assessment.expires-before-dated",
                        "twice assessments[1].id assessment.repeated");
    }

    @Test
    void whatTheOrganisationDoesNotHaveIsFoundAsInARecord() {
        CheckedEmployees checked = checked(List.of(
                rows -> {
                    begin(rows, "first");
                    rows.employment("b", RowNames.UNKNOWN, 0, 0, FROM, NEVER);
                },
                rows -> {
                    begin(rows, "second");
                    rows.assessment("a", RowNames.UNKNOWN, 0, TEST, FROM, NEVER);
                },
                rows -> {
                    begin(rows, "third");
                    rows.assessment("a", 0, 1, RowNames.of(ORGANISATION).source("hearsay"), FROM, NEVER);
                }));
        assertThat(checked.findingCounts())
                .containsOnlyKeys("employment.unknown-role", "competence.unknown", "source.unknown");
        assertThat(checked.findings())
                .allSatisfy(one -> assertThat(one.findings())
                        .allSatisfy(finding -> assertThat(finding.path().toString())
                                .isIn("employments[1].role", "assessments[0].competence", "assessments[0].source")));
        assertThat(checked.counted()).isEqualTo(2);
    }

    @Test
    void aGroupInPlaceOfACompetenceIsFoundAsInARecord() {
        OrganisationStructure structure = ORGANISATION.structure();
        Organisation grouped = Organisation.of(new OrganisationStructure(
                structure
                        .framework()
                        .withGroups(Stream.of("care", "offices")
                                .map(id -> CompetenceGroup.of(CompetenceGroupId.of(id), Labels.of(Language.EN, id)))
                                .toList()),
                structure.unitLevels(),
                structure.units(),
                structure.roles(),
                structure.profiles()));
        RowNames names = RowNames.of(grouped);
        assertThat(grouped.framework().groups()).hasSize(2).allSatisfy(group -> {
            int competence = names.competence(group.id().value());
            Reader reader = new Reader(List.of(rows -> {
                begin(rows, "first");
                rows.assessment("a", competence, names.level(competence, "any"), TEST, FROM, NEVER);
            }));
            CheckedEmployees.of(grouped, EmployeeRows.source(names, reader), LongRun.onThreads(1));
            assertThat(reader.told).containsExactly("first assessments[0].competence competence.is-group");
        });
    }

    @Test
    void aReaderThatSaidItWasTheLastIsNotAskedAgain() {
        int[] asked = {0};
        Rollup rollup = Rollup.of(
                GapAnalysis.of(ORGANISATION, SampleMunicipality.AS_OF),
                EmployeeRows.source(RowNames.of(ORGANISATION), rows -> {
                    asked[0]++;
                    if (asked[0] == 4) {
                        return false;
                    }
                    begin(rows, "e" + asked[0]);
                    return true;
                }),
                LongRun.onThreads(2));
        assertThat(rollup.counted()).isEqualTo(3);
        assertThat(asked[0]).isEqualTo(4);
    }

    @Test
    void aFieldThatIsEmptyIsNothingThatTheOrganisationHas() {
        RowNames names = RowNames.of(ORGANISATION);
        assertThat(List.of(names.role(null), names.unit(null), names.competence(null), names.source(null)))
                .containsOnly(RowNames.UNKNOWN);
        assertThat(List.of(names.level(null, "x"), names.level((String) null, null), names.level("unheard-of", null)))
                .containsOnly(0);
        assertThat(names.level(0, null)).isEqualTo(names.level(0, "unheard-of"));
    }

    @Test
    void aRowIsOfAnEmployee() {
        assertThatIllegalStateException().isThrownBy(() -> checked(List.of(rows -> employment(rows, "a", 0, FROM))));
        assertThatIllegalStateException()
                .isThrownBy(() -> checked(List.of(rows -> {
                    rows.begin("first");
                    rows.absence(FROM, NEVER, 10_000);
                })));
        assertThatIllegalStateException()
                .isThrownBy(() -> checked(List.of(rows -> {
                    rows.begin("first");
                    rows.begin("second");
                })));
    }

    @Test
    void whatKeepsRowsFromBeingReadEndsTheWork() {
        IOException closed = new IOException("closed");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> checked((RowReader) rows -> {
                    throw closed;
                }))
                .withCause(closed);
    }
}
