package org.missionled.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** An alignment works out what it is asked for; many threads may ask at once. */
class SharedAlignmentTest {
    private static final int THREADS = 8;

    private static <T> List<T> askedAtOnce(Alignment alignment, Function<Alignment, T> question) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CyclicBarrier together = new CyclicBarrier(THREADS);
        try {
            List<Future<T>> asked = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                asked.add(threads.submit(() -> {
                    together.await();
                    return question.apply(alignment);
                }));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> one : asked) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void manyThreadsThatAskAtOnceGetWhatOneGets() throws Exception {
        for (long seed = 1; seed <= 60; seed++) {
            String alone = Picture.of(AnyMission.of(seed).alignment());

            assertThat(askedAtOnce(AnyMission.of(seed).alignment(), Picture::of))
                    .as("seed %d", seed)
                    .containsOnly(alone);
        }
    }

    @Test
    void eachPartIsWorkedOutOnce() throws Exception {
        for (Function<Alignment, Object> part : List.<Function<Alignment, Object>>of(
                Alignment::observations,
                Alignment::goals,
                Alignment::measures,
                Alignment::features,
                Alignment::guardrails,
                Alignment::indices,
                Alignment::rollUp,
                Alignment::links,
                Alignment::calibration,
                Alignment::panels,
                Alignment::payoffs)) {
            List<Object> answers = askedAtOnce(AnyMission.of(7).alignment(), part);

            assertThat(answers).allMatch(answer -> answer == answers.get(0));
        }
    }
}
