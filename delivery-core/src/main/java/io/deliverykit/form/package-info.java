/** What forms of several documents have alike (表单, 联次). */
@NullMarked
package io.deliverykit.form;

import org.jspecify.annotations.NullMarked;
