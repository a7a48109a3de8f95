/** The Published Language: the facts, events and markers that cross a service border. */
@NullMarked
package org.huiyin.event;

import org.jspecify.annotations.NullMarked;
