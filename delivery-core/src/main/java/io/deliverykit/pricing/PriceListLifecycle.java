package io.deliverykit.pricing;

import static io.deliverykit.lifecycle.Table.*;
import static io.deliverykit.party.Role.*;
import static io.deliverykit.pricing.PriceListRules.*;
import static io.deliverykit.pricing.PriceListState.*;

import io.deliverykit.account.CustomerAccountCommands.UseOwnPrices;
import io.deliverykit.lifecycle.Lifecycle;
import io.deliverykit.pricing.PriceBookCommands.*;
import io.deliverykit.pricing.PriceListCommands.*;

/**
 * The life of a {@link PriceList}: drawn up by the clerk, reviewed, in force, superseded. What is in force is never edited,
 * so that a document priced by it can be checked for ever (PR-01).
 */
public final class PriceListLifecycle {
    /** The name of this lifecycle. */
    public static final String NAME = "price-list";

    // spotless:off
    /** The table. */
    public static final Lifecycle<PriceList> LIFECYCLE = lifecycle(NAME, PriceList.class,
        numbered("JM"), listed(list -> list.customer() == null ? "" : list.customer().id(), PriceList::from),
        begins(DRAFT), ends(SUPERSEDED, DROPPED),
        //  while it is         on                        by                it becomes                      provided that it
        newly(                     DraftPriceList.class)  .by(SALES_CLERK)  .to(DRAFT)                      .leaving(ENDS_AFTER_IT_BEGINS),
        from(DRAFT)            .on(RevisePriceList.class) .by(SALES_CLERK)  .stays()                        .leaving(ENDS_AFTER_IT_BEGINS),
        from(DRAFT)            .on(SubmitPriceList.class) .by(SALES_CLERK)  .to(IN_REVIEW)                  .when(NAMES_THE_LISTS_BESIDE_IT),
        from(IN_REVIEW)        .approvedUnder(PRICE_APPROVALS)              .to(IN_FORCE).orBackTo(DRAFT)   .reading(THE_LIST_FOR_EVERYBODY)
                                                                                                            .when(NAMES_THE_LISTS_BESIDE_IT).pointingOut(MOVES_NO_PRICE_THAT_CUSTOMERS_ARE_TOLD_OF),
        from(IN_FORCE)         .on(Supersede.class)       .by(SALES_CLERK)  .to(SUPERSEDED)                 .matching(LAST_DAY_IS_ONE_OF_ITS_DAYS, ENDS_NO_SOONER_THAN_TODAY).leaving(IS_FOLLOWED_BY_A_LIST_IN_FORCE),
        from(DRAFT)            .on(DropPriceList.class)   .by(SALES_CLERK)  .to(DROPPED)                    .always(),
        holds(THE_BOOK_FOR_EVERYBODY, Publish.class, PriceListRules::ofTheBook),
        holds(ITS_CUSTOMERS_ACCOUNT, UseOwnPrices.class, PriceListRules::ofTheAccount));
    // spotless:on

    private PriceListLifecycle() {}
}
