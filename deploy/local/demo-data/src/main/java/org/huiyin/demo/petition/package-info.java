/** The hotline, mailbox, letters and visits of 2021, and the petitions of the last days. */
@NullMarked
package org.huiyin.demo.petition;

import org.jspecify.annotations.NullMarked;
