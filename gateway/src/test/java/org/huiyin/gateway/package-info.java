/** The gateway as a whole, with a real broker and stubs where the services would stand. */
package org.huiyin.gateway;
