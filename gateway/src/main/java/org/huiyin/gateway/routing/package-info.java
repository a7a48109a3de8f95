/** Passes requests on to the services by a fixed table, streaming, and answers at once where a service is dead. */
@NullMarked
package org.huiyin.gateway.routing;

import org.jspecify.annotations.NullMarked;
