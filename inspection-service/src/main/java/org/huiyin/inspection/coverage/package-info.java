/** Coverage targets: which units a term's plan must inspect. */
@NullMarked
package org.huiyin.inspection.coverage;

import org.jspecify.annotations.NullMarked;
