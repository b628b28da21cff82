package io.deliverykit.notice;

/**
 * Who has dealt with a sales notice, beside those who approved it. Each is empty before.
 *
 * @param reviewAsked why the contract is reviewed once more (SN-02)
 * @param clerk who signed the goods plan for us (SN-06)
 * @param representative who signed it for the customer (SN-06)
 * @param keeper who has the goods ready (SN-03)
 * @param shortage what is short, in the keeper's words, while production replenishes it (SN-03)
 */
public record NoticeDealings(String reviewAsked, String clerk, String representative, String keeper, String shortage) {
    static final NoticeDealings NONE = new NoticeDealings("", "", "", "", "");

    boolean asksReview() {
        return !reviewAsked.isEmpty();
    }

    boolean isPlanSigned() {
        return !clerk.isEmpty() && !representative.isEmpty();
    }

    NoticeDealings withReview(String reason) {
        return new NoticeDealings(reason, clerk, representative, keeper, shortage);
    }

    NoticeDealings signed(String byClerk, String byRepresentative) {
        return new NoticeDealings(reviewAsked, byClerk, byRepresentative, keeper, shortage);
    }

    NoticeDealings ready(String byKeeper) {
        return new NoticeDealings(reviewAsked, clerk, representative, byKeeper, "");
    }

    NoticeDealings lacking(String what) {
        return new NoticeDealings(reviewAsked, clerk, representative, "", what);
    }
}
