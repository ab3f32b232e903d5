package org.kompetens.internal.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ColumnsTest {

    private static final int FROM = 20261001;
    private static final int UNTIL = 20261101;
    private static final int WHOLE = 10_000;

    @Test
    void anAbsenceIsOfTheEmploymentBeforeIt() {
        Columns columns = new Columns();
        addEmployment(columns);
        columns.closePerson(Days.NEVER);
        addEmployment(columns);
        columns.addAbsence(FROM, UNTIL, WHOLE);
        columns.addAbsence(UNTIL + 1, Days.NEVER, WHOLE);
        addEmployment(columns);
        columns.closePerson(Days.NEVER);
        assertThat(columns.absentExtent(0, FROM)).isZero();
        assertThat(columns.absentExtent(1, FROM - 1)).isZero();
        assertThat(columns.absentExtent(1, FROM)).isEqualTo(WHOLE);
        assertThat(columns.absentExtent(1, UNTIL)).isZero();
        assertThat(columns.absentExtent(1, UNTIL + 1)).isEqualTo(WHOLE);
        assertThat(columns.absentExtent(2, FROM)).isZero();
    }

    @Test
    void nobodyHasTheAbsencesOfOneWhoWasAbandoned() {
        Columns columns = new Columns();
        addEmployment(columns);
        columns.addAbsence(FROM, UNTIL, WHOLE);
        columns.closePerson(Days.NEVER);
        addEmployment(columns);
        columns.addAbsence(Days.ALWAYS, Days.NEVER, WHOLE);
        columns.abandonPerson();
        addEmployment(columns);
        columns.closePerson(Days.NEVER);
        assertThat(columns.absentExtent(0, FROM)).isEqualTo(WHOLE);
        assertThat(columns.absentExtent(1, FROM)).isZero();
        columns.clear();
        addEmployment(columns);
        columns.closePerson(Days.NEVER);
        assertThat(columns.absentExtent(0, FROM)).isZero();
    }

    @Test
    void absencesThatOverlapAddToAllAtMost() {
        Columns columns = new Columns();
        addEmployment(columns);
        columns.addAbsence(FROM, Days.NEVER, 3_000);
        columns.addAbsence(UNTIL, Days.NEVER, 8_000);
        columns.closePerson(Days.NEVER);
        assertThat(columns.absentExtent(0, FROM)).isEqualTo(3_000);
        assertThat(columns.absentExtent(0, UNTIL)).isEqualTo(WHOLE);
    }

    @Test
    void thereCanBeManyAbsences() {
        Columns columns = new Columns();
        for (int i = 0; i < 100; i++) {
            addEmployment(columns);
            columns.addAbsence(FROM + i, FROM + i + 1, WHOLE);
        }
        columns.closePerson(Days.NEVER);
        for (int i = 0; i < 100; i++) {
            assertThat(columns.absentExtent(i, FROM + i)).isEqualTo(WHOLE);
            assertThat(columns.absentExtent(i, FROM + i + 1)).isZero();
        }
    }

    private static void addEmployment(Columns columns) {
        columns.addEmployment(0, 0, 0, Days.ALWAYS, Days.NEVER);
    }
}
