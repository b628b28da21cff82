package io.deliverykit.production;

import io.deliverykit.lifecycle.Ref;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the planner found before a task began (生产前检查, PN-10).
 *
 * @param lacking what was not there; empty when all was
 * @param request to whom the problem was put; null when nothing was lacking
 */
public record Readiness(
        LocalDate on, Set<Need> lacking, @Nullable Ref<DepartmentRequest> request) {
    public Readiness {
        lacking = Collections.unmodifiableSet(new TreeSet<>(lacking));
    }
}
