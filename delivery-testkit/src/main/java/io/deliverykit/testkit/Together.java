package io.deliverykit.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntConsumer;

/** Threads that begin at the same moment. */
public final class Together {
    /** Long enough for any machine; only a store that hangs ever waits for so long. */
    private static final long SECONDS = 120;

    private Together() {}

    /** Runs the work on that many threads at once, and fails with the first failure of any. */
    public static void run(int threads, IntConsumer work) {
        CyclicBarrier start = new CyclicBarrier(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Integer>> running = new ArrayList<>();
            for (int index = 0; index < threads; index++) {
                int number = index;
                Callable<Integer> each = () -> {
                    await(start);
                    work.accept(number);
                    return number;
                };
                running.add(pool.submit(each));
            }
            for (Future<Integer> each : running) {
                each.get(SECONDS, TimeUnit.SECONDS);
            }
        } catch (ExecutionException failed) {
            throw new AssertionError(String.valueOf(failed.getCause()), failed.getCause());
        } catch (TimeoutException hangs) {
            throw new AssertionError("the store hangs", hangs);
        } catch (InterruptedException stopped) {
            throw stopped(stopped);
        } finally {
            pool.shutdownNow();
        }
    }

    /** Waits until a thread has done its work. */
    static void join(Thread thread) {
        try {
            thread.join(SECONDS * 1000);
        } catch (InterruptedException stopped) {
            throw stopped(stopped);
        }
        if (thread.isAlive()) {
            throw new AssertionError("the store hangs");
        }
    }

    /** Waits until all others are here, too. */
    static void await(CyclicBarrier barrier) {
        try {
            barrier.await(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            throw stopped(stopped);
        } catch (BrokenBarrierException | TimeoutException alone) {
            throw new AssertionError("the other threads never came", alone);
        }
    }

    private static AssertionError stopped(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new AssertionError("stopped while waiting", cause);
    }
}
