package be.protocolloket.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DearWorkTests {

    @Test
    void neverMoreThanAllowedWorkAtOnceAndEverybodyGetsATurn() throws Exception {
        var work = new DearWork("proef", 2, 100, Duration.ofSeconds(20));
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        try (var pool = new Pool(40)) {
            List<Future<Integer>> all = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                all.add(pool.service.submit(() -> work.run(() -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    rest(5);
                    return now.decrementAndGet();
                })));
            }
            for (var one : all) {
                assertThat(one.get()).isBetween(0, 1);
            }
        }
        assertThat(most).hasValue(2);
    }

    @Test
    void whoWaitsTooLongOrStandsTooFarBackIsTurnedAwayAndThePlaceComesFreeAgain() throws Exception {
        var work = new DearWork("proef", 1, 1, Duration.ofMillis(150));
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        try (var pool = new Pool(2)) {
            var first = pool.service.submit(() -> work.run(() -> {
                begun.countDown();
                return await(end);
            }));
            begun.await();
            assertThatExceptionOfType(BusyException.class).isThrownBy(() -> work.run(() -> true));
            end.countDown();
            assertThat(first.get()).isTrue();
        }
        assertThat(work.run(() -> true)).isTrue();
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> work.run(() -> {
                    throw new IllegalStateException();
                }));
        assertThat(work.run(() -> true)).as("a failure gives its place back").isTrue();
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException stop) {
            return false;
        }
    }

    private static void rest(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Pool implements AutoCloseable {
        final java.util.concurrent.ExecutorService service;

        Pool(int many) {
            service = Executors.newFixedThreadPool(many);
        }

        @Override
        public void close() {
            service.shutdownNow();
        }
    }
}
