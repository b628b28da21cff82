package io.deliverykit.customer;

import io.deliverykit.lifecycle.Command;
import io.deliverykit.lifecycle.Opening;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.lifecycle.Turn;
import io.deliverykit.order.SalesOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;

/** Everything that can be done to a {@link CustomerFile}. */
public final class CustomerFileCommands {
    private CustomerFileCommands() {}

    /** A rep registers a prospect, and owns it while in contact (登记潜在客户, CU-02). */
    public record RegisterProspect(
            @NotNull @Valid CustomerProfile profile,
            @NotNull Set<@NotBlank String> family) implements Opening<CustomerFile> {
        @Override
        public CustomerFile open(Turn turn) {
            return CustomerFile.begun(profile, family, turn.actor().person(), turn.at(), turn.today());
        }
    }

    /** The file of one that is a customer already (客户建档). */
    public record RegisterCustomer(
            @NotNull @Valid CustomerProfile profile,
            @NotNull Set<@NotBlank String> family,
            @NotBlank String rep) implements Opening<CustomerFile> {
        @Override
        public CustomerFile open(Turn turn) {
            return CustomerFile.begun(profile, family, rep, turn.at(), turn.today());
        }
    }

    /** The owner was in contact with the prospect (联系记录). */
    public record LogContact(@NotBlank String what) implements Command<CustomerFile> {
        @Override
        public CustomerFile change(CustomerFile before, Turn turn) {
            return before.contacted(before.owner(), turn.at());
        }
    }

    /** Another rep registers a prospect whose owner has been silent for too long (重新登记, CU-02). */
    public record RegisterAgain() implements Command<CustomerFile> {
        @Override
        public CustomerFile change(CustomerFile before, Turn turn) {
            return before.contacted(turn.actor().person(), turn.at());
        }
    }

    /** Says who is one customer with it: spouse, parents, children (直系亲属, CU-02). */
    public record NameFamily(@NotNull Set<@NotBlank String> family) implements Command<CustomerFile> {
        @Override
        public CustomerFile change(CustomerFile before, Turn turn) {
            return before.withFamily(family);
        }
    }

    /**
     * The prospect has bought (成交). It counts for the owner, unless the owner has been silent for too long (CU-02).
     *
     * @param buyer the customer, or one of the family
     */
    public record CloseDeal(
            @NotNull Ref<SalesOrder> order, @NotBlank String buyer) implements Command<CustomerFile> {
        @Override
        public CustomerFile change(CustomerFile before, Turn turn) {
            String rep = turn.actor().person();
            boolean isLost = before.isSilent(turn.policy().get(CustomerFileRules.LONGEST_SILENCE), turn.at());
            return before.won(new Deal(order, rep, isLost ? rep : before.owner()));
        }
    }

    /** A sample was sent; it is written down when it happens (样品登记, CU-08). */
    public record RecordSample(@NotNull @Valid Sample sample) implements Command<CustomerFile> {
        @Override
        public CustomerFile change(CustomerFile before, Turn turn) {
            return before.sent(sample);
        }
    }

    /** Asks that the file be written anew; what is new since the last time is merged into it (档案更新, CU-01, CU-08). */
    public record RefreshFile(@NotNull @Valid CustomerProfile profile) implements Command<CustomerFile> {
        @Override
        public CustomerFile change(CustomerFile before, Turn turn) {
            return before.refreshed(profile, turn.today());
        }
    }

    /** Takes customer data out of the house; who, what and what for is in the journal (资料导出, CU-03). */
    public record ExportFile(
            @NotEmpty Set<@NotNull FileField> fields,
            @NotBlank String purpose) implements Command<CustomerFile> {}

    /** Nothing is expected of this customer any more (归档). */
    public record ArchiveFile(@NotBlank String reason) implements Command<CustomerFile> {}
}
