package io.deliverykit.contract;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.approval.Vote;
import io.deliverykit.form.PlainRow;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import io.deliverykit.party.Role;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form on which a contract is reviewed, a view that shows what its readers need and no more. */
public final class ContractForms {
    private ContractForms() {}

    /**
     * 合同评审单: what every department looks at, and who has said what (SC-02). What the departments review is what they would
     * have to do; the prices stand in the contract, which those read who agree to them.
     *
     * @param opinions oldest first; what was withdrawn or has lapsed stays on record
     */
    public record ReviewSheet(
            String number,
            Ref<CustomerAccount> customer,
            List<PlainRow> rows,
            String deliveryTime,
            String deliveryPlace,
            String qualityStandard,
            String specialClauses,
            List<Opinion> opinions) {}

    /**
     * What somebody said.
     *
     * @param onBehalfOf whose place was taken; null when the person acted in their own
     * @param role null for a lapse, which nobody gives
     * @param stands whether it is an approval that holds now
     * @param detail the reason of a rejection, to whom a step was handed on, or the value whose change voided it; empty for an
     *     approval
     */
    public record Opinion(
            String step,
            Vote.Kind kind,
            String by,
            @Nullable String onBehalfOf,
            @Nullable Role role,
            Instant at,
            boolean stands,
            String detail) {}

    /** The review of a contract as it is in force or before it is; a change that waits is not in it. */
    public static ReviewSheet review(Filed<SalesContract> contract) {
        SalesContract content = contract.content();
        ContractTerms terms = content.terms();
        return new ReviewSheet(
                contract.title(),
                content.customer(),
                content.lines().stream()
                        .map(line -> new PlainRow(line.product(), line.specification(), line.quantity()))
                        .toList(),
                terms.deliveryTime(),
                terms.deliveryPlace(),
                terms.qualityStandard(),
                terms.specialClauses(),
                contract.approvals().votes().stream()
                        .map(vote -> opinion(contract, vote))
                        .toList());
    }

    private static Opinion opinion(Filed<SalesContract> contract, Vote vote) {
        boolean stands = contract.approvals().standing(vote.step()).contains(vote);
        return new Opinion(
                vote.step(), vote.kind(), vote.by(), vote.onBehalfOf(), vote.role(), vote.at(), stands, vote.detail());
    }
}
