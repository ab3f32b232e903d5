package org.kompetens.internal.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ColumnsTest {

    private static final int FROM = 20261001;
    private static final int UNTIL = 20261101;

    @Test
    void anAbsenceIsOfTheEmploymentBeforeIt() {
        Columns columns = new Columns();
        addEmployment(columns);
        columns.closePerson(Days.NEVER);
        addEmployment(columns);
        columns.addAbsence(FROM, UNTIL);
        columns.addAbsence(UNTIL + 1, Days.NEVER);
        addEmployment(columns);
        columns.closePerson(Days.NEVER);
        assertThat(columns.isAbsent(0, FROM)).isFalse();
        assertThat(columns.isAbsent(1, FROM - 1)).isFalse();
        assertThat(columns.isAbsent(1, FROM)).isTrue();
        assertThat(columns.isAbsent(1, UNTIL)).isFalse();
        assertThat(columns.isAbsent(1, UNTIL + 1)).isTrue();
        assertThat(columns.isAbsent(2, FROM)).isFalse();
    }

    @Test
    void nobodyHasTheAbsencesOfOneWhoWasAbandoned() {
        Columns columns = new Columns();
        addEmployment(columns);
        columns.addAbsence(FROM, UNTIL);
        columns.closePerson(Days.NEVER);
        addEmployment(columns);
        columns.addAbsence(Days.ALWAYS, Days.NEVER);
        columns.abandonPerson();
        addEmployment(columns);
        columns.closePerson(Days.NEVER);
        assertThat(columns.isAbsent(0, FROM)).isTrue();
        assertThat(columns.isAbsent(1, FROM)).isFalse();
        columns.clear();
        addEmployment(columns);
        columns.closePerson(Days.NEVER);
        assertThat(columns.isAbsent(0, FROM)).isFalse();
    }

    @Test
    void thereCanBeManyAbsences() {
        Columns columns = new Columns();
        for (int i = 0; i < 100; i++) {
            addEmployment(columns);
            columns.addAbsence(FROM + i, FROM + i + 1);
        }
        columns.closePerson(Days.NEVER);
        for (int i = 0; i < 100; i++) {
            assertThat(columns.isAbsent(i, FROM + i)).isTrue();
            assertThat(columns.isAbsent(i, FROM + i + 1)).isFalse();
        }
    }

    private static void addEmployment(Columns columns) {
        columns.addEmployment(0, 0, 0, Days.ALWAYS, Days.NEVER);
    }
}
