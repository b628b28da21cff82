package io.deliverykit.rulechange;

import io.deliverykit.lifecycle.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The change of a lifecycle or of the policy (制度变更申请, AP-06): what a host builds its desk from is approved here first.
 *
 * @param subject the name of the lifecycle that changes, or {@code policy}
 * @param version what the changed one is called; see {@code Lifecycle.extended} and {@code Policy.named}
 * @param change what changes, in words
 * @param effectiveFrom the first day on which it holds
 * @param announcedOn null before
 */
public record RuleChange(
        String subject,
        String version,
        String change,
        LocalDate effectiveFrom,
        @Nullable LocalDate announcedOn) {
    public static Ref<RuleChange> ref(String id) {
        return Ref.of(RuleChangeLifecycle.NAME, id);
    }

    RuleChange written(String newVersion, String newChange, LocalDate newDay) {
        return new RuleChange(subject, newVersion, newChange, newDay, announcedOn);
    }

    RuleChange announced(LocalDate day) {
        return new RuleChange(subject, version, change, effectiveFrom, day);
    }
}
