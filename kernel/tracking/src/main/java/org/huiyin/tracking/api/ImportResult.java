package org.huiyin.tracking.api;

/**
 * What an import did.
 *
 * @param imported new items
 * @param unchanged items whose key was known
 */
public record ImportResult(int imported, int unchanged) {
    ImportResult plus(int taken, int lines) {
        return new ImportResult(imported + taken, unchanged + lines - taken);
    }
}
