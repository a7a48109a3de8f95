package org.huiyin.gateway.topology;

/**
 * A key on its way to the cells topic.
 *
 * @param partition of the source: the record goes to the same one
 */
record CellsKey(int partition, byte[] bytes) {}
