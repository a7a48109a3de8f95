package org.huiyin.directory;

/**
 * The whole directory at one version; immutable.
 *
 * @param version of the manifest it satisfies
 */
public record DirectoryCopy(long version, UnitTree units, CategoryTree categories, WorkingCalendar calendar) {}
