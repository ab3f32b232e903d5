package org.kompetens.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a piece of work is told about how it is to be done. */
final class LongRunTest {

    @Test
    void tellsThatItWasCancelled() {
        LongRun run = LongRun.onThreads(1);
        assertThat(run.isCancelled()).isFalse();
        run.cancel();
        assertThat(run.isCancelled()).isTrue();
    }

    @Test
    void reportsToWhomItIsGivenOnAsManyThreadsAsBefore() {
        List<Long> told = new ArrayList<>();
        LongRun run = LongRun.onThreads(3).withProgress(told::add);
        run.progress().accept(7L);
        assertThat(told).containsExactly(7L);
        assertThat(run.threads()).isEqualTo(3);
        assertThatIllegalArgumentException().isThrownBy(() -> LongRun.onThreads(0));
        assertThat(LongRun.onAllProcessors().threads())
                .isEqualTo(Runtime.getRuntime().availableProcessors());
    }
}
