package org.kompetens.staffing;

import java.time.LocalDate;
import java.util.Optional;
import org.kompetens.organisation.Employee;

/** That all have retired who leave at an age or above it; of whom no age is known, or none that can be, nobody has. */
record RetiredFromAge(int age) implements Retired {

    @Override
    public boolean hasRetired(Employee employee, LocalDate left) {
        return employee.birthDate()
                .filter(born -> BirthDates.isPlausible(born, left))
                .filter(born -> Age.at(left, born) >= age)
                .isPresent();
    }

    @Override
    public Optional<Integer> fromAge() {
        return Optional.of(age);
    }
}
