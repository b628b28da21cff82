/** The change of a rule (制度变更): asked for by a department, approved, announced, and only then in effect. */
@NullMarked
package io.deliverykit.rulechange;

import org.jspecify.annotations.NullMarked;
