package io.deliverykit.rulechange;

import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Turn;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Everything that can be done to a {@link RuleChange}. */
public final class RuleChangeCommands {
    private RuleChangeCommands() {}

    /** A department asks for it (申请变更). */
    public record RequestChange(
            @NotBlank String subject,
            @NotBlank String version,
            @NotBlank String change,
            @NotNull LocalDate effectiveFrom)
            implements Opening<RuleChange> {
        @Override
        public RuleChange open(Turn turn) {
            return new RuleChange(subject, version, change, effectiveFrom, null);
        }
    }

    /** The department writes it anew (修改). */
    public record ReviseChange(
            @NotBlank String version,
            @NotBlank String change,
            @NotNull LocalDate effectiveFrom) implements Command<RuleChange> {
        @Override
        public RuleChange change(RuleChange before, Turn turn) {
            return before.written(version, change, effectiveFrom);
        }
    }

    /** The department puts it before the general manager (送审). */
    public record SubmitChange() implements Command<RuleChange> {}

    /** Everybody is told, before it holds (公布). */
    public record AnnounceChange() implements Command<RuleChange> {
        @Override
        public RuleChange change(RuleChange before, Turn turn) {
            return before.announced(turn.today());
        }
    }

    /** It holds from now on (生效). */
    public record PutIntoEffect() implements Command<RuleChange> {}

    /** It is not wanted any more (撤回). */
    public record WithdrawChange(@NotBlank String reason) implements Command<RuleChange> {}
}
