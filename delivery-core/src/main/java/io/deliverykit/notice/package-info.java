/** The sales notice (销售通知单): what of a confirmed order shall be sent, approved before a delivery note is drawn from it. */
@NullMarked
package io.deliverykit.notice;

import org.jspecify.annotations.NullMarked;
