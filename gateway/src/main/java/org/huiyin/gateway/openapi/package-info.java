/** One OpenAPI document for the whole system, whose server is the gateway. */
@NullMarked
package org.huiyin.gateway.openapi;

import org.jspecify.annotations.NullMarked;
