package io.deliverykit.examples.benchmarks.storage;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** Threads that lead slips through their life for a while, each slip on one thread. */
final class Load {
    private static final AtomicLong SLIPS = new AtomicLong();

    private Load() {}

    /**
     * What came of it.
     *
     * @param processorSeconds what this process used, the server not included
     */
    record Result(int commands, double seconds, double processorSeconds, long medianNanos, long slowestInHundredNanos) {
        double commandsPerSecond() {
            return commands / seconds;
        }

        double processorMicros() {
            return processorSeconds * 1e6 / commands;
        }
    }

    /** A fresh id, as long as any other. */
    static String nextId() {
        return String.format("S%010d", SLIPS.incrementAndGet());
    }

    /** Runs for this long, counting whole commands. */
    static Result run(Contestant contestant, int threads, Duration time) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CountDownLatch ready = new CountDownLatch(threads);
            long processor = processorNanos();
            List<Future<Times>> running = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                running.add(pool.submit(work(contestant, ready, time)));
            }
            return result(running, processor);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(contestant.name() + " failed", failed.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    /** Runs until this many commands are done, so that the JIT has seen as much of each contestant on any machine. */
    static void warmUp(Contestant contestant, int commands) {
        for (int done = 0; done < commands; ) {
            done += run(contestant, 8, Duration.ofSeconds(2)).commands();
        }
    }

    private static Callable<Times> work(Contestant contestant, CountDownLatch ready, Duration time) {
        return () -> {
            try (Contestant.Worker worker = contestant.worker()) {
                ready.countDown();
                ready.await();
                return keepOn(worker, time);
            }
        };
    }

    private static Times keepOn(Contestant.Worker worker, Duration time) {
        Times times = new Times();
        times.begin = System.nanoTime();
        long end = times.begin + time.toNanos();
        long before = times.begin;
        while (before < end) {
            String id = nextId();
            for (int command = 0; command < Contestant.COMMANDS && before < end; command++) {
                if (command == 0) {
                    worker.handIn(id);
                } else {
                    worker.approve(id, command);
                }
                long now = System.nanoTime();
                times.add(now - before);
                before = now;
            }
        }
        times.end = before;
        return times;
    }

    private static Result result(List<Future<Times>> running, long processor)
            throws InterruptedException, ExecutionException {
        long begin = Long.MAX_VALUE;
        long end = Long.MIN_VALUE;
        long[] all = new long[0];
        for (Future<Times> each : running) {
            Times times = each.get();
            int known = all.length;
            all = Arrays.copyOf(all, known + times.count);
            System.arraycopy(times.nanos, 0, all, known, times.count);
            begin = Math.min(begin, times.begin);
            end = Math.max(end, times.end);
        }
        Arrays.sort(all);
        return new Result(
                all.length,
                (end - begin) / 1e9,
                (processorNanos() - processor) / 1e9,
                all[all.length / 2],
                all[(int) (all.length * 0.99)]);
    }

    /** 0 where the JVM does not tell. */
    private static long processorNanos() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }

    /** How long each command of one thread took. */
    private static final class Times {
        private long[] nanos = new long[65_536];
        private int count;
        private long begin;
        private long end;

        private void add(long each) {
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, count * 2);
            }
            nanos[count++] = each;
        }
    }
}
