/** The HTTP conventions that all applications keep. */
@NullMarked
package org.huiyin.web;

import org.jspecify.annotations.NullMarked;
