package org.huiyin.gateway.limit;

import io.netty.util.NetUtil;
import io.vertx.core.net.SocketAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Whom an address is counted for: an address of IPv4 for itself, one of IPv6 for its /64, of which a single household has
 * all addresses.
 *
 * @param name for counting only; it goes into no log and no metric
 */
record ClientNetwork(String name) {
    private static final ClientNetwork UNKNOWN = new ClientNetwork("unknown");
    private static final int IPV6_BYTES = 16;
    private static final int NETWORK_BYTES = 8;
    private static final byte[] IPV4_IN_IPV6 = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1};

    static ClientNetwork of(@Nullable SocketAddress client) {
        return client == null || client.hostAddress() == null ? UNKNOWN : of(client.hostAddress());
    }

    static ClientNetwork of(String address) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        if (bytes == null) {
            return UNKNOWN;
        }
        if (bytes.length < IPV6_BYTES) {
            return named(bytes);
        }
        boolean mapped = Arrays.equals(bytes, 0, IPV4_IN_IPV6.length, IPV4_IN_IPV6, 0, IPV4_IN_IPV6.length);
        return named(
                mapped
                        ? Arrays.copyOfRange(bytes, IPV4_IN_IPV6.length, IPV6_BYTES)
                        : Arrays.copyOf(bytes, NETWORK_BYTES));
    }

    private static ClientNetwork named(byte[] bytes) {
        return new ClientNetwork(HexFormat.of().formatHex(bytes));
    }
}
