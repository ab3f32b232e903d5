package org.kompetens.testkit.system;

import java.util.List;
import org.kompetens.count.LongRun;
import org.kompetens.organisation.Organisation;
import org.kompetens.staffing.Imputation;
import org.kompetens.staffing.Opening;
import org.kompetens.staffing.StaffingForecast;

/** The library's forecast with imputations as a system under test. */
public final class LibraryImputationSystem implements ImputationSystem {

    /** The system. */
    public LibraryImputationSystem() {}

    @Override
    public ImputationReport forecast(StaffingSituation situation, List<Imputation> imputations) {
        Opening opening = situation.employees().stream()
                .collect(
                        Opening.collector(Organisation.of(situation.structure()), situation.asOf(), situation.rules()));
        StaffingForecast forecast =
                StaffingForecast.of(opening, imputations, situation.assumptions(), LongRun.onThreads(1));
        return new ImputationReport(
                LibraryStaffingSystem.report(forecast),
                imputations.stream()
                        .map(imputation -> LibraryStaffingSystem.report(
                                forecast, (unit, roles) -> forecast.yearsImputed(unit, roles, imputation)))
                        .toList());
    }
}
