/** The declarative data files, read as records: what is real, what is synthetic, in which proportion. */
@NullMarked
package org.huiyin.demo.plan;

import org.jspecify.annotations.NullMarked;
