package org.huiyin.gateway.indicator;

/**
 * Where matters are listed.
 *
 * @param href path and query of the list, for the same caller
 * @param count how many it lists; of ledgers the sum of their numbers
 */
public record ItemsLink(String kind, String href, long count) {}
