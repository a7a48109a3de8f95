package org.huiyin.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.net.SocketAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientNetworkTest {
    @ParameterizedTest
    @CsvSource({
        "10.1.2.3, 0a010203",
        "2001:db8:1:2::1, 20010db800010002",
        "2001:db8:1:2:ffff:ffff:ffff:ffff, 20010db800010002",
        "2001:db8:1:3::1, 20010db800010003",
        "::ffff:10.1.2.3, 0a010203",
        "nowhere, unknown"
    })
    void an_address_counts_for_itself_or_for_its_network(String address, String name) {
        assertThat(ClientNetwork.of(address).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"unknown"})
    void a_socket_without_an_address_is_one_like_all_such(String name) {
        assertThat(ClientNetwork.of((SocketAddress) null).name()).isEqualTo(name);
        assertThat(ClientNetwork.of(SocketAddress.domainSocketAddress("/run/x")).name())
                .isEqualTo(name);
    }
}
