package org.kompetens.testkit.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.Validity;
import org.kompetens.organisation.ValidityRule;

/** How long assessments count, as if every rule of validity were written into them. */
public final class WrittenOut {

    private static final int MONTHS = 12;

    private WrittenOut() {}

    /**
     * An assessment with the first of its own expiry and those of the rules.
     *
     * @param structure with the rules
     * @param assessment as it was recorded
     * @return as it counts
     */
    public static Assessment of(OrganisationStructure structure, Assessment assessment) {
        List<Validity> ofBoth = new ArrayList<>();
        List<Validity> ofEither = new ArrayList<>();
        for (ValidityRule rule : structure.validity()) {
            boolean sameCompetence = rule.competence().equals(Optional.of(assessment.competence()));
            boolean sameSource = rule.source().equals(Optional.of(assessment.source()));
            if (sameCompetence && sameSource) {
                ofBoth.add(rule.validity());
            } else if ((sameCompetence && rule.source().isEmpty())
                    || (sameSource && rule.competence().isEmpty())) {
                ofEither.add(rule.validity());
            }
        }
        Assessment limited = assessment;
        for (Validity validity : ofBoth.isEmpty() ? ofEither : ofBoth) {
            LocalDate end = end(assessment.date(), validity);
            if (limited.expiry().isEmpty() || end.isBefore(limited.expiry().get())) {
                limited = limited.withExpiry(end);
            }
        }
        return limited;
    }

    private static LocalDate end(LocalDate date, Validity validity) {
        if (validity.unit() == Validity.Unit.YEAR_ENDS) {
            return LocalDate.of(date.getYear() + validity.number() + 1, 1, 1);
        }
        int year = date.getYear();
        int month = date.getMonthValue();
        for (int i = 0; i < validity.number(); i++) {
            month++;
            if (month > MONTHS) {
                month = 1;
                year++;
            }
        }
        return LocalDate.of(year, month, Math.min(date.getDayOfMonth(), days(year, month)));
    }

    private static int days(int year, int month) {
        return switch (month) {
            case 2 -> (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }
}
