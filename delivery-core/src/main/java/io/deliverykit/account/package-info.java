/** The customer account (客户往来): credit limit, exposure, prepaid balance, receivables and supply hold. */
@NullMarked
package io.deliverykit.account;

import org.jspecify.annotations.NullMarked;
