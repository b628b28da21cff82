package io.deliverykit.account;

/** What becomes of exceeding the credit limit where a policy has it checked besides clearing (XP-13). */
public enum CreditCheck {
    /** It is not looked at there. */
    NONE,
    /** It is pointed out, and refuses nothing. */
    WARN,
    /** It is refused. */
    BLOCK
}
