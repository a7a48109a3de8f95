package org.huiyin.testkit.roles;

/** Where a caller's unit stands to the units of an item. */
public enum Standing {
    /** The caller's unit leads the item. */
    LEADING,
    /** It is above the lead unit. */
    ABOVE,
    /** It is below the lead unit. */
    BELOW,
    /** It supports the item. */
    SUPPORTING,
    /** It has nothing to do with it. */
    OTHER,
    /** The token names no unit. */
    WITHOUT_UNIT,
    /** The same, but the caller is listed in a group of the item's round. */
    LISTED
}
