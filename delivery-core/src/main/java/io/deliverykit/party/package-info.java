/** Who acts: people with their roles, tenant, company and department. */
@NullMarked
package io.deliverykit.party;

import org.jspecify.annotations.NullMarked;
