package org.kompetens.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.staffing.Municipality.HOME_CARE;
import static org.kompetens.staffing.Municipality.NURSE;
import static org.kompetens.staffing.Municipality.ORGANISATION;
import static org.kompetens.staffing.Municipality.THU_2026_10_01;
import static org.kompetens.staffing.Municipality.employee;
import static org.kompetens.staffing.Municipality.position;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kompetens.count.Counter;
import org.kompetens.organisation.Employee;

/** Employees who are streamed are counted and let go, so that a forecast of many needs no more memory than one of few. */
final class StaffMemoryTest {

    private static final int MANY = 20_000;

    /** What may be at hand when the stream ends. */
    private static final int AT_HAND = 100;

    @Test
    void nobodyWhoIsCountedIsHeldOnTo() {
        Counter<Employee, Opening> staff =
                Opening.counter(ORGANISATION, THU_2026_10_01, RetirementRules.of(RetirementAge.onBirthday(65)));
        List<WeakReference<Employee>> counted = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            count(i, staff, counted);
        }
        System.gc();
        assertThat(counted).filteredOn(one -> one.get() != null).hasSizeLessThan(AT_HAND);
        assertThat(staff.value().at(HOME_CARE).employments()).isEqualTo(MANY);
    }

    private static void count(int number, Counter<Employee, Opening> staff, List<WeakReference<Employee>> counted) {
        Employee one = employee("e" + number, position("1", NURSE, HOME_CARE, 100))
                .withBirthDate(THU_2026_10_01.minusDays(8000 + number % 15_000));
        counted.add(new WeakReference<>(one));
        staff.add(one);
    }
}
