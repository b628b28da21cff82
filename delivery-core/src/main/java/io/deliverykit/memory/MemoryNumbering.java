package io.deliverykit.memory;

import io.deliverykit.port.Numbering;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Numbers such as {@code DN-20250314-0007}, counted in memory per tenant, kind and day. Thread-safe. */
public final class MemoryNumbering implements Numbering {
    private final Map<String, AtomicLong> counters = new ConcurrentHashMap<>();

    /** Begins at 1 in every series. */
    public MemoryNumbering() {}

    @Override
    public String next(String tenant, String prefix, LocalDate day) {
        String series = prefix + "-" + DateTimeFormatter.BASIC_ISO_DATE.format(day);
        long count = counters.computeIfAbsent(tenant + "\n" + series, each -> new AtomicLong())
                .incrementAndGet();
        String number = Long.toString(count);
        return series + "-" + "0".repeat(Math.max(0, 4 - number.length())) + number;
    }
}
