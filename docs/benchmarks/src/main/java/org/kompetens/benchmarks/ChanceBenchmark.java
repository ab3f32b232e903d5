package org.kompetens.benchmarks;

import java.util.List;
import org.kompetens.count.LongRun;
import org.kompetens.staffing.Opening;
import org.kompetens.staffing.Simulation;
import org.kompetens.staffing.StaffingForecast;
import org.kompetens.staffing.StochasticForecast;
import org.kompetens.testkit.nation.Nation;
import picocli.CommandLine.Command;

/** Percentiles of ten years of a county's staff in every unit: how time grows with paths, and falls with a second thread. */
@Command(name = "ChanceBenchmark", description = "Percentiles of ten years of staff, by paths and threads.")
public final class ChanceBenchmark extends Question {

    private static final List<Integer> PATHS = List.of(250, 500, 1000);

    ChanceBenchmark() {}

    /**
     * Runs.
     *
     * @param arguments municipalities of the county, and runs
     */
    public static void main(String[] arguments) {
        main(new ChanceBenchmark(), arguments);
    }

    @Override
    void measure() throws Exception {
        StaffedNation county = new StaffedNation(Nation.of(municipalities(), SEED));
        Opening opening = county.opening(county.employees(), 2);
        StaffingForecast forecast = StaffedNation.forecast(opening, 2);
        print(
                "%,d employees, %,d units",
                opening.counted(), opening.organisation().tree().size());
        List<Measured> one = PATHS.stream()
                .map(paths -> measured(paths + " paths, 1 thread").of(paths, "path"))
                .toList();
        Measured two = measured(PATHS.get(PATHS.size() - 1) + " paths, 2 threads");
        rounds("chance", runs(), () -> {
            for (int i = 0; i < PATHS.size(); i++) {
                int paths = PATHS.get(i);
                one.get(i).run(() -> percentiles(forecast, paths, 1));
            }
            two.run(() -> percentiles(forecast, PATHS.get(PATHS.size() - 1), 2));
        });
        printMeasured();
        Measured most = one.get(PATHS.size() - 1);
        for (int i = 0; i < PATHS.size(); i++) {
            print(
                    "a path of %d takes %.2f of one of %d by the processor",
                    PATHS.get(i), one.get(i).processorEach() / most.processorEach(), PATHS.get(PATHS.size() - 1));
        }
        print("two threads are %.2f times as fast as one by the clock", most.median() / two.median());
        check(
                "on two threads",
                percentiles(forecast, PATHS.get(0), 1)
                        .years(opening.organisation().tree().unit(0).id()),
                percentiles(forecast, PATHS.get(0), 2)
                        .years(opening.organisation().tree().unit(0).id()));
    }

    private static StochasticForecast percentiles(StaffingForecast forecast, int paths, int threads) {
        return StochasticForecast.of(forecast, new Simulation(SEED, paths), LongRun.onThreads(threads));
    }
}
