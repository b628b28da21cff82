/**
 * What a host plugs in. Each port states its promises on its methods; the contract tests of the testkit check them on the
 * embedded default, on the JDBC adapter and on any host's own.
 */
@NullMarked
package io.deliverykit.port;

import org.jspecify.annotations.NullMarked;
