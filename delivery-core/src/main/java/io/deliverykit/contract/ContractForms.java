package io.deliverykit.contract;

import io.deliverykit.account.CustomerAccount;
import io.deliverykit.form.Opinion;
import io.deliverykit.form.PlainRow;
import io.deliverykit.lifecycle.Filed;
import io.deliverykit.lifecycle.Ref;
import java.util.List;

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
                Opinion.of(contract));
    }
}
