/** Where the bytes lie: on the file system or in an S3-compatible store. */
@NullMarked
package org.huiyin.evidence.store;

import org.jspecify.annotations.NullMarked;
