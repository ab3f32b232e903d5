package org.kompetens.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.planning.Town.M;
import static org.kompetens.planning.Town.ORGANISATION;
import static org.kompetens.planning.Town.THU_2026_10_01;
import static org.kompetens.planning.Town.U1;
import static org.kompetens.planning.Town.activity;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kompetens.strategy.Strategy;
import org.kompetens.strategy.StrategyVocabulary;

/** In the words of each vocabulary all activities are there, those without a place in it too. */
final class StrategyViewTest {

    @Test
    void eachViewOfStrategiesIsTotal() {
        Planning planning = Planning.of(
                ORGANISATION,
                PlanRegister.builder()
                        .activity(activity("two", U1).strategies(Strategy.DEVELOP, Strategy.WORK_MORE))
                        .activity(activity("none", U1))
                        .activity(activity("elsewhere", M).strategies(Strategy.DEVELOP))
                        .activity(activity("rejected", U1)
                                .strategies(Strategy.DEVELOP)
                                .decision(new Decision("board", THU_2026_10_01, DecisionStatus.REJECTED, List.of())))
                        .build());
        StrategyView ubara = planning.strategies(StrategyVocabulary.UBARA, U1, THU_2026_10_01);
        assertThat(ubara.entries()).hasSize(5);
        assertThat(ubara.entries().get(0).activities())
                .extracting(one -> one.id().value())
                .containsExactly("two");
        assertThat(ubara.withoutPlace())
                .singleElement()
                .satisfies(one -> assertThat(one.strategy()).isEqualTo(Strategy.WORK_MORE));
        assertThat(ubara.withoutStrategy()).extracting(one -> one.id().value()).containsExactly("none");
        assertThat(planning.strategies(StrategyVocabulary.SKR, U1, THU_2026_10_01)
                        .withoutPlace())
                .isEmpty();
    }
}
