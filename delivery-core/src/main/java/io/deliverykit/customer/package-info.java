/** The customer file (客户档案): who a customer is, whose prospect it is, and who may see what of it. */
@NullMarked
package io.deliverykit.customer;

import org.jspecify.annotations.NullMarked;
